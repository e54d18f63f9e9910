import { matchKey } from './match-key.ts';

/**
 * A short, stable key of a text: FNV-1a over its folded form, twice with different bases, as 12
 * base-36 digits or fewer (about 62 bits). Spelling changes of white space, case and marks do not
 * change it.
 *
 * @example `hash('Zonder hun hulp')` is the same for `'zonder  hun hulp'`.
 */
export function hash(text: string): string {
  const key = matchKey(text);
  let one = 0x811c9dc5;
  let other = PRIME;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ code, PRIME);
  }
  return ((one >>> 0).toString(36) + (other >>> 0).toString(36)).slice(0, 12);
}

const PRIME = 0x01000193;
