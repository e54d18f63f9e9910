import type { DatelineAnnotation } from '../model/annotation.ts';
import type { FoundDate } from './find-dates.ts';
import type { NameRun } from './names.ts';
import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { legalFormEnd } from './issuer-name.ts';
import { nameAt } from './names.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { pastAgency } from './past-agency.ts';
import { phraseAt } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import { spelledLetters } from './spelled-letters.ts';
import type { Token } from './token.ts';

/**
 * The dateline that opens a block, behind "PERSBERICHT" where that stands before it: a place, with a
 * date or in capitals, before a dash or a colon ("BRUSSEL, 21 januari 2021 –", "Berlin, den 3. Mai
 * 2022 -", "CHICAGO (June 2, 2026) —"), before a stop ("Madrid, 3 de mayo de 2022.") or alone on a
 * line; or the date first ("3 May 2022, London –", "3 mai 2022 (Paris) -").
 */
export function findDateline(block: ReadBlock, dates: readonly FoundDate[]): DatelineAnnotation | undefined {
  const { tokens, lexicon } = block;
  const from = pastLabel(block);
  const opening = tokens[from];
  const leading = dates[0]?.first === from ? behindDate(block, dates[0]) : undefined;
  if (leading) return datelineAt(block, from, leading);
  const start = opening && (opening.text === '(' || lexicon.language.locatives.includes(opening.lower)) ? from + 1 : from;
  const parted = block.role === 'date-line' || block.role === 'kicker' ? inParts(block, start, dates[0]) : undefined;
  if (parted) return datelineAt(block, parted.first === start ? from : parted.first, parted);
  const place = opening && placeAt(block, isOffice(tokens[start], lexicon) ? behindOffice(tokens, start) : start);
  if (!place) return undefined;
  const date = dates.find((candidate) => candidate.first > place.last && candidate.first < from + 16);
  if (date && tokens.slice(place.last, date.first).some(({ kind }, index) => kind === 'number' || phraseAt(lexicon.kickers, tokens, place.last + index) > 0)) return undefined;
  const last = (date && lastWith(block, from, place.last, date)) ?? lastWithout(block, place);
  if (last === undefined) return undefined;
  return datelineAt(block, from, { ...place, end: last });
}

function datelineAt({ tokens }: ReadBlock, from: number, { first, last, end }: { readonly first: number; readonly last: number; readonly end: number }): DatelineAnnotation {
  let close = end;
  while (close > from && [',', ' '].includes((tokens[close] as Token).text)) close -= 1;
  const span = (opening: number, closing: number): Span => ({ start: (tokens[opening] as Token).start, end: (tokens[closing] as Token).end });
  return { type: 'dateline', spans: [span(from, close)], certainty: 'stated', by: 'dateline', place: span(first, last) };
}

// "3 May 2022, London –", "21 de enero de 2020, (Madrid) -": the place behind a comma or in brackets, right before the dash.
function behindDate(block: ReadBlock, date: FoundDate): { readonly first: number; readonly last: number; readonly end: number } | undefined {
  const { tokens } = block;
  let at = date.last + 1;
  while (tokens[at]?.text === ',' || tokens[at]?.text === '(') at += 1;
  const place = at > date.last + 1 ? placeAt(block, at) : undefined;
  if (!place) return undefined;
  const end = tokens[place.last + 1]?.text === ')' ? place.last + 1 : place.last;
  return tokens[end + 1] !== undefined && isDash(tokens[end + 1] as Token, tokens, end + 1) ? { ...place, end } : undefined;
}

// "PERSBERICHT | Gemeente Adorp | Adorp, 3 mei 2026", "COMMUNIQUÉ NATIONAL – RENNES – 2 AVRIL 2026": of the parts of a line the one before the date that is a place.
function inParts(block: ReadBlock, from: number, date: FoundDate | undefined): { readonly first: number; readonly last: number; readonly end: number } | undefined {
  const { tokens } = block;
  if (date === undefined || date.last < tokens.length - 8) return undefined;
  for (let at = date.first - 1; at >= from; at -= 1) {
    const opens = at === from || isBar(tokens, at - 1);
    const place = opens ? placeAt(block, at) : undefined;
    const next = place && tokens[place.last + 1];
    // Behind a comma the region of a place stands, or the end of the part.
    if (place !== undefined && next !== undefined && place.last < date.first && (next.start >= (tokens[date.first] as Token).start || next.text === ',' || isBar(tokens, place.last + 1))) return { ...place, end: date.last };
  }
  return undefined;
}

function isBar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "Berlin/München" are two places of one release.
  if (token.text === '/') return token.start > (tokens[at - 1]?.end ?? 0);
  return /^[|·•]$/u.test(token.text) || isDash(token, tokens, at);
}

// "PERSBERICHT", "For immediate release:", "Communiqué de presse |"
function pastLabel({ tokens, lexicon }: ReadBlock): number {
  const length = phraseAt(lexicon.kickers, tokens, 0);
  return length > 0 && tokens[length]?.kind === 'mark' && tokens[length]?.text !== '(' ? length + 1 : length;
}

// "Gemeente Adorp", "VILLE DE LANDEVILLE": the letterhead of an office, and no place.
function isOffice(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && organizationNounOf(token, lexicon) !== undefined;
}

// "KV Adorp", "Arden Walks Foundation", "Laubouw NV", and the label of a release: a name that is no place's.
function namesOffice(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  if (phraseAt(lexicon.kickers, tokens, first) > 0 || legalFormEnd(tokens, last, lexicon) > last) return true;
  if (last === first) return isOffice(tokens[first], lexicon);
  const text = (tokens[first] as Token).text;
  if (/^\p{Lu}{2,5}$/u.test(text) && /\p{Ll}/u.test((tokens[first + 1] as Token).text)) return true;
  for (let at = first; at <= last; at += 1) if (isOffice(tokens[at], lexicon) || lexicon.legalForms.has((tokens[at] as Token).lower)) return true;
  return false;
}

// "City of Arden | London, 3 May 2022": the place behind the letterhead, on its line or the next.
function behindOffice(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < start + 10 && at < tokens.length; at += 1) {
    if (tokens[at]?.opensLine === true) return at;
    if (/^[|–—]$/u.test((tokens[at] as Token).text)) return at + 1;
  }
  return tokens.length;
}

// A name, and the rest of it behind small words: "Frankfurt am Main", "Villeneuve sur Lot".
function placeAt({ tokens, lexicon }: ReadBlock, at: number): Pick<NameRun, 'first' | 'last'> | undefined {
  const name = nameAt(tokens, at, lexicon);
  const first = name && (tokens[name.first] as Token);
  if (!name || name.first > at || lexicon.months.has((first as Token).lower) || lexicon.language.weekdays.includes((first as Token).lower)) return undefined;
  let { last } = name;
  for (let index = last + 1; index <= last + 3 && tokens[index]?.kind === 'word' && tokens[index]?.opensLine !== true; index += 1) if (tokens[index]?.capital) last = index;
  const next = tokens[last + 1];
  const { dateWords, weekdays } = lexicon.language;
  // "Published: 3 May" has no place.
  if (last === name.first && lexicon.language.publicationLabels.includes((first as Token).lower)) return undefined;
  // "OTS0047" is the number of a release.
  if (namesOffice(tokens, name.first, last, lexicon) || /\d/u.test((first as Token).text)) return undefined;
  return next?.kind !== 'word' || next.opensLine === true || dateWords.includes(next.lower) || weekdays.includes(next.lower) ? { first: name.first, last } : undefined;
}

function lastWith(block: ReadBlock, from: number, place: number, date: FoundDate): number | undefined {
  const { tokens } = block;
  const isEnd = (token: Token, index: number): boolean => isDash(token, tokens, index) || token.text === '|' || (token.text === ':' && index > 0);
  // "GUILIN, CHINA - An Agency - 22 July 2026 - Known worldwide": the dash behind the date counts.
  const end = tokens.findIndex((token, index) => index > date.last && index < date.last + 12 && isEnd(token, index));
  if (end !== -1) return otherWords(block, from, end - 1, date, place) <= 3 ? end - 1 : undefined;
  const rest = tokens.length - 1 - date.last;
  if (rest <= 1 && tokens.length - from <= 12) return otherWords(block, from, date.last, date, place) <= 3 ? date.last : undefined;
  const bracket = tokens[date.last + 1]?.text === ')' ? 1 : 0;
  const stops = tokens[date.last + bracket + 1]?.text === '.';
  return stops && otherWords(block, from, date.last, date, place) === 0 ? date.last + bracket : undefined;
}

// Without a whole date the place stands in capitals or in brackets, right before the dash or with no
// more between them than a region, a day and an agency: "BOURG, le 5 mars /Fil Presse/ –", "ARDEN (NY): …".
function lastWithout(block: ReadBlock, { first, last }: Pick<NameRun, 'first' | 'last'>): number | undefined {
  const { tokens } = block;
  const { text } = tokens[first] as Token;
  const close = tokens[first - 1]?.text === '(' ? tokens.findIndex((token, index) => index > last && index < last + 5 && token.text === ')') : -1;
  if (close === -1 && (text.length < 3 || text !== text.toUpperCase())) return undefined;
  const from = Math.max(close, last);
  if (close === -1 && tokens[last + 1]?.text === '(' && /^\p{Lu}{2}$/u.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ')' && tokens[last + 4]?.text === ':') return last + 3;
  const behind = pastAgency(tokens, pastDay(block, from + 1));
  const end = tokens.findIndex((token, index) => index > from && index < behind + (close === -1 ? 5 : 1) && isDash(token, tokens, index));
  return end === -1 || spellsOut(text, tokens, end + 1) ? undefined : end - 1;
}

// ", le 5 mars", ", March 5": a day without its year.
function pastDay({ tokens, lexicon }: ReadBlock, at: number): number {
  const { dateWords, weekdays } = lexicon.language;
  let month = false;
  for (let index = at; index < at + 8; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (lexicon.months.has(token.lower)) month = true;
    else if (token.kind !== 'number' && !/^[,.]$/u.test(token.text) && !dateWords.includes(token.lower) && !weekdays.includes(token.lower)) return month ? index : at;
  }
  return at;
}

// "CAPRI — Centre d’Appui aux Pêcheurs de la Rive Isolée": an acronym and its words, and no place.
function spellsOut(acronym: string, tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 2 * acronym.length + 4).flatMap(({ word }) => (word.capital || word.mixed ? word.letters : []));
  return spelledLetters(acronym.toLowerCase(), words) === acronym.length;
}

// How many words stand there beside the place, the date, a region or an agency.
function otherWords(block: ReadBlock, from: number, last: number, date: FoundDate, place: number): number {
  const { dateWords, weekdays } = block.lexicon.language;
  let others = 0;
  for (let at = Math.max(from, place + 1); at <= last; at += 1) {
    if (at >= date.first && at <= date.last) continue;
    const token = block.tokens[at] as Token;
    if (token.kind === 'word' && !token.capital && !dateWords.includes(token.lower) && !weekdays.includes(token.lower)) others += 1;
  }
  return others;
}

function isDash(token: Token, tokens: readonly Token[], index: number): boolean {
  if (token.text === '–' || token.text === '—' || token.text === '―') return true;
  const next = tokens[index + 1];
  return token.text === '-' && index > 0 && (next === undefined || next.start > token.end || next.text === '-');
}
