import type { Span } from './span.ts';

/** `error`: a machine will misread it, or a chosen profile requires it; `warning`: a consumer may ignore it; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Which file a place is in. */
export type PlaceSource = 'release' | 'newsroom' | 'metadata' | 'facts' | 'page';

/** A place in one of the files at hand. */
export interface Place {
  readonly source: PlaceSource;
  /** UTF-16 offsets: of the document's text for `release`, of the file for the others. */
  readonly span: Span;
  readonly path?: string;
}

/** A further place with what is there. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** What a rule found. The engine stamps severity, rule and url, and looks up the place. */
export interface Finding {
  /** Arguments of the rule's message template. */
  readonly data: Readonly<Record<string, string>>;
  /** Which of the rule's templates; the first where absent. */
  readonly message?: string;
  /** JSON Pointer into the graph. */
  readonly path?: string;
  /** Which side of the member at `path` is meant: its key or its value (where absent). */
  readonly at?: 'key' | 'value';
  /** JSON Pointer into the press release. */
  readonly pointer?: string;
  /** The `@id` and type of the node: `#press-release (NewsArticle)`. */
  readonly node?: string;
  readonly place?: Place;
  /** The replacement, where it is certain. */
  readonly suggestion?: string;
  readonly related?: readonly RelatedPlace[];
  readonly severity?: Severity;
  readonly profile?: string;
}

/** A finding as it leaves the validator. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly node?: string;
  readonly place?: Place;
  /** The text at the place. */
  readonly text?: string;
  readonly suggestion?: string;
  readonly related?: readonly RelatedPlace[];
  /** The rule's page. */
  readonly url?: string;
  readonly profile?: string;
}
