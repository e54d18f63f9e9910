import type { Annotation } from './annotation.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Graph, Omission } from './graph.ts';
import type { Origins } from './origin.ts';
import type { PressRelease } from './press-release.ts';
import type { Metadata, Newsroom, Settings } from './settings.ts';
import type { Source } from './source.ts';

/** The facts of one release with where each came from. */
export interface ResolvedRelease {
  readonly release: PressRelease;
  readonly origins: Origins;
}

/** The graph of one page with where each value came from. */
export interface Page {
  readonly url?: string;
  readonly graph: Graph;
  readonly origins: Origins;
}

/** Everything that `convert` knows of one source. */
export interface Result {
  readonly source: Source;
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  readonly releases: readonly ResolvedRelease[];
  readonly pages: readonly Page[];
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
  readonly newsroom?: Settings<Newsroom>;
  readonly metadata?: Settings<Metadata>;
  readonly facts?: Settings<Partial<PressRelease>>;
}
