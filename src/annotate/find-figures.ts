import type { FigureAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { figureAmount, figureMoney, figureRange, figureTally, type WideFigure } from './figure-change.ts';
import { figureUnit, isFraction } from './figure-unit.ts';
import { numberAt } from './number-at.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

/**
 * The figures of a block that a claim can rest on: shares ("46%", "bijna 50 procent"), ranges ("40
 * to 50 percent"), ratios ("1 op 5"), changes ("verdubbeld", "from 22 to 251", "rose by $3
 * million"), counts of people, cases and the like ("2.056 meldingen", "thousands of people", "the
 * number of berths fell to 3,852"). Dates, times, ages and bare numbers are none; other money and measures are
 * found `by` 'amount', for a sentence that names its source. What has no single number has no value.
 *
 * @param taken - spans of dates, telephone numbers and addresses
 */
export function findFigures(reading: Reading, block: ReadBlock, taken: readonly Span[]): FigureAnnotation[] {
  const { tokens, lexicon } = block;
  const approximators = phrases(lexicon.language.numbers.approximators);
  const found: FigureAnnotation[] = [];
  const isTaken = takenIn(taken);
  for (let index = 0; index < tokens.length; index += 1) {
    const wordy = multipleAt(block, index) ?? oneOfAt(reading.flat, block, index) ?? vagueAt(block, index);
    const number = wordy || isTaken(tokens[index] as Token) ? undefined : numberAt(reading.flat, block, index);
    if (!wordy && !number) continue;
    const figure: WideFigure | undefined = wordy ?? (number && numeric(index, number));
    if (figure === undefined) {
      index = number?.last ?? index;
      continue;
    }
    const before = figure.by === 'multiple' && wordy ? 0 : phraseBefore(approximators, tokens, figure.first);
    const first = tokens[figure.first - before] as Token;
    const { value, unit, by } = figure;
    found.push({ type: 'figure', spans: [{ start: first.start, end: (tokens[figure.last] as Token).end }], certainty: 'stated', by, ...(value !== undefined && { value }), ...(unit !== undefined && { unit }) });
    index = figure.last;
  }
  return found;

  function numeric(index: number, number: NonNullable<ReturnType<typeof numberAt>>): WideFigure | undefined {
    if (isFraction(block, index, number)) return { first: index, value: number.value, unit: 'ratio', last: number.last, by: 'ratio' };
    const unit = figureUnit(reading.flat, block, number);
    if (unit) return signed(block, { first: index, ...unit });
    const tally = figureRange(reading.flat, block, index, number) ?? figureMoney(block, index, number) ?? figureTally(block, index, number) ?? figureAmount(block, index, number);
    return tally && { first: index, ...tally };
  }
}

// "verdubbelde": a change that is its own number.
function multipleAt({ tokens, lexicon }: ReadBlock, index: number): WideFigure | undefined {
  const length = phraseAt(lexicon.multiples, tokens, index);
  if (length === 0) return undefined;
  const value = lexicon.language.numbers.multiples[tokens.slice(index, index + length).map(({ lower }) => lower).join(' ')];
  return { first: index, last: index + length - 1, by: 'multiple', unit: 'times', ...(value !== undefined && { value }) };
}

// "un bateau sur cinq": the article is the number there.
function oneOfAt(flat: string, block: ReadBlock, index: number): WideFigure | undefined {
  const { tokens, lexicon } = block;
  const { ones, ratio } = lexicon.language.numbers;
  const noun = tokens[index + 1];
  // "ein Limit von 20"
  if (!ones.includes((tokens[index] as Token).lower) || noun?.kind !== 'word' || (lexicon.language.verbSecond && !lexicon.counted.has(noun.lower))) return undefined;
  const of = phraseAt(phrases(ratio), tokens, index + 2);
  const whole = of > 0 ? numberAt(flat, block, index + 2 + of) : undefined;
  if (whole === undefined || whole.value < 2 || whole.value > 1000 || !Number.isInteger(whole.value)) return undefined;
  return { first: index, value: 1 / whole.value, unit: 'ratio', last: whole.last, by: 'ratio' };
}

// "thousands of people", "des centaines de milliers de personnes": how many is not said.
function vagueAt({ tokens, lexicon }: ReadBlock, index: number): WideFigure | undefined {
  const length = phraseAt(lexicon.vague, tokens, index);
  if (length === 0 || tokens[index - 1]?.kind === 'number') return undefined;
  const from = index + length + (lexicon.language.numbers.partitives.includes(tokens[index + length]?.lower ?? '') ? 1 : 0);
  for (let at = from; at < from + 2; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word') return undefined;
    if (lexicon.counted.has(word.lower)) return { first: index, unit: word.lower, last: at, by: 'vague' };
  }
  return undefined;
}

// "+41%", "−12%": the sign is the figure's where it stands right before it and behind no figure or letter.
function signed({ tokens }: ReadBlock, figure: WideFigure): WideFigure {
  const sign = tokens[figure.first - 1];
  const touches = sign !== undefined && sign.end === tokens[figure.first]?.start && tokens[figure.first - 2]?.end !== sign.start;
  if (!touches || figure.unit !== '%' || figure.value === undefined || !/^[+−-]$/u.test(sign.text)) return figure;
  return { ...figure, first: figure.first - 1, value: sign.text === '+' ? figure.value : -figure.value };
}

// A date, a telephone number or an address has it.
// Asked of one token after another, so that a block of addresses costs no more than its length.
function takenIn(taken: readonly Span[]): (token: Token) => boolean {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    const span = spans[next];
    return span !== undefined && span.start < end;
  };
}
