import type { JsonReader } from './json-reader.ts';
import { addFault, trimBlanks } from './json-reader.ts';

// A number as JSON has it.
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
// A number as people write it: `+3`, `.5`, `5.`, `007`, `1_000`, `1,5` is not among them.
const LOOSE_NUMBER = /^[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
// Figures that are no amount: a postcode `01067`, a telephone number `+4948615550142`. As a number they lose what stands in front.
const CODE = /^(?:0\d+|\+\d{7,})$/u;
// Words of other languages for the three words of JSON.
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['none', null],
  ['nil', null],
]);
// Words of JavaScript for values that JSON does not have.
const NOT_A_VALUE = /^(?:undefined|-?infinity|nan)$/iu;

// A placeholder that no template engine has filled: `{{ page.title }}`, `{% x %}`, `<?php … ?>`, `<%= x %>`, `%%title%%`.
const TEMPLATE = /\{\{[^{}"\n]*\}\}|\{%[^%\n]*%\}|<\?[^?\n]*\?>|<%[^%\n]*%>|%%\w+%%/uy;

// A number or word of JSON with more behind it that a comma is missing before: `1 "b": 2`, `true; x: 1`, `1 2`.
const FIRST_VALUE = /^(-?\d+(?:\.\d+)?|true|false|null)(?![\w.+-])\s*(?:["“'[{;\d]|[A-Za-z_$@][\w$@-]{0,60}[ \t]*:)/u;

/** Whether a placeholder of a template stands at an offset. */
export function isTemplate(reader: JsonReader, index: number): boolean {
  if (!'{<%'.includes(reader.text.charAt(index))) return false;
  TEMPLATE.lastIndex = index;
  return TEMPLATE.test(reader.text) && TEMPLATE.lastIndex <= reader.end;
}

/**
 * Reads a number or a word at the reader's offset and moves behind it. What is neither is taken as
 * a text without quotation marks, up to the next comma, bracket or line break.
 *
 * @example at `True,` gives `true` and a fault `json-literal` with the suggestion `true`.
 */
export function readScalar(reader: JsonReader): unknown {
  const start = reader.index;
  let at = isTemplate(reader, start) ? TEMPLATE.lastIndex : start;
  while (at < reader.end && !/[,}\]\r\n]/u.test(reader.text.charAt(at))) at += 1;
  let end = trimBlanks(reader, at, start);
  const first = FIRST_VALUE.exec(reader.text.slice(start, end));
  if (first !== null) end = start + (first[1] as string).length;
  // A comment behind the value is none of it; `//` is also part of a URL.
  const comment = reader.text.slice(start, end).search(/\s\/[/*]/u);
  if (comment !== -1) end = start + comment;
  const word = reader.text.slice(start, end);
  reader.index = end;
  if (word === '') return null;
  if (WORDS.has(word) && word !== 'none' && word !== 'nil') return WORDS.get(word);
  if (NUMBER.test(word)) return Number(word);
  const known = WORDS.get(word.toLowerCase());
  if (known !== undefined) {
    addFault(reader, 'json-literal', start, end, { literal: word }, { suggestion: String(known) });
    return known;
  }
  if (NOT_A_VALUE.test(word)) {
    addFault(reader, 'json-literal', start, end, { literal: word });
    return null;
  }
  if (CODE.test(word)) {
    const suggestion = JSON.stringify(word);
    addFault(reader, 'json-number', start, end, { number: word, expected: suggestion }, { suggestion, message: 'code' });
    return word;
  }
  if (LOOSE_NUMBER.test(word)) {
    const number = Number(word.replace(/_/gu, ''));
    addFault(reader, 'json-number', start, end, { number: word }, { suggestion: String(number) });
    return number;
  }
  let last = word.length;
  while (last > 0 && '"“”\''.includes(word.charAt(last - 1))) last -= 1;
  const value = word.slice(0, last);
  addFault(reader, 'json-unquoted-value', start, end, { value: value.slice(0, 40) }, { suggestion: JSON.stringify(value) });
  return value;
}

// `12,50`, `1.299,00`, `1,299.00`: behind the comma stand figures and no key.
const DECIMALS = /,(?:\d{1,3}|\d{3}\.\d{1,2})(?=\s*[,}\n])/uy;

/**
 * The value of a member that was read from `start` on; a number with the figures behind a comma, which
 * is no comma of JSON, where they stand there.
 */
export function withDecimals(reader: JsonReader, value: unknown, start: number): unknown {
  if (typeof value !== 'number') return value;
  // 1.5,00 is no number in any way of writing.
  const written = reader.text.slice(start, reader.index);
  if (written.includes('.') && !/^-?\d{1,3}\.\d{3}$/u.test(written)) return value;
  DECIMALS.lastIndex = reader.index;
  if (!DECIMALS.test(reader.text) || DECIMALS.lastIndex > reader.end) return value;
  reader.index = DECIMALS.lastIndex;
  const number = reader.text.slice(start, reader.index);
  const last = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
  const expected = `${number.slice(0, last).replace(/[.,]/gu, '')}.${number.slice(last + 1)}`;
  addFault(reader, 'json-number', start, reader.index, { number, expected }, { suggestion: expected, message: 'comma' });
  return Number(expected);
}
