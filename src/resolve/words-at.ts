import { characterAt, FIGURE, LETTER, SPACE } from '../forms/character.ts';
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

// A mark of quotation stands for any other.
const MARKS = '“”„‟"«»‘’‚\'';

/**
 * Where words stand in a text, as an editor would write them again: white space and quotation
 * marks may differ, case may not.
 *
 * @returns the first span at or behind `from`
 */
export function findWords(text: string, words: string, from = 0): Span | undefined {
  const wanted = fold(words);
  if (wanted === '') return undefined;
  const head = /^[^ “”„‟"«»‘’‚']*/u.exec(wanted)?.[0] ?? '';
  for (let start = text.indexOf(head, from); start !== -1 && start < text.length; start = text.indexOf(head, start + 1)) {
    const end = endOf(text, start + head.length, wanted, head.length);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

// Where the rest of the words ends that goes on at an offset of the text.
function endOf(text: string, offset: number, wanted: string, from: number): number | undefined {
  let at = offset;
  for (let index = from; index < wanted.length; index += 1) {
    const character = wanted.charAt(index);
    const before = at;
    if (character === ' ') while ((characterAt(text, at) & SPACE) !== 0) at += 1;
    else if (text.charAt(at) === character || (MARKS.includes(character) && at < text.length && MARKS.includes(text.charAt(at)))) at += 1;
    if (at === before) return undefined;
  }
  return at;
}

/** True where a name stands in a text as whole words. */
export function holdsName(text: string, name: string): Span | undefined {
  for (let from = 0; ; ) {
    const span = findWords(text, name, from);
    if (span === undefined) return undefined;
    if (!isInWord(text, span.start - 1) && !isInWord(text, span.end)) return span;
    from = span.end;
  }
}

/** Whether a letter or a figure stands at an offset. */
export function isInWord(text: string, at: number): boolean {
  return (characterAt(text, at) & (LETTER | FIGURE)) !== 0;
}
