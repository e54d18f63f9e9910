import { phraseAt } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import { holdsRole } from './role-head.ts';

/**
 * True where a stretch of a contact line names a desk or department: "Garda Press Office",
 * "Unidad de Cultura Científica", "Presseamt der Stadt Arden", and not "Head of Communications".
 */
export function isOffice(block: ReadBlock, first: number, end: number): boolean {
  const { tokens, lexicon } = block;
  if (first >= end) return false;
  // "Unidad de …" opens an office, "Communications Lead" is somebody's title.
  if (isOfficeWord(block, first)) return phraseAt(lexicon.organizationPrepositions, tokens, first + 1) > 0 || phraseAt(lexicon.desks, tokens, first) === end - first || !holdsRole(tokens, first, end, lexicon);
  if (holdsRole(tokens, first, end, lexicon) || tokens.slice(first, end).some(({ kind }) => kind === 'number')) return false;
  for (let at = first + 1; at < end; at += 1) if (isOfficeWord(block, at)) return true;
  return false;
}

/** True for a word that only the names of desks and departments hold, and no person's. */
export function isOfficeWord({ tokens, lexicon }: ReadBlock, at: number): boolean {
  return phraseAt(lexicon.deskWords, tokens, at) > 0 || phraseAt(lexicon.desks, tokens, at) > 0;
}
