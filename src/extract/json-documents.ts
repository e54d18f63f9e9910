import type { Fault } from '../model/subject.ts';
import type { Span } from '../model/span.ts';
import { decodeValues } from './decode-values.ts';
import type { EscapedJson } from './escaped-json.ts';
import { escapedJson } from './escaped-json.ts';
import { MAX_DEPTH } from './json-reader.ts';
import { jsonPosition } from './json-position.ts';
import { parseJson } from './parse-json.ts';

/** The JSON values of one script or file. */
export interface JsonDocuments {
  readonly values: readonly { readonly value: unknown; readonly start: number; readonly end: number }[];
  /** Spans by JSON Pointer below the index of the value (`/0/author/name`); read again when asked for. */
  readonly positions: () => ReadonlyMap<string, Span>;
  /** One of these spans, without reading all of it again where few are asked for. */
  readonly position: (pointer: string) => Span | undefined;
  readonly faults: readonly Fault[];
}

/**
 * The JSON values between two offsets of a source. What is right costs little more than
 * `JSON.parse`: places are only looked for when they are asked for, and a second reader, which
 * goes on behind faults, takes over where there is one.
 *
 * @param page - whether the JSON stands in a page, where consumers decode one pass of HTML entities
 */
export function jsonDocuments(text: string, start: number, end: number, page: boolean): JsonDocuments {
  const json = text.slice(start, end);
  let value: unknown;
  let good = false;
  try {
    value = JSON.parse(json);
    // As many keys as the text has colons behind quotation marks: none of them was there twice.
    good = memberCount(value, 0) === colonCount(text, start, end);
  } catch {
    // The other reader says what is wrong.
  }
  if (good) {
    let positions: ReadonlyMap<string, Span> | undefined;
    let walks = 0;
    const all = (): ReadonlyMap<string, Span> => (positions ??= parseJson(text, start, end).positions);
    const position = (pointer: string): Span | undefined => {
      if (positions !== undefined || (walks += 1) > MOST_WALKS) return all().get(pointer);
      return pointer.startsWith('/0') ? jsonPosition(text, start, pointer.slice(2)) : undefined;
    };
    const values = [{ value, start: start + json.length - json.trimStart().length, end: start + json.trimEnd().length }];
    return decoded({ values, positions: all, position, faults: [] }, json, page);
  }
  const escaped = escapedJson(json);
  const whole = escaped === undefined ? text : text.slice(0, start) + escaped.aligned + text.slice(end);
  const { values, positions, faults } = parseJson(whole, start, end);
  const all = escaped === undefined ? faults : [...faults, faultOf(escaped, start)];
  return decoded({ values, positions: () => positions, position: (pointer) => positions.get(pointer), faults: all }, json, page);
}

/** A document whose quotation marks are all of another kind, told once, with what was meant. */
function faultOf({ kind, meant, start, end }: EscapedJson, offset: number): Fault {
  return { rule: RULES[kind], message: 'whole', data: {}, place: { source: 'page', span: { start: offset + start, end: offset + end } }, suggestion: meant };
}

const RULES: Readonly<Record<EscapedJson['kind'], string>> = { text: 'json-bad-escape', table: 'json-unescaped-quote', html: 'html-entity', smart: 'json-smart-quotes', single: 'json-single-quotes' };

/** From here on it is cheaper to have all places at once. */
const MOST_WALKS = 32;

function decoded(documents: JsonDocuments, json: string, page: boolean): JsonDocuments {
  return page && json.includes('&') ? decodeValues(documents) : documents;
}

// How many members all objects have together; endlessly many where they nest too deep.
function memberCount(value: unknown, depth: number): number {
  if (value === null || typeof value !== 'object') return 0;
  if (depth >= MAX_DEPTH) return Infinity;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += memberCount(item, depth + 1);
    return count;
  }
  for (const key in value) {
    count += 1;
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'object') count += memberCount(member, depth + 1);
  }
  return count;
}

// How many colons between two offsets stand behind a quotation mark: at least as many as there are keys.
function colonCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(':', start); at !== -1 && at < end; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    let code = text.charCodeAt(before);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt((before -= 1));
    if (code === 0x22) count += 1;
  }
  return count;
}
