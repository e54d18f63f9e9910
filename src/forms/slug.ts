import { hash } from './hash.ts';

/**
 * A name as a part of an id: ASCII letters and figures in lower case, joined by hyphens, marks on
 * letters dropped. A name that has no such letters, or loses more than half of them, gets its
 * hash instead.
 *
 * @example `slug('Heidi De Pauw')` is `'heidi-de-pauw'`.
 */
export function slug(name: string): string {
  // Names in plain ASCII, which most are, lose nothing.
  if (PLAIN.test(name)) return hyphenated(name.toLowerCase()) || hash(name);
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[Øø]/gu, 'o')
    .replace(/[Ææ]/gu, 'ae')
    .replace(/[Łł]/gu, 'l')
    .toLowerCase();
  const ascii = hyphenated(folded);
  const letters = [...folded.matchAll(/[\p{L}\p{N}]/gu)].length;
  return ascii.replace(/-/gu, '').length * 2 > letters ? ascii : hash(name);
}

const PLAIN = /^[\x20-\x7e]*$/u;

function hyphenated(folded: string): string {
  return folded.replace(/[^a-z\d]+/gu, '-').replace(/^-|-$/gu, '');
}
