import type { Exporter } from '../model/exporter.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { valueAt } from '../forms/json-pointer.ts';
import { serialize } from './serialize.ts';

/**
 * The evidence for each fact as W3C Web Annotations, one a fact that stands in the words of the
 * release. The bodies are its value and, as a tag, its JSON Pointer in the press release. The
 * targets are its words in the text as a reader sees it, by position (in code points) and by
 * quotation with 32 characters before and after, or as many as tell it from the same words elsewhere.
 * Without a URL the target is `#press-release`.
 *
 * @example
 * ```json
 * { "type": "Annotation", "motivation": "describing",
 *   "body": [{ "type": "TextualBody", "value": "2026-06-03", "purpose": "describing" }, { "type": "TextualBody", "value": "/datePublished", "purpose": "tagging" }],
 *   "target": { "source": "https://…", "selector": [{ "type": "TextPositionSelector", "start": 68, "end": 79 }, { "type": "TextQuoteSelector", "exact": "3 June 2026", … }] } }
 * ```
 * Clauses: Web Annotation Data Model, sections 4.2.4 and 4.2.5.
 */
export const annotations: Exporter = {
  id: 'annotations',
  extension: 'json',
  mediaType: 'application/ld+json',
  description: 'the words behind each fact as W3C Web Annotations',
  write: (result) => `${serialize({ '@context': CONTEXT, '@graph': annotationsOf(result) }, { indent: 2 })}\n`,
};

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Characters kept around the words, cut at a whole code point; doubled up to the second number while the same stands elsewhere. */
const AROUND = 32;
const MOST = 1024;

function annotationsOf({ document, releases }: Result): object[] {
  const codePoints = codePointCounter(document.text);
  return releases.flatMap(({ release, origins }) =>
    Object.entries(origins).flatMap(([pointer, origin]) => {
      const spans = 'spans' in origin ? origin.spans : 'derivedFrom' in origin ? origin.derivedFrom : [];
      const value = valueAt(release, pointer);
      if (spans.length === 0 || value === undefined) return [];
      const page = release.url ?? '#press-release';
      const targets = spans.map((span) => ({ source: page, selector: selectors(document.text, span, codePoints) }));
      return [{ type: 'Annotation', motivation: 'describing', body: [body(typeof value === 'string' ? value : JSON.stringify(value), 'describing'), body(pointer, 'tagging')], target: targets.length === 1 ? targets[0] : targets }];
    }),
  );
}

function body(value: string, purpose: string): object {
  return { type: 'TextualBody', value, purpose };
}

function selectors(text: string, { start, end }: Span, codePoints: (offset: number) => number): object[] {
  return [
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
    quoteSelector(text, { start, end }),
  ];
}

function quoteSelector(text: string, { start, end }: Span): object {
  for (let around = AROUND; ; around *= 2) {
    const from = wholeFrom(text, Math.max(0, start - around));
    const to = wholeFrom(text, Math.min(text.length, end + around));
    if (around < MOST && isTwice(text, from, to)) continue;
    return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
  }
}

/** True where the words from one offset to another stand elsewhere too. */
function isTwice(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return text.indexOf(words) !== from || text.includes(words, from + 1);
}

/** The offset, or the one after it where it would cut a character in two. */
function wholeFrom(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? offset + 1 : offset;
}

/** How many code points stand before a UTF-16 offset, from one pass over the text. */
function codePointCounter(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let offset = 0; offset < text.length; ) {
    counts[offset] = count;
    const size = (text.codePointAt(offset) as number) > 0xffff ? 2 : 1;
    if (size === 2) counts[offset + 1] = count;
    offset += size;
    count += 1;
  }
  counts[text.length] = count;
  return (offset) => counts[Math.min(Math.max(offset, 0), text.length)] as number;
}
