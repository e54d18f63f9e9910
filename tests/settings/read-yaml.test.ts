import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/settings/read-yaml.ts';

/** The words at the place of each fault, with what is said of them. */
function faults(text: string, json = false): string[] {
  return readYaml(text, json).faults.map(({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`);
}

function wordsAt(text: string, pointer: string): string {
  const span = readYaml(text).positions[pointer];
  return span === undefined ? 'no place' : text.slice(span.start, span.end);
}

describe('readYaml', () => {
  it('reads every scalar as the text that was written', () => {
    const text = 'verdict: True\ntelephone: +32 486 259 279\nclaim: 2.056\ndate: 2021-01-21\nyes: Ja\nno: no\nbig: 1e3\noctal: 0o14';
    expect(readYaml(text).value).toEqual({ verdict: 'True', telephone: '+32 486 259 279', claim: '2.056', date: '2021-01-21', yes: 'Ja', no: 'no', big: '1e3', octal: '0o14' });
  });

  it('reads JSON, with tabs and escapes', () => {
    expect(readYaml('{\n\t"a": "x\\/y",\n\t"b": [true, 1.0]\n}', true).value).toEqual({ a: 'x/y', b: ['true', '1.0'] });
  });

  it('takes a key without a value, ~ and null for nothing said', () => {
    expect(readYaml('a:\nb: ~\nc: null\nd: ""\ne: Null').value).toEqual({ d: '', e: 'Null' });
  });

  it('knows where each value stands', () => {
    const text = 'organization:\n  name: "Child Focus"\nlanguages: [nl-BE, fr-BE]';
    expect(wordsAt(text, '/organization/name')).toBe('"Child Focus"');
    expect(wordsAt(text, '/languages/1')).toBe('fr-BE');
    expect(wordsAt(text, '/organization')).toBe('name: "Child Focus"\n');
  });

  it('knows where each key stands', () => {
    const text = 'a:\n  b/c: 1';
    const span = readYaml(text).keys.get('/a/b~1c');
    expect(text.slice(span?.start, span?.end)).toBe('b/c');
  });

  it('keeps places right behind CRLF, a byte-order mark and emoji', () => {
    const text = '\ufeffa: 😀\r\nb: x\r\n';
    expect(wordsAt(text, '/a')).toBe('😀');
    expect(wordsAt(text, '/b')).toBe('x');
  });

  it('reads an empty text, or comments alone, as nothing', () => {
    expect(readYaml('')).toMatchObject({ value: undefined, faults: [] });
    expect(readYaml('# nothing yet\n')).toMatchObject({ value: undefined, faults: [] });
  });

  it.each([
    ['name: Focus: the centre', 'F | Unexpected `:` inside a value. Put quotation marks'],
    ['a: "x', '" | The quotation mark that opens here is never closed.'],
    ['a: @x', '@ | A value cannot start with this character. Put quotation marks'],
    ["a: 'it's'", "s' | Unexpected text here."],
    ['a:\n\t- b', '\t | Unexpected tab. Indent with spaces.'],
    ['a:\n  - b\n c: d', ' | Unexpected indentation.'],
    ['a: 1\nwords alone\nb: 2', 'words alone\nb | Expected `key: value` on this line.'],
    ['a: "\\q"', '\\ | Unexpected `\\` in double quotation marks.'],
    ['a: 1\n---\nb: 2', 'Unexpected second document.'],
    ['a: !!int 5', '!!int | Unexpected tag.'],
    ['a: *b', '*b | Unknown alias `*b`'],
    ['- ~', '~ | Expected a value behind the `-`.'],
  ])('says what to write for %j', (text, message) => {
    expect(faults(text)).toHaveLength(1);
    expect(faults(text)[0]).toContain(message);
  });

  it('lists the problems of several lines', () => {
    expect(faults('a: @x\nb: fine\nc: `y`')).toHaveLength(2);
  });

  it('refuses a key that stands twice, with both places', () => {
    const { faults: [fault] } = readYaml('a: 1\nb: 2\na: 3');
    expect(fault).toMatchObject({ rule: 'settings-syntax', span: { start: 10, end: 11 }, pointer: '/a', related: [{ span: { start: 0, end: 1 } }] });
    expect(fault?.message).toBe('The key `a` stands here twice. Keep one.');
  });

  it('finds a missing comma in JSON, which YAML would read as words', () => {
    expect(faults('{"a": b, "c": d}', true)).toHaveLength(2);
    expect(faults('{"a": b}', true)[0]).toContain('Put double quotation marks around a text');
    expect(faults('{"a": 1 "b": 2}', true)[0]).toContain('Separate the items with commas.');
  });

  it('reads aliases, each at its own place', () => {
    const text = 'a: &x [1, 2]\nb: *x';
    expect(readYaml(text).value).toEqual({ a: ['1', '2'], b: ['1', '2'] });
    expect(wordsAt(text, '/b')).toBe('*x');
  });

  it('stops an alias bomb', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 10; level += 1) lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
    const { faults: [fault] } = readYaml(lines.join('\n'));
    expect(fault?.message).toContain('Unexpected number of values');
  });

  it('stops an alias inside its own anchor', () => {
    expect(faults('a: &a [*a]')[0]).toContain('stands inside its own anchor');
  });

  it('stops nesting that is too deep, also by brackets without end', () => {
    expect(faults(`a: ${'['.repeat(40)}${']'.repeat(40)}`)[0]).toContain('Unexpected nesting');
    expect(faults('['.repeat(20_000))).not.toEqual([]);
  });

  it('stops a text that is too long', () => {
    expect(faults('a: b\n'.repeat(300_000))[0]).toContain('Unexpected length of 1500000 characters');
  });

  it('needs no more than linear time for many keys', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: v`).join('\n');
    expect(Object.keys(readYaml(lines(20_000)).value as object)).toHaveLength(20_000);
  });

  it('never lets a key reach a prototype', () => {
    const { value, faults: [fault] } = readYaml('__proto__: { polluted: yes }\nconstructor: x');
    expect(fault?.message).toBe('Unexpected key `__proto__`.');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('has an answer for every text', () => {
    const pieces = fc.constantFrom('a', 'b: ', '- ', '\n', '  ', '[', ']', '{', '}', '"', "'", '&a ', '*a', '!!x ', '|', '>', '# ', ',', '---\n', '\t', '%', '@', '😀', '\u0000', ': ', '? ', '<<: ');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''))), fc.boolean(), (text, json) => {
        const reading = readYaml(text, json);
        for (const { span, message } of reading.faults) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(message).not.toBe('');
        }
        for (const span of Object.values(reading.positions)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
