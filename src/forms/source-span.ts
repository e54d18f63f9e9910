import type { Piece } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/**
 * The span of the source that a span of the text came from. Inside a verbatim piece offsets move
 * together; a span that cuts an entity, an escape or a break snaps outwards to the whole of it.
 *
 * @param map - the document's pieces, ordered by `textStart`; found by binary search.
 */
export function sourceSpan(map: readonly Piece[], span: Span): Span {
  if (map.length === 0) return span;
  const start = sourceOffset(map, span.start, 'start');
  const end = span.end > span.start ? sourceOffset(map, span.end, 'end') : start;
  return { start, end: Math.max(start, end) };
}

function sourceOffset(map: readonly Piece[], offset: number, side: 'start' | 'end'): number {
  const piece = pieceAt(map, side === 'end' ? offset - 1 : offset);
  if (piece.kind !== 'verbatim') return side === 'end' ? piece.sourceEnd : piece.sourceStart;
  return Math.min(piece.sourceStart + (offset - piece.textStart), piece.sourceEnd);
}

function pieceAt(map: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle] as Piece).textStart <= offset) low = middle;
    else high = middle - 1;
  }
  return map[low] as Piece;
}
