/**
 * A text that is safe on a terminal: line breaks and tabs become one space, other control
 * characters (an escape sequence in a release, marks that turn the reading direction) become `�`.
 *
 * @example `printable('a\tb\u001b[31m')` is `'a b�[31m'`.
 */
export function printable(text: string): string {
  return text.replace(/\r\n|[\t\n\r\u2028\u2029]/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
