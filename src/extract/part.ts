import type { Span } from '../model/span.ts';
import type { Fault } from '../model/subject.ts';
import type { ExtractedDocument } from './extraction.ts';
import { jsonDocuments } from './json-documents.ts';

/** A document with its places, by JSON Pointer below `pointer`. */
export interface Part {
  readonly document: ExtractedDocument;
  readonly pointer: string;
  readonly positions: () => ReadonlyMap<string, Span>;
  readonly position: (pointer: string) => Span | undefined;
}

/** The parts of a source, and what was broken on the way. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly faults: Fault[];
  /** Parts of a page whose content it does not show: scripts, styles, comments, templates. */
  readonly unseen: readonly Span[];
  /** The `<link>` tags of a page. */
  readonly links: readonly Span[];
}

/** The documents in a stretch of JSON: one, unless two values stand one behind the other. */
export function jsonParts(text: string, start: number, end: number, options: { readonly page: boolean; readonly id?: string }): Parts {
  const { values, positions, position, faults } = jsonDocuments(text, start, end, options.page);
  const parts = values.map(
    (value, index): Part => ({
      document: { kind: 'json-ld', root: value.value, start: value.start, end: value.end, ...(options.id === undefined ? {} : { id: options.id }) },
      pointer: `/${index}`,
      positions,
      position,
    }),
  );
  return { parts, faults: [...faults], unseen: [], links: [] };
}
