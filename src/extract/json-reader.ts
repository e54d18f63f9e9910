import type { Fault } from '../model/subject.ts';
import type { Span } from '../model/span.ts';

/** How deep arrays and objects may nest; what lies deeper is `null`. */
export const MAX_DEPTH = 100;

/** How many faults of one JSON text are told. */
export const MAX_FAULTS = 100;

/** The state of reading one JSON text: where it stands, and what it met. */
export interface JsonReader {
  /** The whole source; offsets are offsets in it. */
  readonly text: string;
  index: number;
  /** Where the JSON ends in the source. */
  readonly end: number;
  readonly faults: Fault[];
  /** Spans of values by JSON Pointer, and of keys by JSON Pointer and `~key`. */
  readonly positions: Map<string, Span>;
  /** The brackets that are open, outermost first. */
  readonly openers: Opener[];
  /** Where brackets seem to be missing, by the indentation; at most eight. */
  readonly suspects: Repair[];
  /** What a second reading takes as mended. */
  readonly repair?: Repair;
}

/** A bracket that is open. */
export interface Opener {
  readonly bracket: '{' | '[';
  readonly at: number;
  /** The white space that its line starts with. */
  readonly indent: string;
}

/** A closing bracket to add at `at` for the opener at `opener`, or (no opener) the one at `at` to skip. */
export interface Repair {
  readonly opener?: number;
  readonly at: number;
  /** The bracket at `at` stands for one of the other kind. */
  readonly swap?: boolean;
  /** Nothing in the layout speaks for it: it counts only where it leaves fewer faults. */
  readonly guess?: boolean;
}

/** A reader of `text` from `start` to `end`. */
export function jsonReader(text: string, start: number, end: number, repair?: Repair): JsonReader {
  return { text, index: start, end, faults: [], positions: new Map(), openers: [], suspects: [], ...(repair === undefined ? {} : { repair }) };
}

/** Notes a fault, unless there are too many already. */
export function addFault(reader: JsonReader, rule: string, start: number, end: number, data: Readonly<Record<string, string>> = {}, more: Pick<Fault, 'suggestion' | 'related' | 'message'> = {}): void {
  if (reader.faults.length > MAX_FAULTS) return;
  const place = { source: 'page' as const, span: { start, end } };
  if (reader.faults.length === MAX_FAULTS) reader.faults.push({ rule: 'json-too-many-faults', data: { limit: String(MAX_FAULTS) }, place });
  else reader.faults.push({ rule, data, place, ...more });
}

/** The character at an offset, or an empty string behind the end. */
export function charAt(reader: JsonReader, index: number): string {
  return index < reader.end ? reader.text.charAt(index) : '';
}

/** The end of what stands before an offset, from a blank on: `"Kammerchor Celle"}`. */
export function lastWords(reader: JsonReader, from: number, end: number): string {
  const text = reader.text.slice(Math.max(end - 24, from), end);
  return text.slice(text.length < 24 ? 0 : text.indexOf(' ') + 1).trim();
}

/** The first offset at or behind `index` that holds no white space of any kind. */
export function skipBlanks(reader: JsonReader, index: number): number {
  let at = index;
  while (at < reader.end && isBlank(reader.text.charCodeAt(at))) at += 1;
  return at;
}

/** The last offset before `index` with no white space in between, not before `from`. */
export function trimBlanks(reader: JsonReader, index: number, from: number): number {
  let at = index;
  while (at > from && isBlank(reader.text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** White space of JSON, and what looks like it: no-break and zero-width spaces, a byte-order mark. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || isForeignBlank(code);
}

/** White space that JSON does not allow between its tokens. */
export function isForeignBlank(code: number): boolean {
  return code === 0xa0 || code === 0xfeff || code === 0x0b || code === 0x0c || (code >= 0x2000 && code <= 0x200d) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000;
}
