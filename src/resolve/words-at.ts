import { fold } from '../forms/fold.ts';
import type { Document } from '../model/document.ts';
import type { Origin } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { traced, type Traced } from './traced.ts';

/** The folded words at a span, traced to it. */
export function wordsAt(document: Document, span: Span, by?: string): Traced<string> {
  return traced(textAt(document, span), spanOrigin([span], by));
}

/** The folded words at a span. */
export function textAt(document: Document, span: Span): string {
  return fold(document.text.slice(span.start, span.end));
}

/** The origin of words that stand at spans. */
export function spanOrigin(spans: readonly Span[], by?: string): Origin {
  return by === undefined ? { spans } : { spans, by };
}

const MARKS = /[“”„‟"«»‘’‚']/u;

/** The source of a regular expression that finds words again, whatever their white space and quotation marks. */
export function wordsPattern(words: string): string {
  const parts = fold(words).split(' ').filter((part) => part !== '');
  return parts.map((part) => [...part].map((character) => (MARKS.test(character) ? '[“”„‟"«»‘’‚\']' : character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))).join('')).join('[\\s\\u00a0\\u202f]+');
}

/**
 * Where words stand in a text, as an editor would write them again: white space and quotation
 * marks may differ, case may not.
 *
 * @returns the first span at or behind `from`
 */
export function findWords(text: string, words: string, from = 0): Span | undefined {
  const pattern = wordsPattern(words);
  if (pattern === '') return undefined;
  const match = new RegExp(pattern, 'u').exec(text.slice(from));
  return match === null ? undefined : { start: from + match.index, end: from + match.index + match[0].length };
}

/** True where a name stands in a text as whole words. */
export function holdsName(text: string, name: string): Span | undefined {
  for (let from = 0; ; ) {
    const span = findWords(text, name, from);
    if (span === undefined) return undefined;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(span.start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(span.end))) return span;
    from = span.end;
  }
}
