import { figureUnit, type FigureUnit } from './figure-unit.ts';
import { numberAt, type FoundNumber } from './number-at.ts';
import { phraseAt, phraseBefore, phrase, phrases } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/** A figure that begins before its first number. */
export interface WideFigure extends FigureUnit {
  readonly first: number;
}

/**
 * A figure of two numbers: a range with one unit ("40 tot 50 procent", "between 40 and 50 percent",
 * "40–50%"), or what a count went from and to ("from 22 in 2003 to 251"). It has no single value.
 *
 * @param index - the first token of the first number
 */
export function figureRange(flat: string, block: ReadBlock, index: number, number: FoundNumber): WideFigure | undefined {
  const { tokens, lexicon } = block;
  for (const [before, between] of lexicon.language.numbers.ranges) {
    const opened = before === '' ? 0 : openedBy(block, index, before);
    if (before !== '' && opened === 0) continue;
    for (const from of [number.last + 1, pastYear(block, number.last + 1)]) {
      const link = between === '-' ? Number(isDash(tokens, from)) : phraseAt(phrase(between), tokens, from);
      if (link === 0) continue;
      const second = secondNumber(flat, block, from + link);
      if (second === undefined) continue;
      const unit = from === number.last + 1 ? figureUnit(flat, block, second) : undefined;
      if (unit && unit.by !== 'ratio') return { first: index - opened, last: unit.last, by: unit.by, ...(unit.unit !== undefined && { unit: unit.unit }) };
      if (before !== '' && isPlain(block, second) && !isYear(tokens[index] as Token) && tells(block, index - opened)) return { first: index - opened, last: second.last, by: 'change' };
    }
  }
  return undefined;
}

/** A plain number that the sentence says is a count: "Het aantal aanvragen daalde tot 3.852", "estima en 3.852 el número de". */
export function figureTally(block: ReadBlock, index: number, number: FoundNumber): FigureUnit | undefined {
  const { tokens, lexicon } = block;
  if (number.value < 2 || isYear(tokens[number.last] as Token) || !isPlain(block, number)) return undefined;
  const start = index - phraseBefore(phrases(lexicon.language.numbers.approximators), tokens, index);
  const link = tokens[start - 1];
  if (link?.kind !== 'word' || lexicon.language.numbers.ranges.some(([before]) => before === link.lower) || !(lexicon.changeBy.has(link.lower) || lexicon.change.has(link.lower))) return undefined;
  if (!tallyBefore(block, start) && !tallyBehind(block, number.last + 1)) return undefined;
  return { value: number.value, last: number.last, by: 'tally' };
}

/** Money that changed: "stegen met 300 miljoen euro", "fell to $300 million". */
export function figureMoney(block: ReadBlock, index: number, number: FoundNumber): WideFigure | undefined {
  const money = moneyAt(block, index, number);
  const { tokens, lexicon } = block;
  if (money === undefined) return undefined;
  const first = money.first - phraseBefore(phrases(lexicon.language.numbers.approximators), tokens, money.first);
  return lexicon.changeBy.has(tokens[first - 1]?.lower ?? '') && changeBefore(block, first - 1, 2) ? money : undefined;
}

/** Other money and measures ("14 miljoen euro", "0,9 degrees"), which are figures only of a sentence that names its source. */
export function figureAmount(block: ReadBlock, index: number, number: FoundNumber): WideFigure | undefined {
  const { tokens, lexicon } = block;
  const length = phraseAt(lexicon.amounts, tokens, number.last + 1);
  const amount: WideFigure | undefined = length > 0 ? { first: index, value: number.value, unit: tokens.slice(number.last + 1, number.last + 1 + length).map(({ lower }) => lower).join(' '), last: number.last + length, by: 'amount' } : moneyAt(block, index, number);
  return amount && { ...amount, by: 'amount' };
}

function moneyAt({ tokens, lexicon }: ReadBlock, index: number, number: FoundNumber): WideFigure | undefined {
  const sign = tokens[index - 1];
  const signed = sign !== undefined && lexicon.currencies.has(sign.lower);
  let last = number.last;
  if (!signed) {
    // "300 Mio. €", "300 millions d’euros"
    let at = last + 1;
    if (tokens[at]?.text === '.' && number.last > index) at += 1;
    if (lexicon.elisions.has(tokens[at]?.lower ?? '') || (number.last > index && lexicon.language.numbers.partitives.includes(tokens[at]?.lower ?? ''))) at += 1;
    if (!lexicon.currencies.has(tokens[at]?.lower ?? '')) return undefined;
    last = at;
  }
  return { first: signed ? index - 1 : index, value: number.value, unit: (signed ? sign : (tokens[last] as Token)).lower, last, by: 'money' };
}

// The word before the first number, and an article between: "entre el 40".
function openedBy({ tokens, lexicon }: ReadBlock, index: number, before: string): number {
  const article = lexicon.determiners.has(tokens[index - 1]?.lower ?? '') && tokens[index - 1]?.lower !== before ? 1 : 0;
  const start = index - article - phraseBefore(phrases(lexicon.language.numbers.approximators), tokens, index - article);
  return tokens[start - 1]?.lower === before ? index - start + 1 : 0;
}

function secondNumber(flat: string, { tokens, lexicon, ...block }: ReadBlock, from: number): FoundNumber | undefined {
  let at = from;
  if (lexicon.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  at += phraseAt(phrases(lexicon.language.numbers.approximators), tokens, at);
  return numberAt(flat, { tokens, lexicon, ...block }, at);
}

// "in 2003", "im Jahr 2003", "in 2001-2003,"
function pastYear({ tokens }: ReadBlock, from: number): number {
  let end = from;
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && !isDash(tokens, at))) break;
    if (!isYear(token)) continue;
    end = at + 1;
    if (!isDash(tokens, end)) break;
  }
  return end > from && tokens[end]?.text === ',' ? end + 1 : end;
}

function isYear(token: Token): boolean {
  return /^(?:19|20)\d\d$/u.test(token.text);
}

function isDash(tokens: readonly Token[], at: number): boolean {
  return /^[-–—]$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === tokens[at]?.end;
}

// No unit of time, money or length behind it, and no month.
function isPlain({ tokens, lexicon }: ReadBlock, number: FoundNumber): boolean {
  const next = tokens[number.last + 1];
  return next === undefined || !(lexicon.measures.has(next.lower) || lexicon.currencies.has(next.lower) || lexicon.months.has(next.lower) || next.text === '%' || next.text === ':' || (next.kind === 'word' && next.capital === lexicon.language.capitalNouns && next.text.length > 3));
}

function tells(block: ReadBlock, before: number): boolean {
  return tallyBefore(block, before) || changeBefore(block, before, 4);
}

function changeBefore({ tokens, lexicon }: ReadBlock, before: number, most: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - most); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && token.text !== ',') return false;
    if (lexicon.change.has(token.lower)) return true;
  }
  return false;
}

function tallyBefore({ tokens, lexicon }: ReadBlock, before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - 14); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && /^[.!?:;]$/u.test(token.text)) return false;
    if (lexicon.tallies.has(token.lower)) return true;
  }
  return false;
}

function tallyBehind({ tokens, lexicon }: ReadBlock, from: number): boolean {
  return lexicon.tallies.has(tokens[from]?.lower ?? '') || (lexicon.determiners.has(tokens[from]?.lower ?? '') && lexicon.tallies.has(tokens[from + 1]?.lower ?? ''));
}
