import type { Span } from '../model/span.ts';

/** True where two ranges share a place. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
