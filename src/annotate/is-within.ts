import type { Span } from '../model/span.ts';

/** True where a span lies inside another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
