import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineColumn, lineIndex, lineText } from '../../../src/export/line-column.ts';

describe('lineColumn', () => {
  it('counts lines and columns from 1', () => {
    expect(lineColumn(lineIndex('a\nbc'), 0)).toEqual({ line: 1, column: 1 });
    expect(lineColumn(lineIndex('a\nbc'), 3)).toEqual({ line: 2, column: 2 });
  });

  it('ends a line at LF, CR and CRLF alike', () => {
    const index = lineIndex('a\r\nb\rc\nd');
    expect(index.starts).toEqual([0, 3, 5, 7]);
    expect(lineColumn(index, 7)).toEqual({ line: 4, column: 1 });
  });

  it('counts UTF-16 units, as editors do', () => {
    expect(lineColumn(lineIndex('😀x'), 2)).toEqual({ line: 1, column: 3 });
  });

  it('does not count a byte-order mark', () => {
    const index = lineIndex('\ufeffab');
    expect(lineColumn(index, 1)).toEqual({ line: 1, column: 1 });
    expect(lineColumn(index, 0)).toEqual({ line: 1, column: 1 });
    expect(lineText(index, 1)).toBe('ab');
  });

  it('takes an offset outside the text for its nearest end', () => {
    expect(lineColumn(lineIndex('ab\nc'), 99)).toEqual({ line: 2, column: 2 });
    expect(lineColumn(lineIndex(''), 5)).toEqual({ line: 1, column: 1 });
    expect(lineColumn(lineIndex('ab'), -1)).toEqual({ line: 1, column: 1 });
  });

  it('agrees with counting by hand for every text and offset', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀', 'é'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        const { line, column } = lineColumn(lineIndex(text), offset);
        // An offset between CR and LF belongs to the line that they end.
        const before = text[offset - 1] === '\r' && text[offset] === '\n' ? text.slice(0, offset - 1) : text.slice(0, offset);
        const lines = before.split(/\r\n|\r|\n/u);
        expect(line).toBe(lines.length);
        expect(column).toBe((lines.at(-1) ?? '').length + 1 + (offset - before.length));
      }),
    );
  });
});

describe('lineText', () => {
  it('gives a line without its end', () => {
    const index = lineIndex('a\r\nb\rc\n');
    expect([1, 2, 3, 4, 5].map((line) => lineText(index, line))).toEqual(['a', 'b', 'c', '', '']);
  });
});
