import type { Span } from '../model/span.ts';
import { isWithin } from './is-within.ts';
import { meeting } from './meeting.ts';

/**
 * Of annotations in reading order, of which no two overlap, those whose first span lies in a range.
 *
 * @example Of annotations at 0–4, 6–9 and 12–15, the range 5–13 gives the one at 6–9.
 */
export function within<T extends { readonly spans: readonly Span[] }>(annotations: readonly T[], range: Span): readonly T[] {
  const found = meeting(annotations, range);
  return found.length === 0 ? found : found.filter(({ spans: [span] }) => span !== undefined && isWithin(span, range));
}
