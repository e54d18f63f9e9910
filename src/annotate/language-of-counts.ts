import type { Language } from '../model/language.ts';
import { characterAt, LETTER, WIDE } from '../forms/character.ts';
import { interned } from './interned.ts';
import { lexiconOf } from './lexicon.ts';

// A language is told where its function words are at least this share of the words and lead the
// next language by this margin; or where they are fewer (a release full of names and figures) but
// stand four to one against the next language.
const SHARE = 0.23;
const MARGIN = 0.1;
const LOW_SHARE = 0.12;
const LEAD = 4;

/** How many words a text has, and how many of them are function words of each language. */
export interface WordCounts {
  readonly words: number;
  readonly byLanguage: readonly number[];
}

/** Counts the function words of each language in a text, or in the part of it from `start` to `end`. */
export function countWords(text: string, languages: readonly Language[], start = 0, end: number = text.length): WordCounts {
  const { ownersAt, longest } = ownersOf(languages);
  const byLanguage = languages.map(() => 0);
  let words = 0;
  for (let at = start; at < end; ) {
    let kind = characterAt(text, at);
    const from = at;
    while ((kind & LETTER) !== 0) {
      at += (kind & WIDE) === 0 ? 1 : 2;
      // The small form of "İ" is two characters, the second no letter.
      kind = at < end && text.charCodeAt(at - 1) !== 0x130 ? characterAt(text, at) : 0;
    }
    if (at === from) at += (kind & WIDE) === 0 ? 1 : 2;
    else {
      words += 1;
      if (at - from <= longest) for (const index of ownersAt(text, from, at)) byLanguage[index] = (byLanguage[index] as number) + 1;
    }
  }
  return { words, byLanguage };
}

interface Owners {
  /** Which of the languages have the word among their function words. */
  readonly ownersAt: (text: string, start: number, end: number) => readonly number[];
  /** The length of the longest of these words. */
  readonly longest: number;
}

const cache = new WeakMap<readonly Language[], Owners>();

// One look-up a word, not one a language.
function ownersOf(languages: readonly Language[]): Owners {
  const known = cache.get(languages);
  if (known !== undefined) return known;
  const sets = languages.map((language) => lexiconOf(language).functionWords);
  const ownersAt = interned((word) => {
    const lower = word.toLowerCase().replace('\u0307', '');
    return sets.flatMap((set, index) => (set.has(lower) ? [index] : []));
  });
  const owners = { ownersAt, longest: Math.max(0, ...sets.map((set) => Math.max(0, ...[...set].map((word) => word.length)))) };
  cache.set(languages, owners);
  return owners;
}

/** The counts of several texts together. */
export function sumCounts(counts: readonly WordCounts[], languages: readonly Language[]): WordCounts {
  return { words: counts.reduce((sum, item) => sum + item.words, 0), byLanguage: languages.map((_, index) => counts.reduce((sum, item) => sum + (item.byLanguage[index] as number), 0)) };
}

/**
 * The language that word counts speak for, as a primary BCP 47 subtag, or `und` where none is
 * clear.
 *
 * @example `languageOfCounts(countWords('De regering heeft het niet gezien', [nl, en]), [nl, en])` is `'nl'`.
 */
export function languageOfCounts({ words, byLanguage }: WordCounts, languages: readonly Language[]): string {
  if (words < 4) return 'und';
  let best = 'und';
  let first = 0;
  let second = 0;
  for (const [index, count] of byLanguage.entries()) {
    if (count > first) {
      second = first;
      first = count;
      best = (languages[index] as Language).tag;
    } else if (count > second) second = count;
  }
  const share = first / words;
  if (share >= SHARE && (first - second) / words >= MARGIN) return best;
  return share >= LOW_SHARE && first >= 8 && first >= LEAD * second ? best : 'und';
}
