import type { JsonReader, Opener, Repair } from './json-reader.ts';
import { addFault, isBlank, trimBlanks } from './json-reader.ts';

const MAX_SUSPECTS = 8;

/** Opens an object or array at the reader's offset, and notes how its line is indented. */
export function open(reader: JsonReader, bracket: '{' | '['): Opener {
  const at = reader.index;
  const opener: Opener = { bracket, at, indent: indentAt(reader, at) ?? reader.openers.at(-1)?.indent ?? '' };
  reader.openers.push(opener);
  reader.index += 1;
  return opener;
}

/**
 * Closes an object or array by the bracket at the reader's offset. A bracket that stands first on
 * its line, under the line of an outer opener, makes the layout a suspect.
 */
export function close<T>(reader: JsonReader, opener: Opener, valueEnd: number, value: T): T {
  const indent = startIndent(reader, reader.index);
  if (indent !== undefined && indent.length < opener.indent.length) suspect(reader, { opener: opener.at, at: valueEnd });
  reader.index += 1;
  reader.openers.pop();
  return value;
}

/** Ends an object or array whose bracket is missing; `at` is where it should stand. */
export function missing<T>(reader: JsonReader, opener: Opener, at: number, value: T): T {
  const expected = opener.bracket === '{' ? '}' : ']';
  const related = [{ source: 'page' as const, span: { start: opener.at, end: opener.at + 1 }, message: 'opened' }];
  addFault(reader, 'json-missing-bracket', at, at, { expected, opener: opener.bracket }, { suggestion: expected, related });
  reader.openers.pop();
  return value;
}

/** Ends an object or array at a bracket of the other kind, which a second reading takes for its own. */
export function swapped<T>(reader: JsonReader, opener: Opener, valueEnd: number, value: T): T {
  const at = reader.index;
  const expected = opener.bracket === '{' ? '}' : ']';
  const related = [{ source: 'page' as const, span: { start: opener.at, end: opener.at + 1 }, message: 'opened' }];
  addFault(reader, 'json-missing-bracket', at, at + 1, { expected, opener: opener.bracket, found: reader.text.charAt(at) }, { suggestion: expected, related, message: 'other' });
  return close(reader, opener, valueEnd, value);
}

/** Passes over the closing bracket at the reader's offset, which closes nothing. */
export function skipBracket(reader: JsonReader): void {
  const at = reader.index;
  addFault(reader, 'json-extra-bracket', at, at + 1, { bracket: reader.text.charAt(at) }, { suggestion: '' });
  reader.index += 1;
}

/** Whether a second reading takes the bracket at `at` as one too many, or for one of the other kind. */
export function isRepairedAt({ repair }: JsonReader, at: number): boolean {
  return repair !== undefined && repair.opener === undefined && repair.at === at;
}

/** Whether a second reading takes this object or array as closed before `at`. */
export function isMended(reader: JsonReader, opener: Opener, at: number): boolean {
  return reader.repair !== undefined && reader.repair.opener === opener.at && at >= reader.repair.at;
}

/** Whether a member starts its line no deeper than the line that opened its object. */
export function isDedented(reader: JsonReader, opener: Opener, at: number): boolean {
  const indent = startIndent(reader, at);
  // The first line of the text has no line to compare with.
  return indent !== undefined && reader.openers.length > 1 && indent.length <= opener.indent.length && reader.text.slice(opener.at, at).includes('\n');
}

/** Notes a place at which a second reading may find the cause. */
export function suspect(reader: JsonReader, repair: Repair): void {
  if (reader.repair === undefined && reader.suspects.length < MAX_SUSPECTS) reader.suspects.push(repair);
}

/**
 * Notes a closing bracket that is not that of the innermost opener: it may be one too many, or of
 * the wrong kind, `["a", "b"}`. Where neither leaves fewer faults, a bracket is missing before it.
 */
export function suspectBracket(reader: JsonReader, at: number): void {
  suspect(reader, { at, guess: true });
  suspect(reader, { at, guess: true, swap: true });
}

// The white space at the start of the line that an offset is in; undefined where the line is long.
function indentAt(reader: JsonReader, at: number): string | undefined {
  let line = at;
  while (line > 0 && !/[\r\n]/u.test(reader.text.charAt(line - 1))) {
    if (at - line > 200) return undefined;
    line -= 1;
  }
  let behind = line;
  while (behind < at && isBlank(reader.text.charCodeAt(behind))) behind += 1;
  return reader.text.slice(line, behind);
}

// The white space before an offset, if nothing else stands before it on its line.
function startIndent(reader: JsonReader, at: number): string | undefined {
  const from = Math.max(0, at - 200);
  const blank = trimBlanks(reader, at, from);
  const text = reader.text.slice(blank, at);
  const line = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return line === -1 ? undefined : text.slice(line + 1);
}
