import type { Node } from '../model/graph.ts';
import type { MarkupHint } from '../model/markup-hint.ts';
import type { Span } from '../model/span.ts';
import type { Fault } from '../model/subject.ts';

/** One description in a source: the JSON of a script or file, or all Microdata or RDFa of a page. */
export interface ExtractedDocument {
  readonly kind: 'json-ld' | 'microdata' | 'rdfa';
  /** The JSON value as written; of markup an array of JSON-LD nodes. */
  readonly root: unknown;
  /** UTF-16 offsets in the source: of the JSON, or of the markup from its first node to its last. */
  readonly start: number;
  readonly end: number;
  /** The `id` of the script. */
  readonly id?: string;
  /** How properties of the markup were written, where the graph does not tell. */
  readonly hints?: readonly MarkupHint[];
}

/**
 * Spans in the source by JSON Pointer into the graph: `/@graph/0/name` is the value, and
 * `/@graph/0/name~key` its key (no JSON Pointer can hold `~k`).
 */
export type Positions = Readonly<Record<string, Span>>;

/** What a page or a JSON-LD file describes, and what is broken in it. */
export interface Extraction {
  readonly documents: readonly ExtractedDocument[];
  /** All documents together, nodes as written. */
  readonly graph: { readonly '@context'?: unknown; readonly '@graph': readonly Node[] };
  /** Looked up when first read; a record without prototype. */
  readonly positions: Positions;
  /** One of the positions; for a few of them much cheaper than all. */
  positionOf(pointer: string): Span | undefined;
  readonly faults: readonly Fault[];
  /** Parts of a page whose content it does not show: scripts, styles, comments, templates. */
  readonly unseen: readonly Span[];
  /** The `<link>` tags of a page. */
  readonly links: readonly Span[];
}
