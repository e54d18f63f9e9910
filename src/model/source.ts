/** What a text is written in. Plain text, Markdown, HTML and JSON are read; XHTML is read as HTML. */
export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/json' | 'application/ld+json';

/** A release or a page exactly as it was given, byte-order mark and line ends included. */
export interface Source {
  readonly text: string;
  readonly mediaType: MediaType;
  /** Where it came from on disk; only ever shown, never opened by the library. */
  readonly path?: string;
  /** Absolute URL at which it is or will be published. */
  readonly url?: string;
}
