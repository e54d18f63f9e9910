import { characterAt, FIGURE, LETTER } from '../forms/character.ts';
import type { Language } from '../model/language.ts';
import type { Lexicon } from './lexicon.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { hashOf } from './phrases.ts';

/** It can be a part of a name. */
export const NAME = 1;
/** A word that carries a capital for standing first in a sentence alone: "Het", "Since". */
export const OPENER = 2;
export const PARTICLE = 4;
export const HONORIFIC = 8;
/** It makes an organisation's name of the name that it stands in: "Stichting", "Ltd", "AT&T", "Technologiestiftung". */
export const ORGANIZATION = 16;
/** It ends in the word of a role: "communicatiedirecteur". */
export const ROLE = 32;
/** It ends in the noun of a work that is cited: "trendrapport". */
export const CITED = 64;
export const MONTH = 128;
/** A legal form starts with it: "e" of "e.V"; "Inc". */
export const FORM = 256;

/** What a word, number or mark says by itself, wherever it stands; worked out once a word. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** `lower` with the curly apostrophe, as phrases are found by. */
  readonly key: string;
  readonly hash: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** True where the first letter is upper case. */
  readonly capital: boolean;
  /** True where a letter behind the first is upper case. */
  readonly mixed: boolean;
  /** Its stretches of letters, in lower case: two of "AT&T". */
  readonly letters: readonly string[];
  /** What it is in each language that it was met in, as bits, by the number of the lexicon. */
  readonly kinds: (number | undefined)[];
  /** Which of a list of languages have it among their function words, as last asked. */
  function: { readonly languages: readonly Language[]; readonly owners: readonly number[] } | undefined;
  /** The next word of the same hash, where words are kept. */
  next: Word | undefined;
}

/** What a word says by itself. */
export function wordOf(text: string): Word {
  const plain = text.toLowerCase();
  const key = plain.replaceAll("'", '’');
  const first = characterAt(text, 0);
  // "’s" is a word, "’" alone a mark.
  const kind = (first & LETTER) !== 0 || (text.length > 1 && /^['’]/u.test(text)) ? 'word' : (first & FIGURE) !== 0 ? 'number' : 'mark';
  // "l'" is "l’" wherever words are looked up.
  const lower = kind === 'word' ? key : plain;
  const capital = kind === 'word' && text.charAt(0) !== plain.charAt(0);
  return { text, lower, key, hash: hashOf(key), kind, capital, mixed: text.slice(1) !== plain.slice(1), letters: lower.match(/\p{L}+/gu) ?? [], kinds: [], function: undefined, next: undefined };
}

/** What a word is in a language, as bits: `NAME | ORGANIZATION`. */
export function kindsOf(word: Word, lexicon: Lexicon): number {
  return (word.kinds[lexicon.number] ??= kindsIn(word, lexicon));
}

function kindsIn({ text, lower, kind, capital }: Word, lexicon: Lexicon): number {
  let is = 0;
  if ((capital || (kind === 'number' && /\p{Lu}/u.test(text))) && !lexicon.elisions.has(lower)) is |= NAME;
  if (text.length > 1 && text !== text.toUpperCase() && lexicon.notNames.has(lower)) is |= OPENER;
  if (lexicon.particles.has(lower)) is |= PARTICLE;
  if (lexicon.honorifics.has(lower)) is |= HONORIFIC;
  if (namesOrganization(text, lower, kind, lexicon)) is |= ORGANIZATION;
  if (kind === 'word' && endsInRole(lower, lexicon)) is |= ROLE;
  if (kind === 'word' && endsInWork(text, lower, capital, lexicon)) is |= CITED;
  if (kind === 'word' && lexicon.months.has(lower)) is |= MONTH;
  if ([...lexicon.legalForms].some((form) => form.startsWith(lower))) is |= FORM;
  return is;
}

const HYPHEN = /[-‐‑]/u;

function namesOrganization(text: string, lower: string, kind: Word['kind'], lexicon: Lexicon): boolean {
  const { organizationNouns } = lexicon;
  if (kind === 'number' || text.includes('&') || organizationNounOf({ kind, lower }, lexicon) !== undefined || lexicon.legalForms.has(lower)) return true;
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Du|O[’'])\p{Lu}/u.test(text)) return true;
  if (HYPHEN.test(lower)) for (const part of lower.split(HYPHEN)) if (part.length > 5 && organizationNouns.has(part)) return true;
  return lower.length > 9 && endsInNoun(lower, organizationNouns);
}

// German and Dutch write the noun at the end of one word: "Technologiestiftung", "Landesinstituts" (a genitive).
function endsInNoun(word: string, nouns: ReadonlySet<string>): boolean {
  const lower = word.endsWith('s') ? word.slice(0, -1) : word;
  if (lower !== word && (nouns.has(lower) || nouns.has(word.slice(0, -2)))) return true;
  for (let cut = 3; cut <= lower.length - 6; cut += 1) if (nouns.has(lower.slice(cut))) return true;
  return false;
}

function endsInRole(lower: string, { roleWords }: Lexicon): boolean {
  // "C.E.O"
  if (lower.includes('.') && roleWords.has(lower.replaceAll('.', ''))) return true;
  if (lower.length < 8) return false;
  const cut = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('‐'), lower.lastIndexOf('‑'));
  if (cut > 0 && roleWords.has(lower.slice(cut + 1))) return true;
  for (let index = 2; index <= lower.length - 5; index += 1) if (roleWords.has(lower.slice(index))) return true;
  return false;
}

function endsInWork(text: string, lower: string, capital: boolean, { language, sourceNounWords }: Lexicon): boolean {
  const hyphen = text.includes('-');
  if (lower.length < 9 || (capital && !language.capitalNouns && !hyphen) || (!language.verbSecond && !hyphen)) return false;
  for (let cut = 2; cut <= lower.length - 5; cut += 1) if (sourceNounWords.has(lower.slice(cut))) return true;
  return false;
}
