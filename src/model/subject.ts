import type { Annotation } from './annotation.ts';
import type { Place, RelatedPlace } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Graph, Node, Omission } from './graph.ts';
import type { MarkupHint } from './markup-hint.ts';
import type { Origins } from './origin.ts';
import type { PressRelease } from './press-release.ts';
import type { Metadata, Newsroom, Settings } from './settings.ts';
import type { Span } from './span.ts';

/**
 * A fault that reading, extracting or resolving met and could not speak of itself: broken syntax,
 * a review that matches no claim. `validate` words it by the rule of that id.
 */
export interface Fault {
  readonly rule: string;
  /** Which of the rule's templates; the first where absent. */
  readonly message?: string;
  readonly data: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly suggestion?: string;
  readonly related?: readonly RelatedPlace[];
}

/** What is judged. A bare graph is enough; everything else lets more rules look. */
export interface Subject {
  readonly graph: Graph | { readonly '@context'?: unknown; readonly '@graph': readonly Node[] };
  readonly release?: PressRelease;
  readonly document?: Document;
  readonly annotations?: readonly Annotation[];
  /** Origins of the release's values, by JSON Pointer into `release`. */
  readonly releaseOrigins?: Origins;
  /** Origins of the graph's values, by JSON Pointer into `graph`. */
  readonly origins?: Origins;
  readonly omissions?: readonly Omission[];
  readonly newsroom?: Settings<Newsroom>;
  readonly metadata?: Settings<Metadata>;
  /** Facts that were given beside the text. */
  readonly facts?: Settings<Partial<PressRelease>>;
  readonly faults?: readonly Fault[];
  /** How properties of its markup were written, where the graph does not tell. */
  readonly hints?: readonly MarkupHint[];
  /** The page that a graph was read from. */
  readonly page?: Document;
  /** Words that the page surely shows, told without reading it; words that are not here may be shown all the same. */
  readonly pageWords?: string;
  /** True where the page surely shows one of these as it is written, told quicker still. */
  pageShows?(words: readonly string[]): boolean;
  /** The `<link>` tags of the page; where they are not told, all of it is searched. */
  readonly pageLinks?: readonly Span[];
  readonly pageAnnotations?: readonly Annotation[];
  /** The place in the page of a value by its JSON Pointer into `graph`, of its key with `~key` behind it. */
  positionOf?(pointer: string): Span | undefined;
  /** The day to compare dates with, ISO 8601; date-relative rules do not run without it. */
  readonly today?: string;
}
