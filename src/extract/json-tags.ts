import type { JsonReader } from './json-reader.ts';
import { charAt, skipBlanks } from './json-reader.ts';

// What an editor puts at the ends of lines: `<br />`, `<p>`, `</p>`.
const TAG = /<\/?(?:br|p|div|span)(?:\s[^<>{}"]{0,60})?\/?>/iuy;
// What PHP prints where it is: `<br /> <b>Warning</b>: Undefined array key "price" in … on line <b>88</b><br />`.
const WARNING = /<br \/>\s*<b>[A-Z][a-z ]{3,24}<\/b>:[^\n{}]{1,400}<br \/>/uy;

/** The end of a tag, of a comment of HTML or of a warning of PHP that stands at an offset; the offset itself where none does. */
export function tagEnd(reader: JsonReader, at: number): number {
  if (charAt(reader, at) !== '<') return at;
  if (reader.text.startsWith('<!--', at)) {
    const close = reader.text.indexOf('-->', at);
    return close === -1 || close + 3 > reader.end ? at : close + 3;
  }
  for (const pattern of [WARNING, TAG]) {
    pattern.lastIndex = at;
    if (pattern.test(reader.text) && pattern.lastIndex <= reader.end) return pattern.lastIndex;
  }
  return at;
}

/** The first offset at or behind `index` that holds neither white space nor a tag between two values. */
export function skipTags(reader: JsonReader, index: number): number {
  let at = skipBlanks(reader, index);
  for (let end = tagEnd(reader, at); end > at; end = tagEnd(reader, at)) at = skipBlanks(reader, end);
  return at;
}
