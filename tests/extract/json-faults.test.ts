import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/extract/extraction.ts';

/** A JSON text with the fault's place in `⟦…⟧`, the rule, and the value that is read all the same. */
const cases: readonly [json: string, rule: string, value: unknown][] = [
  ['{"a":1⟦,⟧}', 'json-trailing-comma', { a: 1 }],
  ['{"a":[1,2⟦,⟧]}', 'json-trailing-comma', { a: [1, 2] }],
  ['{"a":1,\n  "b":2⟦,⟧\n}', 'json-trailing-comma', { a: 1, b: 2 }],
  ['{"a":"x",⟦,⟧"b":1}', 'json-extra-comma', { a: 'x', b: 1 }],
  ['{\n  "a": "x"⟦⟧\n  "b": "y"\n}', 'json-missing-comma', { a: 'x', b: 'y' }],
  ['{"a":1⟦⟧ "b":2}', 'json-missing-comma', { a: 1, b: 2 }],
  ['{"a":{"b":1}⟦⟧\n"c":2}', 'json-missing-comma', { a: { b: 1 }, c: 2 }],
  ['{"a":["x"⟦⟧ "y"]}', 'json-missing-comma', { a: ['x', 'y'] }],
  ['{"a":[{"b":1}⟦⟧{"b":2}]}', 'json-missing-comma', { a: [{ b: 1 }, { b: 2 }] }],
  ['{"a":1⟦;⟧"b":2}', 'json-missing-comma', { a: 1, b: 2 }],
  ['{"a":"x"⟦;⟧"b":"y; z"}', 'json-missing-comma', { a: 'x', b: 'y; z' }],
  ['{"a":["x"⟦;⟧ "y"]}', 'json-missing-comma', { a: ['x', 'y'] }],
  ['{"a"⟦⟧ "b"}', 'json-missing-colon', { a: 'b' }],
  ['{"a"⟦=⟧"b"}', 'json-missing-colon', { a: 'b' }],
  ['{"a":⟦⟧,"b":1}', 'json-missing-value', { b: 1 }],
  ['{"a":"one⟦\n⟧two"}', 'json-control-character', { a: 'one\ntwo' }],
  ['{"a":"one⟦\r\n\r\n⟧two"}', 'json-control-character', { a: 'one\r\n\r\ntwo' }],
  ['{"a":"one⟦\t⟧two"}', 'json-control-character', { a: 'one\ttwo' }],
  ['{"a":⟦“x”⟧}', 'json-smart-quotes', { a: 'x' }],
  ['{⟦„a“⟧:1}', 'json-smart-quotes', { a: 1 }],
  ['{"a":"x⟦”⟧,\n"b":1}', 'json-smart-quotes', { a: 'x', b: 1 }],
  ["{\"a\":⟦'it's fine'⟧}", 'json-single-quotes', { a: "it's fine" }],
  ['{"a":"x⟦⟧\n}', 'json-unclosed-string', { a: 'x' }],
  ['{"a":"x⟦⟧,\n"b":1}', 'json-unclosed-string', { a: 'x', b: 1 }],
  ['{"a":"x⟦⟧, "b":"y"}', 'json-unclosed-string', { a: 'x', b: 'y' }],
  ['{⟦a⟧:1}', 'json-unquoted-key', { a: 1 }],
  ['{"a":"x",\n⟦b"⟧:"y"}', 'json-unquoted-key', { a: 'x', b: 'y' }],
  ['{⟦b"⟧ : "y"}', 'json-unquoted-key', { b: 'y' }],
  ['{"z":"y","a⟦⟧:"x","b":1}', 'json-unclosed-string', { z: 'y', a: 'x', b: 1 }],
  ['{"a⟦⟧:"x","b":1}', 'json-unclosed-string', { a: 'x', b: 1 }],
  ['{"a⟦⟧: "x", "b":1}', 'json-unclosed-string', { a: 'x', b: 1 }],
  ['{"a⟦⟧: true,\n"b":1}', 'json-unclosed-string', { a: true, b: 1 }],
  ['{"a":⟦hello world⟧}', 'json-unquoted-value', { a: 'hello world' }],
  ['{"a":⟦{{ page.title }}⟧,"b":1}', 'json-unquoted-value', { a: '{{ page.title }}', b: 1 }],
  ['{"a":⟦True⟧}', 'json-literal', { a: true }],
  ['{"a":⟦NaN⟧}', 'json-literal', { a: null }],
  ['{"a":⟦undefined⟧}', 'json-literal', { a: null }],
  ['{"a":⟦007⟧}', 'json-number', { a: '007' }],
  ['{"a":⟦+4948615550142⟧}', 'json-number', { a: '+4948615550142' }],
  ['{"a":⟦+7⟧}', 'json-number', { a: 7 }],
  ['{"a":⟦12,50⟧}', 'json-number', { a: 12.5 }],
  ['{"a":⟦1.299,00⟧, "b":2}', 'json-number', { a: 1299, b: 2 }],
  ['{"a":⟦1,299.50⟧}', 'json-number', { a: 1299.5 }],
  ['{"a":⟦.5⟧}', 'json-number', { a: 0.5 }],
  ['{"a":"x⟦\\y⟧"}', 'json-bad-escape', { a: 'x\\y' }],
  ["{\"a\":\"it⟦\\'⟧s\"}", 'json-bad-escape', { a: "it's" }],
  ['{"a":"x",⟦<br />⟧\n"b":1}', 'json-unexpected', { a: 'x', b: 1 }],
  ['{"a":["x",⟦<br>⟧"y"]}', 'json-unexpected', { a: ['x', 'y'] }],
  ['{"a":"x",\n⟦<p>⟧"b":1}', 'json-unexpected', { a: 'x', b: 1 }],
  ['{"a":"x"⟦</p>⟧}', 'json-unexpected', { a: 'x' }],
  ['{"a":⟦<br />\n<b>Notice</b>:  Undefined index "x" in <b>/x.php</b> on line <b>8</b><br />⟧\n"x"}', 'json-unexpected', { a: 'x' }],
  ['{"a":"x", ⟦<!-- why -->⟧\n"b":1}', 'json-comment', { a: 'x', b: 1 }],
  ['⟦{\\"a\\":\\"x\\",\\n\\"b\\":[1]}⟧', 'json-bad-escape', { a: 'x', b: [1] }],
  ['⟦{""a"":""x"",""b"":""""}⟧', 'json-unescaped-quote', { a: 'x', b: '' }],
  ['{⟦&quot;a&quot;:&quot;x&quot;,\n&quot;b&quot;⟧:[1]}', 'html-entity', { a: 'x', b: [1] }],
  ['[{⟦&#34;a&#34;:{&#34;b&#34;:&#34;&#34;⟧}}]', 'html-entity', { a: { b: '' } }],
  ['{\n⟦“a”: “x’s”,\n“b”⟧: [1]\n}', 'json-smart-quotes', { a: 'x’s', b: [1] }],
  ["{⟦'a':'x', 'b'⟧:[1]}", 'json-single-quotes', { a: 'x', b: [1] }],
  ['{"a":1, ⟦// why⟧\n"b":2}', 'json-comment', { a: 1, b: 2 }],
  ['{⟦/* why */⟧"a":1}', 'json-comment', { a: 1 }],
  ['{"a":{"b":1}⟦⟧', 'json-missing-bracket', { a: { b: 1 } }],
  ['{"a":["x","y"⟦⟧}', 'json-missing-bracket', { a: ['x', 'y'] }],
  ['{"a":["x","y"⟦⟧,"b":1}', 'json-missing-bracket', { a: ['x', 'y'], b: 1 }],
  ['{\n  "a": {\n    "b": 1⟦⟧,\n  "c": 2\n}', 'json-missing-bracket', { a: { b: 1 }, c: 2 }],
  ['{"a":1}⟦}⟧', 'json-extra-bracket', { a: 1 }],
  ['{"a":{"b":1}⟦}⟧, "c":2}', 'json-extra-bracket', { a: { b: 1 }, c: 2 }],
  ['{"a":[{"b":1}⟦}⟧,{"b":2}],"c":3}', 'json-extra-bracket', { a: [{ b: 1 }, { b: 2 }], c: 3 }],
  ['{"a":[{"b":{"c":1}⟦}⟧,"d":2}],"e":3}', 'json-extra-bracket', { a: [{ b: { c: 1 }, d: 2 }], e: 3 }],
  ['{"a":["x"]⟦]⟧,"b":1}', 'json-extra-bracket', { a: ['x'], b: 1 }],
  ['{"a":["x","y"⟦}⟧,"b":{"c":["z"]}}', 'json-missing-bracket', { a: ['x', 'y'], b: { c: ['z'] } }],
  ['{"a":{"b":1⟦]⟧,"c":2}', 'json-missing-bracket', { a: { b: 1 }, c: 2 }],
  ['{"a":1,⟦"a"⟧:2}', 'json-duplicate-key', { a: 2 }],
  ['⟦\ufeff⟧{"a":1}', 'json-byte-order-mark', { a: 1 }],
  ['{"a":⟦\u00a0⟧1}', 'json-white-space', { a: 1 }],
  ['{"a":1}⟦{⟧"b":2}', 'json-several-values', { a: 1 }],
  ['{"a":1}⟦;⟧', 'json-trailing-text', { a: 1 }],
  ['⟦//<![CDATA[⟧\n{"a":1}', 'json-wrapper', { a: 1 }],
  ['⟦<!--⟧ {"a":1}', 'json-wrapper', { a: 1 }],
  ['⟦3⟧', 'json-not-object', undefined],
  ['⟦⟧', 'json-empty', undefined],
];

describe('broken JSON', () => {
  it.each(cases)('%s is %s', (marked, rule, value) => {
    const { text, start, end } = unmarked(marked);
    const extraction = read(text);
    expect(extraction.faults.map((fault) => fault.rule)).toEqual([rule]);
    expect(extraction.faults[0]?.place.span).toEqual({ start, end });
    expect(extraction.graph['@graph'][0]).toEqual(value);
  });

  it('tells an unescaped quotation mark at each mark, and reads the words between them as text', () => {
    const { faults, graph } = read('{"a":"He said "hi", and left","b":1}');
    expect(faults.map(({ rule, place }) => [rule, place.span.start])).toEqual([
      ['json-unescaped-quote', 14],
      ['json-unescaped-quote', 17],
    ]);
    expect(graph['@graph'][0]).toEqual({ a: 'He said "hi", and left', b: 1 });
  });

  it.each(['', '  '])('tells a closing bracket that is left out, doubled or of the wrong kind once, wherever it stands (indented by "%s")', (indent) => {
    const whole = JSON.stringify({ a: { b: ['x', 'y'], c: { d: 1 } }, e: [{ f: { g: ['z'] }, h: 2 }, { f: [{ i: 3 }], h: 4 }, { j: 5 }], k: 6, l: [7] }, null, indent);
    const told = [...whole.matchAll(/[\]}]/gu)].flatMap(({ 0: bracket, index }) => {
      const rest = whole.slice(index + 1);
      return ['', bracket.repeat(2), bracket === '}' ? ']' : '}'].map((written) => read(whole.slice(0, index) + written + rest).faults.map(({ rule }) => rule));
    });
    expect(told.length).toBe(39);
    expect(told.filter((rules) => rules.length !== 1)).toEqual([]);
  });

  it('words one text in other marks otherwise than a document in them', () => {
    const messages = (text: string): readonly string[] => check({ text, mediaType: 'application/ld+json' }).diagnostics.filter(({ rule }) => rule.endsWith('-quotes')).map(({ message }) => message);
    expect(messages('{"@context":"https://schema.org","@type":"Person","name":“Ann”}')).toEqual(['Unexpected quotation marks in `“Ann”`, expected straight ones: `"`.']);
    expect(messages('{“@context”:“https://schema.org”,“@type”:“Person”,“name”:“Ann”}')).toEqual(['Unexpected quotation marks `“` and `”` around keys and values, expected straight ones: `"`.']);
  });

  it('says where the bracket was opened that nothing closes, and where a key stood first', () => {
    expect(read('{"a":{"b":1}').faults[0]?.related?.[0]?.span).toEqual({ start: 0, end: 1 });
    expect(read('{"a":1,"a":2}').faults[0]?.related?.[0]?.span).toEqual({ start: 1, end: 4 });
  });

  it.each(cases.filter(([marked]) => marked !== '⟦⟧'))('%s: the suggestion, where there is one, makes it whole', (marked) => {
    let { text } = unmarked(marked);
    let { faults } = read(text);
    for (let round = 0; faults.some(({ suggestion }) => suggestion !== undefined); round += 1) {
      expect(round).toBeLessThan(5);
      const fault = faults.find(({ suggestion }) => suggestion !== undefined) as (typeof faults)[number];
      const { start, end } = fault.place.span;
      text = text.slice(0, start) + (fault.suggestion as string) + text.slice(end);
      ({ faults } = read(text));
    }
    expect(faults.filter(({ rule }) => !WITHOUT.has(rule))).toEqual([]);
  });

  it('goes on behind several faults of several kinds', () => {
    const { faults, graph } = read('{\n  "@type": “Article”,\n  name: \'x\',\n  "date": 2021-01-21\n  "tags": ["a" "b",],\n}');
    expect(faults.map(({ rule }) => rule)).toEqual(['json-smart-quotes', 'json-unquoted-key', 'json-single-quotes', 'json-unquoted-value', 'json-missing-comma', 'json-missing-comma', 'json-trailing-comma', 'json-trailing-comma']);
    expect(graph['@graph'][0]).toEqual({ '@type': 'Article', name: 'x', date: '2021-01-21', tags: ['a', 'b'] });
  });

  it('takes two values in one script as two documents', () => {
    expect(read('{"a":1},\n{"b":2}').graph).toEqual({ '@graph': [{ a: 1 }, { b: 2 }] });
  });

  it('stops counting at a hundred faults', () => {
    const { faults } = read(`{${',"a":1,'.repeat(500)}}`);
    expect(faults.length).toBe(101);
    expect(faults.some(({ rule }) => rule === 'json-too-many-faults')).toBe(true);
  });

  it('cuts off what nests deeper than a hundred, with a fault', () => {
    const extraction = read(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"b":1}`);
    expect(extraction.faults.map(({ rule }) => rule)).toEqual(['json-too-deep']);
    expect(extraction.graph['@graph'][0]).toHaveProperty('b', 1);
    expect(read(`${'{"a":'.repeat(5000)}`).faults.map(({ rule }) => rule)).toContain('json-too-deep');
  });

  it('keeps a key __proto__ as a member of its own', () => {
    for (const text of ['{"__proto__":{"x":1}}', '{"__proto__":{"x":1},}']) {
      const node = read(text).graph['@graph'][0] as object;
      expect(Object.keys(node)).toEqual(['__proto__']);
      expect((node as { x?: unknown }).x).toBeUndefined();
      expect(({} as { x?: unknown }).x).toBeUndefined();
    }
  });
});

/** Rules whose remedy nobody can be certain of. */
const WITHOUT = new Set(['json-missing-value', 'json-duplicate-key', 'json-several-values', 'json-literal', 'json-bad-escape', 'json-not-object']);

function read(text: string): Extraction {
  return extract({ text, mediaType: 'application/ld+json' });
}

function unmarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '');
  const end = text.indexOf('⟧');
  return { text: text.replace('⟧', ''), start, end };
}
