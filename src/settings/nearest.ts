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
    if (Math.abs(other.length - folded.length) > least) continue;
    const edits = distance(folded, other);
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

/** Edits between two words: insertion, deletion, replacement, swap of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
