/** What a text is written in. Plain text, Markdown, HTML and JSON are read; XHTML is read as HTML. */
export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/json' | 'application/ld+json';

/** In which encoding a file was, and how that was told. */
export interface SourceEncoding {
  /** As in the WHATWG Encoding Standard, in lower case: `utf-8`, `windows-1252`, `utf-16le`. */
  readonly name: string;
  /** By a byte-order mark, by what the file or its carrier declares, or by its bytes. */
  readonly by: 'bom' | 'declaration' | 'content';
  /** What the file declares, where its bytes say otherwise. */
  readonly declared?: string;
}

/** A release or a page exactly as it was given, byte-order mark and line ends included. */
export interface Source {
  readonly text: string;
  readonly mediaType: MediaType;
  /** Where it came from on disk; only ever shown, never opened by the library. */
  readonly path?: string;
  /** How its bytes were read, where it was read from bytes: `decode` says it. */
  readonly encoding?: SourceEncoding;
  /** Absolute URL at which it is or will be published. */
  readonly url?: string;
}
