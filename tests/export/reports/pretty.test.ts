import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/export/reports/display-width.ts';
import { pretty } from '../../../src/export/reports/pretty.ts';
import { reportFile, reportInput } from './report-file.ts';

function lines(...args: Parameters<typeof reportFile>): string[] {
  return pretty.write(reportInput(reportFile(...args))).split('\n');
}

describe('pretty', () => {
  it('shows the line, the words and the rule of a finding', () => {
    expect(lines('One.\nTwo words here.', 'words')).toEqual([
      'release.txt:2:5: warning: Unexpected words [some-rule]',
      '  2 | Two words here.',
      '    |     ^^^^^',
      '1 file: no errors, 1 warning, no notes',
      '',
    ]);
  });

  it('says what to write', () => {
    expect(lines('One two', 'two', { suggestion: '“two' })).toContain('  write: “two');
  });

  it('keeps the lines of a block to paste', () => {
    expect(lines('One', 'One', { suggestion: 'reviews:\n  - claim: 46%\n' })).toEqual(expect.arrayContaining(['  write:', '    reviews:', '      - claim: 46%']));
  });

  it('shows only the head of a finding that has no place', () => {
    const diagnostic = { rule: 'some-rule', severity: 'warning' as const, message: 'Unexpected words', data: {} };
    const report = pretty.write(reportInput({ path: 'a.txt', diagnostics: [diagnostic], texts: {} }));
    expect(report).toBe('a.txt: warning: Unexpected words [some-rule]\n1 file: no errors, 1 warning, no notes\n');
  });

  it('goes through the map of a document to its source', () => {
    const source = 'a &amp; b';
    const file = reportFile(source, 'b', { place: { source: 'release', span: { start: 4, end: 5 } } });
    const map = [
      { textStart: 0, textEnd: 2, sourceStart: 0, sourceEnd: 2, kind: 'verbatim' as const },
      { textStart: 2, textEnd: 3, sourceStart: 2, sourceEnd: 7, kind: 'entity' as const },
      { textStart: 3, textEnd: 5, sourceStart: 7, sourceEnd: 9, kind: 'verbatim' as const },
    ];
    const report = pretty.write(reportInput({ ...file, texts: { release: { path: 'page.html', text: source, map } } }));
    expect(report).toContain('page.html:1:9: warning');
    expect(report).toContain('    |         ^\n');
  });

  it('cuts a long line to a window around the words', () => {
    const [, text = '', carets = ''] = lines(`${'left '.repeat(100)}HERE${' right'.repeat(100)}`, 'HERE');
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text).toMatch(/\| ….*HERE.*…$/u);
    expect(text.indexOf('HERE')).toBe(carets.indexOf('^'));
  });

  it('cuts a long span at its end', () => {
    const [, text = '', carets = ''] = lines(`start ${'word '.repeat(100)}`, 'word '.repeat(90));
    expect(text).toMatch(/\| start word .*…$/u);
    expect(carets.trimEnd().length).toBe(text.length);
  });

  it('shows the first and the last line of a span over several', () => {
    const shown = lines('first one\nsecond\nthird end\nafter', 'one\nsecond\nthird');
    expect(shown.slice(1, 6)).toEqual(['  1 | first one', '    |       ^^^', '    ⋮', '  3 | third end', '    | ^^^^^']);
  });

  it('puts the caret below words behind wide characters', () => {
    const [, , carets = ''] = lines('日本 x', 'x');
    expect(carets.indexOf('^') - '    | '.length).toBe(5);
  });

  it('never lets a release write to the terminal', () => {
    const report = pretty.write(reportInput(reportFile('a \u001b[31mred', 'red', { message: 'Bad \u001b]0;x\u0007', suggestion: '\u001b[0m' })));
    expect(report).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('shows a fault of a settings file in one line', () => {
    const file = reportFile('orgnization: x', 'orgnization', { rule: 'settings-schema', place: { source: 'newsroom', span: { start: 0, end: 11 } } });
    const report = pretty.write(reportInput({ ...file, texts: { newsroom: { path: 'newsroom.yaml', text: 'orgnization: x' } } }));
    expect(report.split('\n')).toHaveLength(3);
    expect(report).toContain('newsroom.yaml:1:1: warning');
  });

  it('finds the part that a place is in where a text has several', () => {
    const file = reportFile('', '', { place: { source: 'metadata', span: { start: 12, end: 15 } } });
    const metadata = [
      { path: 'a.meta.yaml', text: 'url: x' },
      { path: '--verdict', text: '46%=Juist', start: 8 },
    ];
    expect(pretty.write(reportInput({ ...file, texts: { metadata } }))).toContain('--verdict:1:5: warning');
  });

  it('colours by role', () => {
    const report = pretty.write(reportInput(reportFile('One two', 'two')), { style: (role, text) => `<${role}>${text}</${role}>` });
    expect(report).toContain('<place>release.txt:1:5</place>: <warning>warning</warning>');
    expect(report).toContain('One <warning>two</warning>');
  });

  it('keeps to the width and under the words for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const place = { source: 'release' as const, span: { start, end: Math.min(text.length, start + (length % 300)) } };
        for (const line of lines(text, '', { place }).slice(1, -2)) expect(displayWidth(line)).toBeLessThanOrEqual(101);
      }),
    );
  });

  it('needs no more time for a line of five megabytes', () => {
    const text = `${'x'.repeat(5_000_000)}HERE`;
    expect(lines(text, 'HERE')[1]).toMatch(/HERE$/u);
  });
});
