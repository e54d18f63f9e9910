import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../../src/export/reports/sarif.ts';
import type { ReportFile } from '../../../src/export/reports/report-input.ts';
import { reportFile, reportInput } from './report-file.ts';

interface Log {
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly object[] } }; readonly results: readonly { readonly message: { readonly text: string }; readonly locations: readonly unknown[] }[] }];
}

const write = (...files: readonly ReportFile[]): Log => JSON.parse(sarif.write(reportInput(...files))) as Log;

const whole = reportFile('One.\r\nTwo words.', 'words', {
  severity: 'info',
  path: '/@graph/0/headline',
  node: '#press-release (NewsArticle)',
  suggestion: 'Words',
  url: 'https://schema.org/headline',
  profile: 'google-article',
  related: [{ source: 'release', span: { start: 0, end: 3 }, message: 'and here' }],
});
const placeless = { path: 'a b/c:d.html', diagnostics: [{ rule: 'input', severity: 'error', message: 'No such file.', data: {} }], texts: {} } as const;

describe('sarif', () => {
  it('gives each finding with its region, rule and remedy', () => {
    const [run] = write(whole).runs;
    expect(run.tool.driver.rules).toEqual([{ id: 'some-rule', helpUri: 'https://schema.org/headline' }]);
    expect(run.results).toMatchObject([
      {
        ruleId: 'some-rule',
        ruleIndex: 0,
        level: 'note',
        message: { text: 'Unexpected words\nWrite: Words' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'release.txt' }, region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 10 } } }],
        relatedLocations: [{ id: 0, message: { text: 'and here' } }],
      },
    ]);
  });

  it('names a rule once for all its findings', () => {
    expect(write(whole, whole, placeless).runs[0].tool.driver.rules.length).toBe(2);
  });

  it.each([
    ['a b/c:d%.html', 'a%20b/c%3Ad%25.html'],
    ['press\\a.html', 'press/a.html'],
    ['/srv/a.html', 'file:///srv/a.html'],
    ['C:\\press\\a.html', 'file:///C:/press/a.html'],
    ['\ud800.html', '%EF%BF%BD.html'],
  ])('writes the path %j as a URI', (path, uri) => {
    expect(write({ ...placeless, path }).runs[0].results[0]?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri } } }]);
  });

  const schema = new URL('../../../../shared/reference/sarif-schema-2.1.0.json', import.meta.url);
  it.skipIf(!existsSync(schema))('is valid by the schema of SARIF 2.1.0 (skipped where the schema is absent)', () => {
    // Its dialect is older than this ajv's.
    const { properties, required, definitions, type } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, object>;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile({ properties, required, definitions, type });
    const valid = (log: unknown): unknown => (validate(log) ? [] : validate.errors);
    expect(valid(write(whole, placeless))).toEqual([]);
    expect(valid(write())).toEqual([]);
    expect(valid({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });
});
