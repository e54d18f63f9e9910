import type { DatelineAnnotation } from '../model/annotation.ts';
import type { FoundDate } from './find-dates.ts';
import { nameAt } from './names.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/**
 * The dateline that opens a block: a place, a date, or both, before a dash or a colon ("BRUSSEL, 21
 * januari 2021 –", "Berlin, den 3. Mai 2022 -", "CHICAGO (June 2, 2026) —"), or alone on a line.
 */
export function findDateline(block: ReadBlock, dates: readonly FoundDate[]): DatelineAnnotation | undefined {
  const { tokens, lexicon } = block;
  const date = dates.find((candidate) => candidate.first < 16);
  const isEnd = (token: Token, index: number): boolean => isDash(token, tokens, index) || token.text === '|' || (token.text === ':' && index > 0);
  // "GUILIN, CHINA - An Agency - 22 July 2026 - Known worldwide": the dash behind the date counts.
  const behind = date === undefined ? -1 : tokens.findIndex((token, index) => index > date.last && index < date.last + 8 && isEnd(token, index));
  const end = behind === -1 ? tokens.findIndex((token, index) => index < 24 && isEnd(token, index)) : behind;
  const place = nameAt(tokens, tokens[0]?.text === '(' ? 1 : 0, lexicon);
  const alone = end === -1 && date !== undefined && date.last >= tokens.length - 2 && tokens.length <= 12;
  const last = alone ? date.last : end - 1;
  if (last < 0 || (end === -1 && !alone)) return undefined;
  if (date !== undefined && date.last > last) return undefined;
  const named = place !== undefined && place.first <= 1 && place.last <= last && !lexicon.months.has((tokens[place.first] as Token).lower) && !lexicon.language.weekdays.includes((tokens[place.first] as Token).lower);
  const capitals = named && (tokens[place.first] as Token).text.length > 2 && (tokens[place.first] as Token).text === (tokens[place.first] as Token).text.toUpperCase();
  if (date === undefined && !(capitals && last - place.last <= 4)) return undefined;
  if (date !== undefined && !isDatelineOnly(block, 0, last, date, named ? place.last : -1)) return undefined;
  let close = last;
  while (close > 0 && [',', ' '].includes((tokens[close] as Token).text)) close -= 1;
  if (!named && date !== undefined) return undefined;
  return { type: 'dateline', spans: [{ start: (tokens[0] as Token).start, end: (tokens[close] as Token).end }], certainty: 'stated', by: 'dateline', ...(named && { place: placeOf(tokens, place.first, place.last) }) };
}

function placeOf(tokens: readonly Token[], first: number, last: number): { start: number; end: number } {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

// Nothing but the place, the date, a region or an agency stands before the dash.
function isDatelineOnly(block: ReadBlock, from: number, last: number, date: FoundDate, place: number): boolean {
  let others = 0;
  for (let at = from; at <= last; at += 1) {
    if ((at >= date.first && at <= date.last) || at <= place) continue;
    const token = block.tokens[at] as Token;
    if (token.kind === 'word' && !token.capital && !block.lexicon.language.dateWords.includes(token.lower) && !block.lexicon.language.weekdays.includes(token.lower)) others += 1;
  }
  return others <= 3;
}

function isDash(token: Token, tokens: readonly Token[], index: number): boolean {
  if (token.text === '–' || token.text === '—' || token.text === '―') return true;
  const next = tokens[index + 1];
  return token.text === '-' && index > 0 && (next === undefined || next.start > token.end || next.text === '-');
}
