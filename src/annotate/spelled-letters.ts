/**
 * How many letters of an acronym, from its first on, begin the words in their order; words that
 * begin with another letter are passed over.
 *
 * @example `spelledLetters('ncmec', ['us', 'national', 'center', 'for', 'missing'])` is 3.
 */
export function spelledLetters(letters: string, words: readonly string[]): number {
  let at = 0;
  for (const word of words) if (at < letters.length && word.startsWith(letters.charAt(at))) at += 1;
  return at;
}
