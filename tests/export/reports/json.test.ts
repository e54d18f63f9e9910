import { describe, expect, it } from 'vitest';
import { json } from '../../../src/export/reports/json.ts';
import { validateReport } from '../../../src/generated/validators/report.ts';
import { reportFile, reportInput } from './report-file.ts';

describe('json', () => {
  it('gives each finding with its place and the counts of the run', () => {
    const file = reportFile('One.\r\nTwo words.', 'words', {
      path: '/@graph/0/headline',
      node: '#press-release (NewsArticle)',
      text: 'words',
      suggestion: 'Words',
      url: 'https://schema.org/headline',
      profile: 'google-article',
      related: [{ source: 'release', span: { start: 0, end: 3 }, message: 'and here' }],
    });
    expect(JSON.parse(json.write(reportInput(file)))).toEqual({
      pressgraph: '1.2.3',
      vocabulary: '29.4',
      results: [
        {
          path: 'release.txt',
          diagnostics: [
            {
              rule: 'some-rule',
              severity: 'warning',
              message: 'Unexpected words',
              source: 'release',
              path: '/@graph/0/headline',
              node: '#press-release (NewsArticle)',
              line: 2,
              column: 5,
              endLine: 2,
              endColumn: 10,
              text: 'words',
              suggestion: 'Words',
              related: [{ message: 'and here', source: 'release', line: 1, column: 1, endLine: 1, endColumn: 4 }],
              url: 'https://schema.org/headline',
              profile: 'google-article',
            },
          ],
        },
      ],
      summary: { files: 1, errors: 0, warnings: 1, infos: 0 },
    });
  });

  it('keeps to its schema', () => {
    const place = { source: 'release' as const, span: { start: 0, end: 3 } };
    const file = reportFile('One two', 'two', { path: '/@graph/0', node: 'x', text: 'two', suggestion: 'Two', url: 'https://schema.org/', profile: 'p', related: [{ ...place, message: 'here' }, { source: 'newsroom', span: place.span, message: 'no text at hand' }] });
    const bare = { path: 'a', diagnostics: [{ rule: 'r', severity: 'info' as const, message: 'm', data: {} }], texts: {} };
    const report = JSON.parse(json.write(reportInput(file, bare))) as unknown;
    validateReport(report);
    expect(validateReport.errors ?? []).toEqual([]);
    expect(validateReport({ ...(report as object), results: [{}] })).toBe(false);
  });

  it('leaves out what is not known', () => {
    const diagnostic = { rule: 'r', severity: 'info' as const, message: 'm', data: {} };
    const report = JSON.parse(json.write(reportInput({ path: 'a', diagnostics: [diagnostic], texts: {} }))) as { results: unknown[] };
    expect(report.results).toEqual([{ path: 'a', diagnostics: [{ rule: 'r', severity: 'info', message: 'm' }] }]);
  });

  it('lists a file without findings, so that a run can be told from an empty one', () => {
    const report = JSON.parse(json.write(reportInput({ path: 'a', diagnostics: [], texts: {} }))) as { results: unknown[] };
    expect(report.results).toEqual([{ path: 'a', diagnostics: [] }]);
  });
});
