// "[at]", "(at)", "{ät}" between spaces or none, "at" between spaces; and the same for the dot.
const HIDDEN_AT = / ?[[({](?:at|AT|@|ät|à|apenstaartje|arobase|arroba)[\])}] ?| (?:at|ät|à|apenstaartje|arobase|arroba) /u;
const HIDDEN_DOT = / ?[[({](?:dot|DOT|punkt|punt|point|punto)[\])}] ?| (?:dot|punkt|punt|point|punto) /gu;

/**
 * An e-mail address that is spelt to hide it from harvesters, as it is dialled.
 *
 * @example `plainAddress('jan [at] acme [dot] example')` is `'jan@acme.example'`.
 * @returns nothing where the words are no address
 */
export function plainAddress(text: string): string | undefined {
  const plain = (text.includes('@') && !/[[({]@/u.test(text) ? text : text.replace(HIDDEN_AT, '@')).replace(HIDDEN_DOT, '.');
  return /^[^\s@]+@[^\s@]+$/u.test(plain) ? plain : undefined;
}
