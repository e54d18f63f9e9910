import { describe, expect, it } from 'vitest';
import { github } from '../../../src/export/reports/github.ts';
import type { ReportFile } from '../../../src/export/reports/report-input.ts';
import { reportFile, reportInput } from './report-file.ts';

const first = (...files: readonly ReportFile[]): string => github.write(reportInput(...files)).split('\n', 1)[0] ?? '';

describe('github', () => {
  it('writes an annotation a finding, and counts', () => {
    expect(github.write(reportInput(reportFile('One.\nTwo words.', 'words', { suggestion: 'Words' })))).toBe(
      '::warning file=release.txt,line=2,col=5,endLine=2,endColumn=9,title=some-rule::Unexpected words%0AWrite: Words\n1 file: no errors, 1 warning, no notes\n',
    );
  });

  it('gives no columns where the lines differ', () => {
    expect(first(reportFile('One.\nTwo.', 'One.\nTwo.', { severity: 'info' }))).toBe('::notice file=release.txt,line=1,endLine=2,title=some-rule::Unexpected words');
  });

  it('places a finding without a place at its file', () => {
    expect(first({ path: 'a,b:c%.html', diagnostics: [{ rule: 'input', severity: 'error', message: 'No.', data: {} }], texts: {} })).toBe('::error file=a%2Cb%3Ac%25.html,title=input::No.');
  });

  it.each([
    ['a line break', 'x\n::error::y', 'x%0A::error::y'],
    ['a carriage return', 'x\r\n::stop-commands::y', 'x%0A::stop-commands::y'],
    ['an escape of its own', '100%0A::debug::y', '100%250A::debug::y'],
    ['a control character', 'x\u001b[31m', 'x\ufffd[31m'],
  ])('does not let %s of a message begin a command', (_name, message, written) => {
    const output = github.write(reportInput(reportFile('Words', 'Words', { message })));
    expect(output.split('\n')[0]?.endsWith(`::${written}`)).toBe(true);
    expect(output.split('\n').length).toBe(3);
  });
});
