import { matchKey } from '../forms/match-key.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import { phraseAt } from './phrases.ts';
import type { ReadBlock, Reading } from './reading.ts';

/** "PERSBERICHT: …", "FOR IMMEDIATE RELEASE – …": the label is no part of the title. */
export function pastLabel(block: ReadBlock): number {
  const subject = subjectLabel(block);
  const length = Math.max(subject, phraseAt(block.lexicon.kickers, block.tokens, 0));
  const mark = block.tokens[length];
  const next = block.tokens[length + 1];
  return length > 0 && mark !== undefined && next !== undefined && [':', '–', '—', '-', '|'].includes(mark.text) ? next.start : block.start;
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
