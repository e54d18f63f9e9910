import type { Span } from './span.ts';

/**
 * How a property of Microdata or RDFa was written, where the graph does not tell it: inside another
 * property of the same node, or on a link, of which the address is taken and not the words.
 */
export type MarkupHint = EnclosedHint | LinkHint;

/** A property inside an element that is a property of the same node. */
export interface EnclosedHint {
  readonly type: 'enclosed';
  /** The node in the graph that has both. */
  readonly node: object;
  readonly key: string;
  /** The key of the property around it, and how that was written. */
  readonly outer: string;
  readonly token: string;
  readonly syntax: 'microdata' | 'rdfa';
  /** The attribute with the property around it, as it stands in the page. */
  readonly attribute: Span;
  readonly written: string;
}

/** A property whose value is the address of a link or a picture. */
export interface LinkHint {
  readonly type: 'link';
  readonly node: object;
  readonly key: string;
  readonly value: string;
  /** The element: `a`, `img`. */
  readonly element: string;
  /** The property in its attribute. */
  readonly place: Span;
}
