import type { Language } from '../model/language.ts';
import { lexiconOf } from './lexicon.ts';

// A language is told where its function words are at least this share of the words, and lead the
// next language by this margin.
const SHARE = 0.23;
const MARGIN = 0.1;

/**
 * The language of a text by the share of each pack's function words in it, as a primary BCP 47
 * subtag, or `und` where none is clear.
 *
 * @example `languageOfWords('De regering heeft het niet gezien', [nl, en])` is `'nl'`.
 */
export function languageOfWords(text: string, languages: readonly Language[]): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return 'und';
  let best = 'und';
  let first = 0;
  let second = 0;
  for (const language of languages) {
    const { functionWords } = lexiconOf(language);
    let count = 0;
    for (const word of words) if (functionWords.has(word)) count += 1;
    if (count > first) {
      second = first;
      first = count;
      best = language.tag;
    } else if (count > second) second = count;
  }
  return first / words.length >= SHARE && (first - second) / words.length >= MARGIN ? best : 'und';
}
