import type { DateAnnotation } from '../model/annotation.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';
import { MONTH } from './word.ts';

/** A date at its tokens. */
export interface FoundDate extends DateAnnotation {
  readonly first: number;
  readonly last: number;
}

/**
 * The dates of a block, in words ("jan 21 2021", "21 januari 2021", "21. Januar 2021", "le 1er
 * mars 2020") and in figures ("21/01/2021", "2021-01-21"), as ISO 8601 calendar dates. A date
 * without a year, or that the calendar does not have, is none.
 */
export function findDates(reading: Reading, block: ReadBlock): FoundDate[] {
  const { tokens, lexicon } = block;
  const found: FoundDate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const date = wordDate(tokens, index, lexicon) ?? ((tokens[index] as Token).kind === 'number' ? figureDate(reading.flat, tokens, index, lexicon) : undefined);
    if (date === undefined) continue;
    const start = (tokens[index] as Token).start;
    found.push({ type: 'date', value: date.value, role: 'other', certainty: 'stated', by: date.by, spans: [{ start, end: (tokens[date.last] as Token).end }], first: index, last: date.last });
    index = date.last;
  }
  return found;
}

interface Read {
  readonly value: string;
  readonly last: number;
  readonly by: string;
}

function wordDate(tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'number') {
    const day = dayOf(token.text);
    if (day === undefined) return undefined;
    const month = skip(tokens, at + 1, lexicon);
    const number = monthOf(tokens[month], lexicon);
    if (number === undefined) return undefined;
    const year = skip(tokens, month + 1, lexicon);
    return made(yearOf(tokens[year]), number, day, year, 'day-month-year');
  }
  const month = monthOf(token, lexicon);
  if (month === undefined) return undefined;
  const next = skip(tokens, at + 1, lexicon);
  const day = dayOf(tokens[next]?.text ?? '');
  if (day !== undefined && tokens[next]?.kind === 'number') {
    const year = skip(tokens, next + 1, lexicon);
    return made(yearOf(tokens[year]), month, day, year, 'month-day-year');
  }
  return undefined;
}

// Between the parts of a date: commas, dots, ordinal letters ("st", "er") and the pack's date words ("de", "of").
function skip(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let index = at;
  while (index < at + 3) {
    const token = tokens[index];
    if (token === undefined) return index;
    const filler = token.text === ',' || token.text === '.' || token.text === 'º' || token.text === '°' || lexicon.language.dateWords.includes(token.lower);
    if (!filler) return index;
    index += 1;
  }
  return index;
}

function monthOf(token: Token | undefined, lexicon: Lexicon): number | undefined {
  return token !== undefined && (token.is & MONTH) !== 0 ? lexicon.months.get(token.lower) : undefined;
}

function dayOf(text: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|de|ste|o)?$/u.exec(text.toLowerCase());
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text) ? Number(token.text) : undefined;
}

// "2021-01-21", "21/01/2021", "21.01.2021", "21-1-2021": the marks stand without space, but for "21. 1. 2021".
const FIGURES = /^(\d{1,4})([-./])(?:(?<=\.) )?(\d{1,2})\2(?:(?<=\.) )?(\d{1,4})(?!\p{N})/u;

function figureDate(flat: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined {
  const token = tokens[at] as Token;
  const before = flat.charAt(token.start - 1);
  if (before !== '' && /[\p{L}\p{N}/.-]/u.test(before)) return undefined;
  const match = FIGURES.exec(flat.slice(token.start, token.start + 14));
  if (match === null) return undefined;
  const end = token.start + match[0].length;
  let last = at;
  while (last + 1 < tokens.length && (tokens[last] as Token).end < end) last += 1;
  if ((tokens[last] as Token).end !== end && !/^T/u.test(flat.slice(end, end + 1))) return undefined;
  const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if ((match[1] as string).length === 4) return made(a, b, c, last, 'year-month-day');
  if ((match[4] as string).length !== 4) return undefined;
  // "03/04/2021" where a language writes both orders says no one day.
  const readings = lexicon.language.dateOrders.flatMap((order) => (order === 'dmy' ? [made(c, b, a, last, 'figures')] : order === 'mdy' ? [made(c, a, b, last, 'figures')] : [])).filter((date) => date !== undefined);
  return readings.every((date) => date.value === readings[0]?.value) ? readings[0] : undefined;
}

function made(year: number | undefined, month: number, day: number, last: number, by: string): Read | undefined {
  if (year === undefined || year < 1900 || year > 2100 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return { value: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, last, by };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
