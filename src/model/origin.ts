import type { DeclaredBy } from './document.ts';
import type { Span } from './span.ts';

/** Why a constant stands in a graph; the closed list of them is `build/constants.ts`. */
export type ConstantReason = string;

/** Where a value came from. There is no other way into a release or a graph. */
export type Origin =
  /** The words at these spans of the document, folded and joined with one space. */
  | { readonly spans: readonly Span[]; readonly by?: string }
  /** A JSON Pointer into the newsroom file. */
  | { readonly newsroom: string }
  /** A JSON Pointer into the release's metadata; `by` tells the file from front matter and the command line. */
  | { readonly metadata: string }
  /** A JSON Pointer into the facts that the caller gives beside the text. */
  | { readonly facts: string }
  /** A datum that the file declares beside its text; `source` is where, in the source. */
  | { readonly declared: string; readonly by: DeclaredBy; readonly source: Span }
  /** Worked out from these words: an ISO date, a number, an E.164 number. */
  | { readonly derivedFrom: readonly Span[]; readonly how: string }
  /** Worked out from a value of the release, the newsroom, the metadata or the given facts, by `how`. */
  | { readonly derivedFromPointer: string; readonly in: 'release' | 'newsroom' | 'metadata' | 'facts'; readonly how: string }
  | { readonly constant: ConstantReason };

/**
 * Origins by JSON Pointer (RFC 6901) of the leaf they belong to: of a PressRelease, or of a
 * page's graph.
 */
export type Origins = Readonly<Record<string, Origin>>;
