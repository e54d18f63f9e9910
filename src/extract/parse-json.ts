import type { Fault } from '../model/subject.ts';
import type { Span } from '../model/span.ts';
import type { JsonReader } from './json-reader.ts';
import { defineMember } from './define-member.ts';
import { close, isDedented, isMended, isRepairedAt, missing, open, skipBracket, suspect, suspectBracket, swapped } from './json-brackets.ts';
import { addFault, charAt, jsonReader, lastWords, MAX_DEPTH, skipBlanks, trimBlanks } from './json-reader.ts';
import { isTemplate, readScalar, withDecimals } from './json-scalar.ts';
import { isBareKey, isKey, isQuote, readString } from './json-string.ts';
import { skipFiller } from './json-filler.ts';

/** One JSON value of a text, with where each of its parts stands. */
export interface ParsedJson {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/** What a text of JSON holds, however broken: usually one value. */
export interface JsonText {
  readonly values: readonly ParsedJson[];
  /** By JSON Pointer below the index of the value: `/0/author/name`; of keys with `~key` behind it. */
  readonly positions: ReadonlyMap<string, Span>;
  readonly faults: readonly Fault[];
}

/**
 * Reads JSON that may be broken: gives the value as far as it can be told, the span of each value
 * and key in the source, and each fault at its cause. For JSON that is right the value is that of
 * `JSON.parse` and there is no fault, but for duplicate keys and nesting deeper than 100.
 *
 * Takes time in proportion to the text. A key `__proto__` becomes a member like any other.
 *
 * @example `parseJson('{"a":1,}').faults[0].rule` is `'json-trailing-comma'`.
 * @param start - UTF-16 offset of the JSON in the source
 */
export function parseJson(text: string, start = 0, end: number = text.length): JsonText {
  const first = jsonReader(text, start, end);
  let reader = first;
  let values = readText(first);
  if (first.faults.some(({ rule }) => rule === 'json-missing-bracket' || rule === 'json-trailing-text')) {
    // The bracket that is missing or too many often stands elsewhere: try the places that the layout suggests.
    for (const repair of first.suspects) {
      const again = jsonReader(text, start, end, repair);
      const mended = readText(again);
      const equal = again.faults.length === reader.faults.length;
      if (again.faults.length > reader.faults.length || (equal && (reader !== first || repair.guess === true))) continue;
      reader = again;
      values = mended;
    }
  }
  return { values, positions: reader.positions, faults: reader.faults.sort((a, b) => a.place.span.start - b.place.span.start) };
}

function readText(reader: JsonReader): ParsedJson[] {
  const values: ParsedJson[] = [];
  skipFiller(reader, true);
  if (reader.index >= reader.end) {
    addFault(reader, 'json-empty', reader.index, reader.end);
    return values;
  }
  while (reader.index < reader.end) {
    const start = reader.index;
    const character = charAt(reader, start);
    if (character === '{' || character === '[' || values.length === 0) {
      if (values.length === 1) addFault(reader, 'json-several-values', start, start + 1);
      const value = readValue(reader, `/${values.length}`, 'item', 0);
      values.push({ value, start, end: reader.index });
      if (reader.index === start) reader.index += 1;
    } else if (character === '}' || character === ']') {
      skipBracket(reader);
    } else skipTrailing(reader, start);
    skipFiller(reader, true);
  }
  return values;
}

// Text behind the value, up to where another value may begin.
function skipTrailing(reader: JsonReader, start: number): void {
  let at = start;
  while (at < reader.end && !'{[}]'.includes(reader.text.charAt(at))) at += 1;
  at = Math.max(at, start + 1);
  reader.index = at;
  const end = trimBlanks(reader, at, start);
  const next = charAt(reader, at);
  // A member behind the end: a bracket before it is too many.
  const last = trimBlanks(reader, start, 0) - 1;
  if (charAt(reader, start) === ',' && isKey(reader, skipBlanks(reader, start + 1))) suspect(reader, { at: last });
  // A comma between two values is told with the second.
  if (reader.text.slice(start, end) === ',' && (next === '{' || next === '[')) return;
  addFault(reader, 'json-trailing-text', start, end, { text: reader.text.slice(start, Math.min(end, start + 40)) }, { suggestion: '' });
}

function readValue(reader: JsonReader, pointer: string, role: 'member' | 'item', depth: number): unknown {
  const start = reader.index;
  const character = charAt(reader, start);
  let value: unknown;
  if (isTemplate(reader, start)) value = readScalar(reader);
  else if (character === '{' || character === '[') {
    if (depth >= MAX_DEPTH) value = skipDeep(reader);
    else value = character === '{' ? readObject(reader, pointer, depth) : readArray(reader, pointer, depth, role);
  } else if (isQuote(reader, start)) value = readString(reader, role);
  else value = role === 'member' ? withDecimals(reader, readScalar(reader), start) : readScalar(reader);
  reader.positions.set(pointer, { start, end: reader.index });
  return value;
}

function readObject(reader: JsonReader, pointer: string, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const places = new Map<string, Span>();
  const opener = open(reader, '{');
  let comma = -1;
  let valueEnd = reader.index;
  for (;;) {
    skipFiller(reader);
    const at = reader.index;
    if (isMended(reader, opener, at)) {
      if (comma !== -1) reader.index = comma;
      return missing(reader, opener, valueEnd, object);
    }
    const character = charAt(reader, at);
    if ((character === '}' || character === ']') && isRepairedAt(reader, at)) {
      if (reader.repair?.swap === true) return swapped(reader, opener, valueEnd, object);
      skipBracket(reader);
      comma = readComma(reader);
      continue;
    }
    if (character === '}') {
      if (comma !== -1) addFault(reader, 'json-trailing-comma', comma, comma + 1, { bracket: '}' }, { suggestion: '' });
      return close(reader, opener, valueEnd, object);
    }
    if (character === '' || character === ']') {
      if (character === ']') suspectBracket(reader, at);
      if (character === ']' && !reader.openers.some(({ bracket }) => bracket === '[')) {
        skipBracket(reader);
        if (comma === -1) comma = readComma(reader);
        continue;
      }
      return missing(reader, opener, valueEnd, object);
    }
    if (character === ',') {
      addFault(reader, 'json-extra-comma', at, at + 1, {}, { suggestion: '' });
      reader.index += 1;
      continue;
    }
    if (character === '{' && reader.openers.at(-2)?.bracket === '[') {
      if (comma !== -1) reader.index = comma;
      return missing(reader, opener, valueEnd, object);
    }
    const member = isQuote(reader, at) || isBareKey(reader, at);
    if (!member) {
      unexpected(reader);
      continue;
    }
    if (places.size > 0 && isDedented(reader, opener, at)) suspect(reader, { opener: opener.at, at });
    if (comma === -1 && places.size > 0) addFault(reader, 'json-missing-comma', valueEnd, valueEnd, { after: lastWords(reader, opener.at, valueEnd) }, { suggestion: ',' });
    const key = readKey(reader);
    const keySpan = { start: at, end: reader.index };
    const path = `${pointer}/${key.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;
    const first = places.get(key);
    if (first === undefined) places.set(key, keySpan);
    else addFault(reader, 'json-duplicate-key', keySpan.start, keySpan.end, { key }, { related: [{ source: 'page', span: first, message: 'first' }] });
    reader.positions.set(`${path}~key`, keySpan);
    const value = readMember(reader, key, path, depth);
    if (value !== undefined) defineMember(object, key, value);
    valueEnd = reader.index;
    comma = readComma(reader);
  }
}

function readArray(reader: JsonReader, pointer: string, depth: number, role: 'member' | 'item'): unknown[] {
  const array: unknown[] = [];
  const opener = open(reader, '[');
  let comma = -1;
  let valueEnd = reader.index;
  for (;;) {
    skipFiller(reader);
    const at = reader.index;
    if (isMended(reader, opener, at)) {
      if (comma !== -1) reader.index = comma;
      return missing(reader, opener, valueEnd, array);
    }
    const character = charAt(reader, at);
    if (character === ']') {
      if (comma !== -1) addFault(reader, 'json-trailing-comma', comma, comma + 1, { bracket: ']' }, { suggestion: '' });
      return close(reader, opener, valueEnd, array);
    }
    if (character === '}' && isRepairedAt(reader, at)) {
      if (reader.repair?.swap === true) return swapped(reader, opener, valueEnd, array);
      skipBracket(reader);
      comma = readComma(reader);
      continue;
    }
    if (character === '' || (character === '}' && reader.openers.some(({ bracket }) => bracket === '{'))) {
      if (character === '}') suspectBracket(reader, at);
      return missing(reader, opener, valueEnd, array);
    }
    if (character === '}') {
      skipBracket(reader);
      continue;
    }
    if (character === ',') {
      addFault(reader, 'json-extra-comma', at, at + 1, {}, { suggestion: '' });
      reader.index += 1;
      continue;
    }
    const faults = reader.faults.length;
    const value = readValue(reader, `${pointer}/${array.length}`, 'item', depth + 1);
    if (reader.index === at) {
      unexpected(reader);
      continue;
    }
    const isKeyHere = typeof value === 'string' && charAt(reader, skipBlanks(reader, reader.index)) === ':';
    // `{ … }}, "name": `: the object was closed once too often.
    if (isKeyHere && comma !== -1) suspect(reader, { at: trimBlanks(reader, comma, opener.at) - 1, guess: true });
    // A key in an array of an object: the array's bracket is missing before it.
    if (isKeyHere && role === 'member') {
      reader.index = comma === -1 ? at : comma;
      reader.faults.length = Math.min(faults, reader.faults.length);
      reader.positions.delete(`${pointer}/${array.length}`);
      return missing(reader, opener, valueEnd, array);
    }
    if (comma === -1 && array.length > 0) addFault(reader, 'json-missing-comma', valueEnd, valueEnd, { after: lastWords(reader, opener.at, valueEnd) }, { suggestion: ',' });
    array.push(value);
    valueEnd = reader.index;
    comma = readComma(reader);
  }
}

function readKey(reader: JsonReader): string {
  const start = reader.index;
  if (isQuote(reader, start)) return readQuotedKey(reader);
  let end = start;
  while (end < reader.end && /[\w$@-]/u.test(reader.text.charAt(end))) end += 1;
  const key = reader.text.slice(start, end);
  // `name": …`: only its first quotation mark is missing.
  if (isQuote(reader, end)) end += 1;
  reader.index = end;
  addFault(reader, 'json-unquoted-key', start, end, { key }, { suggestion: JSON.stringify(key) });
  return key;
}

// `"name: "Ann"`, `"name:"Ann"`: the text runs up to the mark that opens the value, and no colon follows.
const RUNS_ON = /^[A-Za-z_$@][\w$@-]{0,60}(?=[ \t]*:(?:[\s"{[]|$))/u;

function readQuotedKey(reader: JsonReader): string {
  const start = reader.index;
  const faults = reader.faults.length;
  const key = readString(reader, 'key');
  const name = RUNS_ON.exec(key)?.[0];
  if (name === undefined || charAt(reader, skipBlanks(reader, reader.index)) === ':') return key;
  reader.faults.length = Math.min(faults, reader.faults.length);
  reader.index = start + 1 + name.length;
  addFault(reader, 'json-unclosed-string', reader.index, reader.index, { text: `"${name}` }, { suggestion: '"' });
  return name;
}

// The colon and the value of a member; `undefined` where there is no value.
function readMember(reader: JsonReader, key: string, path: string, depth: number): unknown {
  const keyEnd = reader.index;
  skipFiller(reader);
  const character = charAt(reader, reader.index);
  const sign = signForColon(reader, reader.index);
  if (character === ':') reader.index += 1;
  else if (sign !== undefined) {
    addFault(reader, 'json-missing-colon', reader.index, reader.index + sign.length, { key, sign }, { suggestion: ':', message: 'sign' });
    reader.index += sign.length;
  } else if (character !== '' && !',}]'.includes(character)) addFault(reader, 'json-missing-colon', keyEnd, keyEnd, { key }, { suggestion: ':' });
  skipFiller(reader);
  const at = reader.index;
  const next = charAt(reader, at);
  if (next === '' || next === ',' || next === '}' || next === ']') {
    addFault(reader, 'json-missing-value', trimBlanks(reader, at, keyEnd), trimBlanks(reader, at, keyEnd), { key });
    return undefined;
  }
  const value = readValue(reader, path, 'member', depth + 1);
  if (reader.index === at) unexpected(reader);
  return value;
}

// What was written for the colon behind a key: `=`, `=>`, `;`, `：`, or a comma before a text that is no key.
function signForColon(reader: JsonReader, at: number): string | undefined {
  const character = charAt(reader, at);
  if (character === '=') return charAt(reader, at + 1) === '>' ? '=>' : '=';
  if (character === ';' || character === '：') return character;
  const next = character === ',' ? skipBlanks(reader, at + 1) : at;
  return next > at && isQuote(reader, next) && !isKey(reader, next) ? ',' : undefined;
}

// The comma behind a value, or what was written in its place; -1 where there is none.
function readComma(reader: JsonReader): number {
  skipFiller(reader);
  const at = reader.index;
  const character = charAt(reader, at);
  if (character === ',') {
    reader.index += 1;
    return at;
  }
  if (character !== ';') return -1;
  addFault(reader, 'json-missing-comma', at, at + 1, {}, { suggestion: ',', message: 'semicolon' });
  reader.index += 1;
  return at;
}

// What can be no part of an object or array, up to the next mark that can.
function unexpected(reader: JsonReader): void {
  const start = reader.index;
  let at = start + 1;
  while (at < reader.end && !/[,{}[\]"\n]/u.test(reader.text.charAt(at))) at += 1;
  reader.index = at;
  const end = Math.max(trimBlanks(reader, at, start), start + 1);
  addFault(reader, 'json-unexpected', start, end, { found: reader.text.slice(start, Math.min(end, start + 40)) });
}


// Nesting beyond the limit: passed over without being read, its value is `null`.
function skipDeep(reader: JsonReader): null {
  const start = reader.index;
  if (!reader.faults.some(({ rule }) => rule === 'json-too-deep')) addFault(reader, 'json-too-deep', start, start + 1, { limit: String(MAX_DEPTH) });
  let depth = 0;
  let at = start;
  do {
    const character = reader.text.charAt(at);
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === '"') {
      at += 1;
      while (at < reader.end && reader.text.charAt(at) !== '"') at += reader.text.charAt(at) === '\\' ? 2 : 1;
    }
    at += 1;
  } while (depth > 0 && at < reader.end);
  reader.index = Math.min(at, reader.end);
  return null;
}
