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
  return (fnv1a(key, 0x811c9dc5).toString(36) + fnv1a(key, 0x01000193).toString(36)).slice(0, 12);
}

function fnv1a(text: string, basis: number): number {
  let state = basis;
  for (let index = 0; index < text.length; index += 1) {
    state ^= text.charCodeAt(index);
    state = Math.imul(state, 0x01000193);
  }
  return state >>> 0;
}
