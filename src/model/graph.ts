/** A JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A pointer to a node by its IRI. */
export interface Reference {
  readonly '@id': string;
}

/** A node of a graph: a plain record of JSON-LD words. Keys that are absent are unknown. */
export interface Node {
  readonly '@type': string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** A JSON-LD 1.1 document with one `@graph`. */
export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** A node that was left out of a graph, with why; `validate` words it. */
export interface Omission {
  /** Code that `validate` words: `review-refused`, `missing-required`, … */
  readonly reason: string;
  /** The IRI that the node had or would have had. */
  readonly id?: string;
  readonly type: string;
  /** JSON Pointer of the facts in the PressRelease that it would have been made of. */
  readonly pointer?: string;
  /** What the sentence is filled with. */
  readonly data: Readonly<Record<string, string>>;
}
