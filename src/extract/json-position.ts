import type { Span } from '../model/span.ts';
import { pointerParts } from '../forms/json-pointer.ts';

/**
 * Where a value stands in JSON that is right, or its key where `~key` follows the pointer; found by
 * walking to it past everything else, in time that grows with what stands before it.
 *
 * @param start - UTF-16 offset of the JSON in the source
 * @example `jsonPosition('{"a":[1,22]}', 0, '/a/1')` is 8–10, of `'/a~key'` it is 1–4.
 */
export function jsonPosition(text: string, start: number, pointer: string): Span | undefined {
  const ofKey = pointer.endsWith(KEY);
  const parts = pointerParts(ofKey ? pointer.slice(0, -KEY.length) : pointer);
  let at = pastBlanks(text, start);
  let key: Span | undefined;
  for (const part of parts) {
    key = undefined;
    const opener = text.charAt(at);
    if (opener === '{') {
      key = member(text, at, part);
      if (key === undefined) return undefined;
      at = pastBlanks(text, pastBlanks(text, key.end) + 1);
    } else {
      const found = opener === '[' ? item(text, at, part) : undefined;
      if (found === undefined) return undefined;
      at = found;
    }
  }
  return ofKey ? key : { start: at, end: valueEnd(text, at) };
}

const KEY = '~key';

/** The key of that name in the object that opens at an offset. */
function member(text: string, opener: number, name: string): Span | undefined {
  for (let at = pastBlanks(text, opener + 1); text.charAt(at) === '"'; at = pastBlanks(text, at + 1)) {
    const end = stringEnd(text, at);
    if (isString(text, at, end, name)) return { start: at, end };
    at = pastBlanks(text, valueEnd(text, pastBlanks(text, pastBlanks(text, end) + 1)));
    if (text.charAt(at) !== ',') return undefined;
  }
  return undefined;
}

/** Where the item of that index starts, in the array that opens at an offset. */
function item(text: string, opener: number, index: string): number | undefined {
  if (!/^(?:0|[1-9]\d{0,8})$/u.test(index)) return undefined;
  let at = pastBlanks(text, opener + 1);
  if (text.charAt(at) === ']') return undefined;
  for (let left = Number(index); left > 0; left -= 1) {
    at = pastBlanks(text, valueEnd(text, at));
    if (text.charAt(at) !== ',') return undefined;
    at = pastBlanks(text, at + 1);
  }
  return at;
}

function isString(text: string, start: number, end: number, value: string): boolean {
  if (end - start - 2 === value.length && text.startsWith(value, start + 1)) return true;
  const written = text.slice(start, end);
  return written.includes('\\') && JSON.parse(written) === value;
}

/** Behind the value that starts at an offset. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(text, at);
      if (depth === 0) return at;
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      at += 1;
    } else if (code === 0x7d || code === 0x5d) {
      // Behind a number, the bracket is that of the object around it.
      if (depth === 0) return at;
      depth -= 1;
      at += 1;
      if (depth === 0) return at;
    } else if (depth === 0 && at > start && (code === 0x2c || code === 0x3c || isBlank(code))) return at;
    else at += 1;
  }
  return at;
}

/** Behind the mark that closes the string which opens at an offset. */
function stringEnd(text: string, start: number): number {
  for (let close = text.indexOf('"', start + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let escapes = 0;
    while (text.charCodeAt(close - 1 - escapes) === 0x5c) escapes += 1;
    if (escapes % 2 === 0) return close + 1;
  }
  return text.length;
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

const QUOTE = 0x22;
