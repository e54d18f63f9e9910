import type { JsonReader } from './json-reader.ts';
import { addFault, charAt, isForeignBlank } from './json-reader.ts';
import { tagEnd } from './json-tags.ts';

// What wraps a script: the tags of HTML, and for browsers of long ago `<!--`, `-->`, `//<![CDATA[`, `]]>`, `/*]]>*/`.
const WRAPPER = /(?:\/\/|\/\*)?[ \t]*(?:<!--(?:\/\/-->)?|-->|<!\[CDATA\[|\]\]>|<\/?script\b[^<>{]{0,200}>)(?:[ \t]*\*\/)?/iuy;

// What makes a script of the document: `var data = {`, `window.schema = [`.
const ASSIGNED = /(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]{0,60}\s*=\s*(?=[{[])/uy;
// What a server printed before the document: warnings in HTML.
const PRINTED = /<(?:br|b|p|div|pre|font|table)\b[^{[]{0,600}(?=[{[]\s*["{])/iuy;

/**
 * Moves behind white space and what stands between the tokens of JSON without being JSON:
 * comments, a byte-order mark, no-break spaces, tags and, around the whole text, wrappers.
 */
export function skipFiller(reader: JsonReader, around = false): void {
  while (reader.index < reader.end) {
    const at = reader.index;
    const code = reader.text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) reader.index += 1;
    else if (isForeignBlank(code)) {
      while (reader.index < reader.end && isForeignBlank(reader.text.charCodeAt(reader.index))) reader.index += 1;
      if (code === 0xfeff) addFault(reader, 'json-byte-order-mark', at, reader.index, {}, { suggestion: '' });
      else addFault(reader, 'json-white-space', at, reader.index, { character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }, { suggestion: ' ' });
    } else if (around && isWrapper(reader, at)) {
      reader.index = Math.min(WRAPPER.lastIndex, reader.end);
      addFault(reader, 'json-wrapper', at, reader.index, { wrapper: reader.text.slice(at, reader.index) }, { suggestion: '' });
    } else if (around && isAssigned(reader, at)) {
      reader.index = Math.min(ASSIGNED.lastIndex, reader.end);
      addFault(reader, 'json-wrapper', at, reader.index, { wrapper: reader.text.slice(at, reader.index).trim() }, { suggestion: '' });
    } else if (code === 0x2f && (charAt(reader, at + 1) === '/' || charAt(reader, at + 1) === '*')) skipComment(reader, at);
    else if (code === 0x3c && tagEnd(reader, at) > at) skipTag(reader, at);
    else return;
  }
}

function isWrapper(reader: JsonReader, at: number): boolean {
  if (!'<-]/'.includes(reader.text.charAt(at))) return false;
  WRAPPER.lastIndex = at;
  return WRAPPER.test(reader.text);
}

function isAssigned(reader: JsonReader, at: number): boolean {
  for (const pattern of [ASSIGNED, PRINTED]) {
    pattern.lastIndex = at;
    if (!pattern.test(reader.text)) continue;
    ASSIGNED.lastIndex = pattern.lastIndex;
    return true;
  }
  return false;
}

function skipTag(reader: JsonReader, at: number): void {
  reader.index = tagEnd(reader, at);
  if (charAt(reader, at + 1) === '!') addFault(reader, 'json-comment', at, reader.index, {}, { suggestion: '' });
  else addFault(reader, 'json-unexpected', at, reader.index, { found: reader.text.slice(at, Math.min(reader.index, at + 40)) }, { suggestion: '', message: 'tag' });
}

function skipComment(reader: JsonReader, at: number): void {
  let end: number;
  if (charAt(reader, at + 1) === '*') {
    const close = reader.text.indexOf('*/', at + 2);
    end = close === -1 ? reader.end : close + 2;
  } else {
    end = at;
    while (end < reader.end && !/[\r\n]/u.test(reader.text.charAt(end))) end += 1;
  }
  reader.index = Math.min(end, reader.end);
  addFault(reader, 'json-comment', at, reader.index, {}, { suggestion: '' });
}
