import { jsonPointer } from '../forms/json-pointer.ts';
import type { Span } from '../model/span.ts';

/** A JSON text as read: its value, and where each value stands. */
export interface JsonSpans {
  readonly value: unknown;
  /** Offsets in the text by JSON Pointer; of a string without its quotes. */
  readonly spans: ReadonlyMap<string, Span>;
}

const DEEPEST = 60;

/**
 * The value of a JSON text with the place of each of its values, or `undefined` where it is no
 * JSON or nests deeper than any page needs.
 *
 * @example `jsonSpans('{"a":"b"}')?.spans.get('/a')` is `{ start: 6, end: 7 }`.
 */
export function jsonSpans(text: string): JsonSpans | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const spans = new Map<string, Span>();
  return walk(text, skip(text, 0), '', spans, 0) === undefined ? undefined : { value, spans };
}

/** Notes the value at an offset; gives the offset behind it. The text is known to be right. */
function walk(text: string, at: number, pointer: string, spans: Map<string, Span>, depth: number): number | undefined {
  if (depth > DEEPEST) return undefined;
  const opening = text.charAt(at);
  if (opening !== '{' && opening !== '[') {
    const end = scalarEnd(text, at);
    spans.set(pointer, opening === '"' ? { start: at + 1, end: end - 1 } : { start: at, end });
    return end;
  }
  let next = skip(text, at + 1);
  for (let index = 0; text.charAt(next) !== '}' && text.charAt(next) !== ']'; index += 1) {
    let key: string | number = index;
    if (opening === '{') {
      const end = scalarEnd(text, next);
      key = JSON.parse(text.slice(next, end)) as string;
      next = skip(text, skip(text, end) + 1);
    }
    const end = walk(text, next, pointer + jsonPointer(key), spans, depth + 1);
    if (end === undefined) return undefined;
    next = skip(text, end);
    if (text.charAt(next) === ',') next = skip(text, next + 1);
  }
  spans.set(pointer, { start: at, end: next + 1 });
  return next + 1;
}

function scalarEnd(text: string, at: number): number {
  // A string with its escapes, or a number, true, false, null.
  const pattern = text.charAt(at) === '"' ? /"[^"\\]*(?:\\.[^"\\]*)*"/uy : /[^\s,\]}]+/uy;
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 1);
}

function skip(text: string, at: number): number {
  let next = at;
  while (next < text.length && ' \t\n\r'.includes(text.charAt(next))) next += 1;
  return next;
}
