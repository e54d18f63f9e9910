import type { Language } from '../model/language.ts';
import { lexiconOf } from './lexicon.ts';

// A language is told where its function words are at least this share of the words and lead the
// next language by this margin; or where they are fewer (a release full of names and figures) but
// stand four to one against the next language.
const SHARE = 0.23;
const MARGIN = 0.1;
const LOW_SHARE = 0.12;
const LEAD = 4;

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
  const share = first / words.length;
  if (share >= SHARE && (first - second) / words.length >= MARGIN) return best;
  return share >= LOW_SHARE && first >= 8 && first >= LEAD * second ? best : 'und';
}
