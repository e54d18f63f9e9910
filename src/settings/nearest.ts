import { editDistance } from '../forms/edit-distance.ts';

/**
 * The one candidate that a mistyped word was most likely meant to be: the same letters in another
 * case or with other separators, else the least edits (a swap counts as one), at most one, or a
 * third of the word. Nothing where two are as near.
 *
 * @example `nearest('organisation', ['organization', 'people'])` is `'organization'`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldCase(word);
  if (folded === '' || folded.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = foldCase(candidate);
    if (other === folded) return candidate;
    const edits = editDistance(folded, other, least);
    if (edits < least) {
      best = candidate;
      least = edits;
    } else if (edits === least && best !== undefined) best = undefined;
  }
  return best;
}

function foldCase(word: string): string {
  return word.toLowerCase().replace(/[\s_\-]+/gu, '');
}
