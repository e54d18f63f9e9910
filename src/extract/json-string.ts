import type { JsonReader } from './json-reader.ts';
import { addFault, charAt, skipBlanks, trimBlanks } from './json-reader.ts';
import { skipTags } from './json-tags.ts';

/** Where a string stands: it tells what may follow its closing mark. */
export type StringRole = 'key' | 'member' | 'item';

// Marks that people and word processors write in place of the straight double quotation mark.
const SMART = '“”„‟«»″';
const SINGLE = "'‘’`";
const ESCAPED = '&quot;';
// How far ahead a key is looked for.
const KEY_LENGTH = 200;
// A key with its colon, without its quotation marks or the first of them: `name:`, `@type :`, `name":`.
const BARE_KEY = /[A-Za-z_$@][\w$@-]{0,60}["“”]?[ \t]*:/uy;
// A line that only closes: `}`, `],`, `}}` up to its end.
const CLOSING_LINE = /[\]}][\]} \t,;]*(?:\r|\n|$)/uy;

/** Whether a string begins at an offset, in whatever marks. */
export function isQuote(reader: JsonReader, index: number): boolean {
  const mark = charAt(reader, index);
  return mark === '"' || (mark !== '' && (SMART.includes(mark) || SINGLE.includes(mark))) || (mark === '&' && reader.text.startsWith(ESCAPED, index));
}

/** Whether an unquoted key and its colon stand at an offset. */
export function isBareKey(reader: JsonReader, index: number): boolean {
  BARE_KEY.lastIndex = index;
  return BARE_KEY.test(reader.text) && BARE_KEY.lastIndex <= reader.end;
}

/** Whether a quoted key and its colon stand at an offset. */
export function isKey(reader: JsonReader, index: number): boolean {
  const end = stringEnd(reader, index);
  return end !== -1 && charAt(reader, skipBlanks(reader, end)) === ':';
}

/**
 * Reads the string that begins at the reader's offset, in straight, smart, single or escaped
 * marks, and moves behind it. A mark that no comma, bracket or key follows is taken as part of the
 * text, and a line that ends without one as its end if the next line is a member of its own.
 *
 * @example at `"He said "hi" again",` gives `He said "hi" again` and two faults `json-unescaped-quote`.
 */
export function readString(reader: JsonReader, role: StringRole): string {
  const start = reader.index;
  const first = charAt(reader, start);
  const open = first === '&' ? ESCAPED : first;
  let value = '';
  let at = start + open.length;
  let copied = at;
  let innerMark = -1;
  let firstControl = -1;
  let lastControl = -1;
  const innerFaults: number[] = [];
  const finish = (end: number, behind: number): string => {
    value += reader.text.slice(copied, end);
    reader.index = behind;
    reportMarks(reader, start, behind, open, value);
    if (open === '"') for (const mark of innerFaults) addFault(reader, 'json-unescaped-quote', mark, mark + 1, {}, { suggestion: '\\"' });
    if (firstControl !== -1 && firstControl < end) reportControls(reader, firstControl, Math.min(lastControl, end));
    return value;
  };
  while (at < reader.end) {
    const character = reader.text.charAt(at);
    if (character === '\\') {
      value += reader.text.slice(copied, at);
      const escape = readEscape(reader, at);
      value += escape.value;
      at = escape.end;
      copied = at;
    } else if (closes(open, character) && (open !== ESCAPED || reader.text.startsWith(ESCAPED, at))) {
      const behind = at + (open === ESCAPED ? ESCAPED.length : 1);
      const verdict = endsHere(reader, behind, role);
      if (verdict === 'end') return finish(at, behind);
      if (verdict === 'key' && innerMark !== -1) {
        // `"a": "b, "c": …`: the mark before `c` opened a key, so the text ended at the comma.
        const last = trimBlanks(reader, innerMark, start + open.length);
        if (reader.text.charAt(last - 1) === ',' && last - 1 >= copied) {
          innerFaults.pop();
          return finishUnclosed(reader, finish, last - 1, start);
        }
      }
      if (verdict === 'key') return finish(at, behind);
      if (character === '"') innerFaults.push(at);
      innerMark = at;
      at = behind;
    } else if (character < ' ' && character !== '') {
      if (character === '\n' || character === '\r') {
        const end = unclosedEnd(reader, at, Math.max(copied, start + open.length), role);
        if (end !== -1) return finishUnclosed(reader, finish, end, start);
      }
      if (firstControl === -1) firstControl = at;
      // The whole run of blanks at once: what was asked of its first line break holds for the others.
      const next = Math.max(at + 1, skipBlanks(reader, at));
      lastControl = next;
      while (lastControl > at + 1 && reader.text.charAt(lastControl - 1) >= ' ') lastControl -= 1;
      at = next;
    } else at += 1;
  }
  // Nothing closes it: it ends with its first line.
  let end = firstControl === -1 ? reader.end : firstControl;
  end = trimBlanks(reader, end, copied);
  while (end > copied && /[,}\]]/u.test(reader.text.charAt(end - 1))) end = trimBlanks(reader, end - 1, copied);
  return finishUnclosed(reader, finish, Math.max(end, copied), start);
}

// A closing mark of the kind that opened, or a straight one where a smart one did.
function closes(open: string, mark: string): boolean {
  if (open === '"') return mark === '"';
  if (open === ESCAPED) return mark === '&';
  if (SMART.includes(open)) return mark === '"' || SMART.includes(mark);
  return SINGLE.includes(mark);
}

function readEscape(reader: JsonReader, at: number): { value: string; end: number } {
  const escape = charAt(reader, at + 1);
  const known: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
  if (escape === 'u') {
    const digits = reader.text.slice(at + 2, Math.min(at + 6, reader.end));
    if (/^[\dA-Fa-f]{4}$/u.test(digits)) return { value: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 };
  } else if (escape !== '' && Object.hasOwn(known, escape)) return { value: known[escape] as string, end: at + 2 };
  // A backslash before a line break is left to the line break.
  if (escape === '' || escape < ' ') {
    addFault(reader, 'json-bad-escape', at, at + 1, { escape: '\\' }, { suggestion: '\\\\' });
    return { value: '\\', end: at + 1 };
  }
  addFault(reader, 'json-bad-escape', at, at + 2, { escape: `\\${escape}` }, escape === "'" ? { suggestion: "'" } : {});
  return { value: escape === "'" ? "'" : `\\${escape}`, end: at + 2 };
}

// What follows a possible closing mark: `end` if it closes, `key` if a colon follows, `text` if it is part of the text.
function endsHere(reader: JsonReader, behind: number, role: StringRole): 'end' | 'key' | 'text' {
  if (role === 'key') return 'end';
  const next = skipTags(reader, behind);
  const character = charAt(reader, next);
  switch (character) {
    case '':
    case '}':
    case ']':
      return 'end';
    case ':':
      return 'key';
    case ',':
      return continues(reader, skipTags(reader, next + 1), role) ? 'end' : 'text';
    case '/':
      return charAt(reader, next + 1) === '/' || charAt(reader, next + 1) === '*' ? 'end' : 'text';
    default:
  }
  const newLine = hasLineBreak(reader, behind, next);
  if (character === ';') {
    const other = skipBlanks(reader, next + 1);
    return newLine || hasLineBreak(reader, next + 1, other) || isKey(reader, other) || (role === 'item' && isItem(reader, other)) ? 'end' : 'text';
  }
  if (isQuote(reader, next)) return (next > behind && (role === 'item' || newLine)) || isKey(reader, next) ? 'end' : 'text';
  if (character === '{' || character === '[') return newLine || role === 'item' ? 'end' : 'text';
  return newLine && (role === 'item' || isBareKey(reader, next)) ? 'end' : 'text';
}

// Whether a short string stands at an offset that another item or the end of the list follows: `"b"]`, `"b";`.
function isItem(reader: JsonReader, index: number): boolean {
  const end = stringEnd(reader, index);
  return end !== -1 && /[;\]]/u.test(charAt(reader, skipBlanks(reader, end)));
}

// Whether what stands behind a comma is the next member or item.
function continues(reader: JsonReader, next: number, role: StringRole): boolean {
  const character = charAt(reader, next);
  if (character === '' || character === '}' || character === ']' || character === ',') return true;
  if (character === '/') return charAt(reader, next + 1) === '/' || charAt(reader, next + 1) === '*';
  if (isQuote(reader, next)) {
    if (role === 'item') return true;
    const end = stringEnd(reader, next);
    if (end === -1) return true;
    // Behind the next string a colon, or what stands where a colon was forgotten.
    const behind = skipBlanks(reader, end);
    // `"name:"Ann"`: a key whose closing mark is missing.
    return /[:,;："{[}\d=]/u.test(charAt(reader, behind)) || behind >= reader.end || /^"[A-Za-z_$@][\w$@-]{0,60}[ \t]*:"$/u.test(reader.text.slice(next, end));
  }
  if (role === 'item') return /[{[\d-]/u.test(character) || /^(?:true|false|null)\b/u.test(reader.text.slice(next, Math.min(next + 6, reader.end)));
  return character === '{' || isBareKey(reader, next);
}

// Behind the closing mark of a short string on one line, or -1; a long one counts as far as it goes.
function stringEnd(reader: JsonReader, index: number): number {
  const first = charAt(reader, index);
  if (!isQuote(reader, index)) return -1;
  const open = first === '&' ? ESCAPED : first;
  const limit = Math.min(reader.end, index + KEY_LENGTH);
  for (let at = index + open.length; at < limit; at += 1) {
    const character = reader.text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '\n') return -1;
    else if (open === ESCAPED ? reader.text.startsWith(ESCAPED, at) : closes(open, character)) return at + (open === ESCAPED ? ESCAPED.length : 1);
  }
  return -1;
}

// Where a string ends that its line breaks off, if the next line is a member or closes the object.
function unclosedEnd(reader: JsonReader, lineEnd: number, from: number, role: StringRole): number {
  const next = skipBlanks(reader, lineEnd);
  CLOSING_LINE.lastIndex = next;
  const member = role === 'item' ? isQuote(reader, next) && stringEnd(reader, next) !== -1 : isKey(reader, next);
  if (!member && !CLOSING_LINE.test(reader.text)) return -1;
  let end = trimBlanks(reader, lineEnd, from);
  if (end > from && reader.text.charAt(end - 1) === ',') end = trimBlanks(reader, end - 1, from);
  return end;
}

// The end of a string that misses its closing mark, or has a smart one in its place.
function finishUnclosed(reader: JsonReader, finish: (end: number, behind: number) => string, end: number, start: number): string {
  const last = reader.text.charAt(end - 1);
  if (end - 1 > start && SMART.includes(last)) {
    addFault(reader, 'json-smart-quotes', end - 1, end, { text: last }, { suggestion: '"' });
    return finish(end - 1, end);
  }
  addFault(reader, 'json-unclosed-string', end, end, { text: reader.text.slice(start, Math.min(end, start + 40)) }, { suggestion: '"' });
  return finish(end, end);
}

function reportMarks(reader: JsonReader, start: number, end: number, open: string, value: string): void {
  if (open === '"') return;
  const suggestion = JSON.stringify(value);
  const text = reader.text.slice(start, Math.min(end, start + 60));
  if (open === ESCAPED) addFault(reader, 'html-entity', start, end, { entity: ESCAPED, text }, { suggestion, message: 'quotes' });
  else addFault(reader, SINGLE.includes(open) ? 'json-single-quotes' : 'json-smart-quotes', start, end, { text }, { suggestion });
}

// The stretch from the first to the last raw control character of a string, with each of them escaped.
function reportControls(reader: JsonReader, start: number, end: number): void {
  const names: Readonly<Record<string, string>> = { '\n': 'line break', '\r': 'line break', '\t': 'tab' };
  const first = reader.text.charAt(start);
  const escaped = (text: string): string =>
    // Every character below U+0020.
    [...text].map((character) => (character < ' ' ? JSON.stringify(character).slice(1, -1) : character)).join('');
  const escape = first === '\r' && reader.text.charAt(start + 1) === '\n' ? '\\r\\n' : escaped(first);
  addFault(reader, 'json-control-character', start, end, { character: names[first] ?? `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`, escape }, { suggestion: escaped(reader.text.slice(start, end)) });
}

function hasLineBreak(reader: JsonReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = reader.text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}
