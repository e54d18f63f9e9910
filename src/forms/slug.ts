import { hash } from './hash.ts';

/**
 * A name as a part of an id: ASCII letters and figures in lower case, joined by hyphens, marks on
 * letters dropped. A name that has no such letters, or loses more than half of them, gets its
 * hash instead.
 *
 * @example `slug('Heidi De Pauw')` is `'heidi-de-pauw'`.
 */
export function slug(name: string): string {
  if (WORDS.test(name)) return name.toLowerCase().replace(/ /gu, '-');
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

/** Words with one space between them, as most names are. */
const WORDS = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/u;
const PLAIN = /^[\x20-\x7e]*$/u;

function hyphenated(folded: string): string {
  return folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
