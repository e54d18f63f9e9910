import { numberAt, type FoundNumber } from './number-at.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** What a number is a figure of: its unit, the last token of both, and what told so. */
export interface FigureUnit {
  readonly value?: number;
  readonly unit?: string;
  readonly last: number;
  readonly by: string;
}

/**
 * What makes a number a figure that a claim can rest on: a percent sign, percentage points, a whole
 * ("1 op 5", "3 personnes sur 10", "28 of the 39"), a comparison ("three times as"), or a noun that
 * is counted ("2.056 meldingen").
 */
export function figureUnit(flat: string, block: ReadBlock, number: FoundNumber): FigureUnit | undefined {
  const { tokens, lexicon } = block;
  const { numbers } = lexicon.language;
  const next = number.last + 1;
  const points = phraseAt(phrases(numbers.percentagePoints), tokens, next);
  if (points > 0) return { value: number.value, unit: 'percentage points', last: next + points - 1, by: 'percentage-points' };
  const share = tokens[next]?.text === '%' ? 1 : phraseAt(phrases(numbers.percent), tokens, next);
  if (share > 0) return { value: number.value, unit: '%', last: next + share - 1, by: 'percentage' };
  const ratio = ratioAt(flat, block, number);
  if (ratio) return ratio;
  const compared = phraseAt(phrases(numbers.times), tokens, next);
  if (compared > 0) return { value: number.value, unit: 'times', last: next + compared - 1, by: 'multiple' };
  for (let at = next; at <= next + 2; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word') break;
    if (lexicon.counted.has(word.lower)) return { value: number.value, unit: word.lower, last: at, by: 'count' };
    if (lexicon.measures.has(word.lower)) break;
  }
  return countOfOther(block, number);
}

/** True for "meer dan de helft van", "ein Drittel der", "a third of": a fraction in words with its whole behind it. */
export function isFraction({ tokens, lexicon }: ReadBlock, index: number, number: FoundNumber): boolean {
  if (!number.spelled || number.value >= 1) return false;
  if (number.last > index) return true;
  const { numbers, weekdays } = lexicon.language;
  // "fallen by a third", "um ein Drittel gesunken"
  const article = tokens[index - 1]?.lower ?? '';
  if (numbers.ones.includes(article) || lexicon.indefinites.has(article)) {
    const by = tokens[index - 2]?.lower ?? '';
    if (lexicon.changeBy.has(by) && [index - 3, index - 4, index + 1, index + 2].some((at) => lexicon.change.has(tokens[at]?.lower ?? ''))) return true;
  }
  const behind = tokens[index + 2];
  if (!numbers.partitives.includes(tokens[index + 1]?.lower ?? '') || behind === undefined || lexicon.months.has(behind.lower) || weekdays.includes(behind.lower) || /^(?:19|20)\d\d$/u.test(behind.text)) return false;
  // "driekwart van", "two-thirds of"
  if (number.value > 0.5 || (tokens[index] as Token).text.includes('-')) return true;
  const before = tokens[index - 1]?.lower ?? '';
  if (lexicon.determiners.has(before) || (Object.hasOwn(numbers.words, before) && (numbers.words[before] as number) >= 1)) return true;
  if (number.value !== 0.5 || lexicon.change.has(before)) return false;
  if (phraseBefore(phrases(numbers.approximators), tokens, index) > 0) return true;
  // "half of the boats leak", not "in the first half of the season"
  return lexicon.determiners.has(behind.lower) && !lexicon.language.verbSecond && !lexicon.determiners.has(tokens[index - 2]?.lower ?? '');
}

// "1 op 5", "3 personnes sur 10", "28 of the 39". Where the noun stands between, the whole has none behind it: "12 deaths in 300 accidents" is no ratio.
function ratioAt(flat: string, block: ReadBlock, number: FoundNumber): FigureUnit | undefined {
  const { tokens, lexicon } = block;
  const ratio = phrases(lexicon.language.numbers.ratio);
  if (!Number.isInteger(number.value)) return undefined;
  for (let at = number.last + 1; at <= number.last + 2; at += 1) {
    if (at > number.last + 1 && tokens[at - 1]?.kind !== 'word') return undefined;
    const of = phraseAt(ratio, tokens, at);
    const whole = of > 0 ? numberAt(flat, block, at + of) : undefined;
    if (whole === undefined || whole.value <= number.value || whole.value > 1000) continue;
    if (at > number.last + 1 && lexicon.counted.has(tokens[whole.last + 1]?.lower ?? '')) continue;
    return { value: number.value / whole.value, unit: 'ratio', last: whole.last, by: 'ratio' };
  }
  return undefined;
}

// "11 estados", "550 organismes": ten or more of a noun in the plural that is no unit of time, money or length.
function countOfOther({ tokens, lexicon }: ReadBlock, number: FoundNumber): FigureUnit | undefined {
  const text = (tokens[number.last] as Token).text;
  if (number.spelled || number.value < 10 || /^(?:19|20)\d\d$/u.test(text)) return undefined;
  const next = number.last + 1;
  for (let at = next; at <= next + 1; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word' || lexicon.measures.has(word.lower.split('-')[0] as string) || lexicon.currencies.has(word.lower) || lexicon.months.has(word.lower) || lexicon.notNames.has(word.lower)) return undefined;
    if (word.capital !== lexicon.language.capitalNouns || word.text.length < 4) continue;
    if (lexicon.language.numbers.plurals.some((ending) => word.lower.endsWith(ending))) return { value: number.value, unit: word.lower, last: at, by: 'count' };
  }
  return undefined;
}
