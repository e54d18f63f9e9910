import { hash } from './hash.ts';

/**
 * A name as a part of an id: ASCII letters and figures in lower case, joined by hyphens, marks on
 * letters dropped. A name that has no such letters, or loses more than half of them, gets its
 * hash instead.
 *
 * @example `slug('Heidi De Pauw')` is `'heidi-de-pauw'`.
 */
export function slug(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[Øø]/gu, 'o')
    .replace(/[Ææ]/gu, 'ae')
    .replace(/[Łł]/gu, 'l')
    .toLowerCase();
  const ascii = folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  const letters = [...folded.matchAll(/[\p{L}\p{N}]/gu)].length;
  return ascii.replace(/-/gu, '').length * 2 > letters ? ascii : hash(name);
}
