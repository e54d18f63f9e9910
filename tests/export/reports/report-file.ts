import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { ReportFile, ReportInput } from '../../../src/export/reports/report-input.ts';

/** A file of a report whose findings are about words of its text: the first place where they stand. */
export function reportFile(text: string, words: string, more: Partial<Diagnostic> = {}): ReportFile {
  const start = text.indexOf(words);
  const diagnostic: Diagnostic = {
    rule: 'some-rule',
    severity: 'warning',
    message: 'Unexpected words',
    data: {},
    place: { source: 'release', span: { start, end: start + words.length } },
    ...more,
  };
  return { path: 'release.txt', diagnostics: [diagnostic], texts: { release: { path: 'release.txt', text } } };
}

/** A run of these files. */
export function reportInput(...files: readonly ReportFile[]): ReportInput {
  return { files, pressgraph: '1.2.3', vocabulary: '29.4' };
}
