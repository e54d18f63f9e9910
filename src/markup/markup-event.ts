import type { Span } from '../model/span.ts';

/** An attribute of a tag; `value` has its entities decoded, the span is that of the raw value in the source. */
export interface MarkupAttribute extends Span {
  readonly name: string;
  readonly value: string;
}

/** A start tag, or what Markdown has in its place (`# ` opens an `h1`). Spans are source offsets. */
export interface OpenEvent extends Span {
  readonly type: 'open';
  /** Lower case: `p`, `h1`, `blockquote`. */
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
}

/** The end of the innermost element that is open. */
export interface CloseEvent extends Span {
  readonly type: 'close';
  readonly name: string;
}

/** Words that stand in the source as they are read. */
export interface TextEvent extends Span {
  readonly type: 'text';
}

/** Words that stand in the source in another form: `&eacute;`, `\*`. */
export interface DecodedEvent extends Span {
  readonly type: 'entity' | 'escape';
  readonly text: string;
}

/** A line break of Markdown that only folds a paragraph. */
export interface LineEvent extends Span {
  readonly type: 'line';
}

/**
 * One step through a marked-up file, in source order. Opens and closes are balanced: each open has
 * one close, and they nest.
 */
export type MarkupEvent = OpenEvent | CloseEvent | TextEvent | DecodedEvent | LineEvent;
