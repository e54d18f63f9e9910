import type { Language } from '../model/language.ts';
import { lexiconOf } from './lexicon.ts';
import type { Token } from './token.ts';

// So many words at least, and more than the next language has; a language that is not at hand has
// a few of them, as Portuguese has of Spanish.
const LEAST = 5;
const LEAD = 2;
const SHARE = 0.35;

/**
 * The language of a few words that hold the function words of several, by its months, its nouns of
 * organisations and its verbs of saying and announcing; `und` where two are as near.
 *
 * @example "18 de agosto. El museo recibió cien obras, informó la secretaría" is Spanish, though "de", "la" are French too.
 */
export function languageOfVocabulary(tokens: readonly Token[], languages: readonly Language[]): string {
  let best = 'und';
  let first = 0;
  let second = 0;
  for (const language of languages) {
    const { months, organizationNouns, cueVerbs, announces, functionWords } = lexiconOf(language);
    let count = 0;
    for (const { lower, kind } of tokens) if (kind === 'word' && (months.has(lower) || organizationNouns.has(lower) || cueVerbs.has(lower) || announces.has(lower) || functionWords.has(lower))) count += 1;
    if (count > first) {
      second = first;
      first = count;
      best = language.tag;
    } else if (count > second) second = count;
  }
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return first >= LEAST && first >= second + LEAD && first >= words * SHARE ? best : 'und';
}
