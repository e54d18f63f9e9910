/**
 * A text without the characters of a set that stand at its end; linear, where a regular
 * expression anchored at the end is not.
 *
 * @example `withoutEnd('Tel.: ', ' .:')` is `'Tel'`.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
