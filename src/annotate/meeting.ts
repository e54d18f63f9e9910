import type { Span } from '../model/span.ts';

interface Placed {
  readonly spans: readonly Span[];
}

/**
 * Of annotations in reading order, of which no two overlap, those whose first span meets a range,
 * found by binary search, so that asking for each block costs no look at all of them.
 *
 * @example Of annotations at 0–4, 6–9 and 12–15, the range 5–13 gives those at 6–9 and 12–15.
 */
export function meeting<T extends Placed>(annotations: readonly T[], range: Span): readonly T[] {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(annotations[middle] as T).end <= range.start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < annotations.length && spanOf(annotations[low] as T).start < range.end) low += 1;
  return first === low ? [] : annotations.slice(first, low);
}

function spanOf(annotation: Placed): Span {
  return annotation.spans[0] as Span;
}
