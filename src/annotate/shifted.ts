import type { Annotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/**
 * An annotation of a part of a document as one of the whole: its spans moved by an offset, its block
 * by a number of blocks.
 */
export function shifted<T extends Annotation>(annotation: T, offset: number, blocks: number): T {
  const moved: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(annotation)) {
    if (key === 'block') moved[key] = (value as number) + blocks;
    else if (Array.isArray(value)) moved[key] = (value as readonly unknown[]).map((item) => (isSpan(item) ? shiftedSpan(item, offset) : item));
    else moved[key] = isSpan(value) ? shiftedSpan(value, offset) : (value as unknown);
  }
  return moved as T;
}

function shiftedSpan({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && typeof value.start === 'number';
}
