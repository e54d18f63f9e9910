import type { FigureAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

/**
 * The figures of a block that a claim can rest on: shares ("46%", "bijna 50 procent"), changes,
 * ratios ("1 op 5"), and counts of people, cases and the like ("2.056 meldingen"). Dates, times,
 * amounts of money, ages and bare numbers are none.
 *
 * @param taken - spans of dates, telephone numbers and addresses
 */
export function findFigures(reading: Reading, block: ReadBlock, taken: readonly Span[]): FigureAnnotation[] {
  const { tokens, lexicon } = block;
  const { numbers } = lexicon.language;
  const percent = phrases(numbers.percent);
  const points = phrases(numbers.percentagePoints);
  const ratio = phrases(numbers.ratio);
  const approximators = phrases(numbers.approximators);
  const spelledOut = lexicon.numberWords;
  const found: FigureAnnotation[] = [];
  const times = phrases(numbers.times);
  const multiples = lexicon.multiples;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const multiple = phraseAt(multiples, tokens, index);
    if (multiple > 0) {
      const value = numbers.multiples[tokens.slice(index, index + multiple).map(({ lower }) => lower).join(' ')];
      found.push({ type: 'figure', spans: [{ start: token.start, end: (tokens[index + multiple - 1] as Token).end }], certainty: 'stated', by: 'multiple', unit: 'times', ...(value !== undefined && { value }) });
      index += multiple - 1;
      continue;
    }
    const spelled = token.kind === 'number' ? 0 : phraseAt(spelledOut, tokens, index);
    if (token.kind !== 'number' && spelled === 0) continue;
    if (isTaken(token, taken)) continue;
    const number = spelled > 1 ? wordsAt(index, spelled) : numberAt(reading.flat, tokens, index, block);
    if (number === undefined) continue;
    const figure = isFraction(index, number) || (spelled > 1 && number.value < 1) ? { value: number.value, unit: 'ratio', last: number.last, by: 'ratio' } : unitAt(number);
    if (figure === undefined) {
      index = number.last;
      continue;
    }
    const before = phraseBefore(approximators, tokens, index);
    const first = tokens[index - before] as Token;
    found.push({ type: 'figure', spans: [{ start: first.start, end: (tokens[figure.last] as Token).end }], certainty: 'stated', by: figure.by, ...(figure.value !== undefined && { value: figure.value }), ...(figure.unit !== undefined && { unit: figure.unit }) });
    index = figure.last;
  }
  return found;

  // "een op vijf", "trois quarts": a number of several words.
  function wordsAt(index: number, length: number): { value: number; last: number; spelled: boolean } | undefined {
    const words = tokens.slice(index, index + length).map((token) => token.lower).join(' ');
    const value = numbers.words[words];
    return value === undefined ? numberAt(reading.flat, tokens, index, block) : { value, last: index + length - 1, spelled: true };
  }

  // "meer dan de helft van", "ein Drittel der", "a third of": a fraction word with an article, and its whole behind it.
  function isFraction(index: number, number: { value: number; last: number; spelled: boolean }): boolean {
    if (!number.spelled || number.value >= 1 || number.last !== index) return false;
    const next = tokens[index + 1]?.lower ?? '';
    if (!numbers.partitives.includes(next)) return false;
    const before = tokens[index - 1]?.lower ?? '';
    return lexicon.determiners.has(before) || (number.value === 0.5 && !lexicon.change.has(before) && phraseBefore(approximators, tokens, index) > 0) || Object.hasOwn(numbers.words, before);
  }

  function unitAt(number: { value: number; last: number; spelled: boolean }): { value?: number; unit?: string; last: number; by: string } | undefined {
    const next = number.last + 1;
    const length = phraseAt(points, tokens, next);
    if (length > 0) return { value: number.value, unit: 'percentage points', last: next + length - 1, by: 'percentage-points' };
    const share = tokens[next]?.text === '%' ? 1 : phraseAt(percent, tokens, next);
    if (share > 0) return { value: number.value, unit: '%', last: next + share - 1, by: 'percentage' };
    for (let at = next; at <= next + 1; at += 1) {
      // "1 op 5", "3 personnes sur 10"
      if (at > next && tokens[at - 1]?.kind !== 'word') break;
      const of = phraseAt(ratio, tokens, at);
      const whole = of > 0 ? numberAt(reading.flat, tokens, at + of, block) : undefined;
      if (whole !== undefined && whole.value > number.value && whole.value <= 1000 && Number.isInteger(number.value)) return { value: number.value / whole.value, unit: 'ratio', last: whole.last, by: 'ratio' };
    }
    const compared = phraseAt(times, tokens, next);
    if (compared > 0) return { value: number.value, unit: 'times', last: next + compared - 1, by: 'multiple' };
    for (let at = next; at <= next + 2; at += 1) {
      const word = tokens[at];
      if (word?.kind !== 'word') break;
      if (lexicon.counted.has(word.lower)) return { value: number.value, unit: word.lower, last: at, by: 'count' };
    }
    return countOfOther(number, next);
  }

  // "11 estados", "550 organismes": ten or more of a noun in the plural that is no unit of time, money or length.
  function countOfOther(number: { value: number; last: number; spelled: boolean }, next: number): { value: number; unit: string; last: number; by: string } | undefined {
    const text = (tokens[number.last] as Token).text;
    if (number.spelled || number.value < 10 || /^(?:19|20)\d\d$/u.test(text)) return undefined;
    for (let at = next; at <= next + 1; at += 1) {
      const word = tokens[at];
      if (word?.kind !== 'word' || lexicon.measures.has(word.lower) || lexicon.currencies.has(word.lower) || lexicon.months.has(word.lower) || lexicon.notNames.has(word.lower)) return undefined;
      if (word.capital !== lexicon.language.capitalNouns || word.text.length < 4) continue;
      if (numbers.plurals.some((ending) => word.lower.endsWith(ending))) return { value: number.value, unit: word.lower, last: at, by: 'count' };
    }
    return undefined;
  }
}

// A date, a telephone number or an address has it.
function isTaken(token: Token, taken: readonly Span[]): boolean {
  return taken.some((span) => span.start < token.end && token.start < span.end);
}

// A number in figures or words, with its groups and its scale: "2.056", "2 973", "1,5 miljoen", "twee miljoen".
function numberAt(flat: string, tokens: readonly Token[], at: number, block: ReadBlock): { value: number; last: number; spelled: boolean } | undefined {
  const { numbers } = block.lexicon.language;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const spelled = Object.hasOwn(numbers.words, token.lower) ? numbers.words[token.lower] : undefined;
  let value: number | undefined = spelled;
  let last = at;
  if (value === undefined) {
    if (token.kind !== 'number' || /\p{L}/u.test(token.text)) return undefined;
    let digits = token.text;
    while (/^\d{1,3}$/u.test(digits.slice(digits.lastIndexOf(' ') + 1)) && /^\d{3}$/u.test(tokens[last + 1]?.text ?? '') && (tokens[last + 1] as Token).start - (tokens[last] as Token).end === 1 && numbers.group.includes(' ') && flat.charAt((tokens[last] as Token).end) === ' ') {
      digits += (tokens[last + 1] as Token).text;
      last += 1;
    }
    value = numericValue(digits.replace(/ /gu, ''), numbers.decimal);
    if (value === undefined) return undefined;
  }
  const scale = tokens[last + 1];
  const factor = scale?.kind === 'word' && Object.hasOwn(numbers.scales, scale.lower) ? numbers.scales[scale.lower] : undefined;
  if (factor !== undefined) return { value: round(value * factor), last: last + 1, spelled: spelled !== undefined };
  return { value, last, spelled: spelled !== undefined };
}

// "2.056,5" and "2,056.5"; a plain decimal; the other mark as a decimal one ("46.5" where commas are usual).
const COMMA = { grouped: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u, decimal: /^\d+,\d+$/u, other: /^\d+\.\d{1,2}$/u };
const POINT = { grouped: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u, decimal: /^\d+\.\d+$/u, other: /^\d+,\d{1,2}$/u };

/** The value of a number in figures: "2.056" is 2056 where the comma is the decimal mark. */
export function numericValue(text: string, decimal: ',' | '.'): number | undefined {
  const group = decimal === ',' ? '.' : ',';
  const forms = decimal === ',' ? COMMA : POINT;
  if (/^\d+$/u.test(text)) return Number(text);
  if (forms.grouped.test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'));
  if (forms.decimal.test(text)) return Number(text.replace(decimal, '.'));
  if (forms.other.test(text)) return Number(text.replace(group, '.'));
  return undefined;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
