import { matchKey } from '../forms/match-key.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import { phraseAt } from './phrases.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Token } from './token.ts';

/** "PERSBERICHT: …", "FOR IMMEDIATE RELEASE – …", "Communiqué n° 12 | …": the label is no part of the title. */
export function pastLabel(block: ReadBlock): number {
  const { tokens } = block;
  const label = Math.max(subjectLabel(block), phraseAt(block.lexicon.kickers, tokens, 0));
  const number = numberEnd(tokens, Math.max(1, label));
  // "Nota N°. 8621 | …": any word, its number, and a bar.
  const end = label > 0 || tokens[number]?.text === '|' ? number : 0;
  const mark = tokens[end];
  const next = tokens[end + 1];
  return end > 0 && mark !== undefined && next !== undefined && [':', '–', '—', '-', '|'].includes(mark.text) ? next.start : block.start;
}

// "Nr. 12/2026", "n° 12", "08/2026": the end of a number behind a label, or where it would start.
function numberEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 8 && (tokens[at]?.kind === 'number' || NUMBERING.has(tokens[at]?.lower ?? ''))) at += 1;
  return tokens.slice(from, at).some(({ kind }) => kind === 'number') ? at : from;
}

const NUMBERING = new Set(['no', 'nr', 'n', 'nº', 'n°', 'núm', 'num', 'numéro', 'número', 'nummer', 'number', '#', '°', 'º', '.', '/']);

/** The end of a title's words: a bar at its end is none of them. */
export function titleEnd({ tokens, end }: ReadBlock): number {
  return tokens.length > 3 && tokens.at(-1)?.text === '|' ? (tokens.at(-2) as Token).end : end;
}

/** "Subject: …", "Betreft: …": how many tokens the label takes. */
export function subjectLabel({ tokens, lexicon }: ReadBlock): number {
  const length = phraseAt(lexicon.subjects, tokens, 0);
  return length > 0 && tokens[length]?.text === ':' ? length : 0;
}

/** True where a dateline opens the block. */
export function isDatelined(reading: Reading, block: ReadBlock | undefined): boolean {
  return block !== undefined && findDateline(block, findDates(reading, block)) !== undefined;
}

/** A paragraph of one sentence or more, rather than a title. */
export function isProse(block: ReadBlock): boolean {
  return block.type !== 'heading' && block.end - block.start > 140 && /[.!?”"»]$/u.test(block.tokens.at(-1)?.text ?? '') && block.tokens.length > 20;
}

/** True where no stop ends the block, or it is too short for a sentence; a closing mark is looked past. */
export function isUnstopped({ tokens }: ReadBlock): boolean {
  const last = tokens.at(/^[”“"»’]$/u.test(tokens.at(-1)?.text ?? '') ? -2 : -1);
  return !/[.!?…:]/u.test(last?.text.slice(-1) ?? '') || tokens.length < 12;
}

/** The words of a block as they are compared. */
export function blockKey(reading: Reading, block: ReadBlock): string {
  return matchKey(reading.flat.slice(block.start, block.end));
}

/** A title that a break cuts: it goes on in words that are no sentence. */
export function runsOn(block: ReadBlock, next: ReadBlock): boolean {
  // "Author: …" below "Title: …" is a line of its own.
  if (next.tokens[1]?.text === ':' && next.tokens[0]?.kind === 'word') return false;
  return next.tokens.length <= 30 && (next.tokens.length <= 7 || next.tokens.at(-1)?.text !== '.') && isUnstopped(next) && goesOn(block, next);
}

/** A line that another goes on from: it ends in an article, "and" or a preposition, or the next one starts small. A verb may leave its preposition at the end of a title ("kündigt … an"). */
export function goesOn(block: ReadBlock, next: ReadBlock | undefined): boolean {
  const last = block.tokens.at(-1);
  const first = next?.tokens[0];
  if (last === undefined || first === undefined) return false;
  const { articles, joiners, language, prepositions } = block.lexicon;
  return (!last.capital && (articles.has(last.lower) || joiners.has(last.lower) || (!language.verbSecond && prepositions.has(last.lower)))) || (first.kind === 'word' && !first.capital && isUnstopped(block));
}

/** "Communiqué institutionnel", "Press release May 2026": a label and some words, which say what the text is. */
export function isGenre({ lexicon, tokens }: ReadBlock, most = 3): boolean {
  const length = phraseAt(lexicon.kickers, tokens, 0);
  return length > 0 && tokens.length <= length + most && tokens[length]?.kind !== 'mark';
}
