import type { Language } from '../model/language.ts';
import { lexiconOf } from './lexicon.ts';
import { cut, type Token } from './token.ts';
import type { Word } from './word.ts';

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

/** Counts the function words of each language in a text. */
export function countWords(text: string, languages: readonly Language[]): WordCounts {
  return countTokens(cut(text, { start: 0, end: text.length }), languages);
}

/** Counts the function words of each language among tokens, those up to an offset. */
export function countTokens(tokens: readonly Token[], languages: readonly Language[], end: number = Infinity): WordCounts {
  const byLanguage = languages.map(() => 0);
  let words = 0;
  for (const { start, word } of tokens) {
    if (start >= end) break;
    words += word.letters.length;
    if (word.letters.length > 0) for (const index of ownersOf(word, languages)) byLanguage[index] = (byLanguage[index] as number) + 1;
  }
  return { words, byLanguage };
}

// One look-up a word, not one a language.
function ownersOf(word: Word, languages: readonly Language[]): readonly number[] {
  if (word.function?.languages !== languages) word.function = { languages, owners: word.letters.flatMap((letters) => languages.flatMap((language, index) => (lexiconOf(language).functionWords.has(letters) ? [index] : []))) };
  return word.function.owners;
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
