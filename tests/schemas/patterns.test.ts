import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../schemas');

/** Every `pattern` of the schemas. */
const patterns = new Set<string>();
for (const file of readdirSync(folder)) {
  JSON.parse(readFileSync(join(folder, file), 'utf8'), (key, value: unknown) => {
    if (key === 'pattern' && typeof value === 'string') patterns.add(value);
    return value;
  });
}

function faults(pattern: string): readonly string[] {
  const rules = { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error', 'regexp/strict': 'error' } as const;
  const config = { plugins: { regexp: regexp as never }, rules };
  return new Linter({ configType: 'flat' }).verify(`export const pattern = ${String(new RegExp(pattern, 'u'))};`, config).map(({ message }) => message);
}

describe('patterns of the schemas', () => {
  it.each([...patterns].sort())('%s takes time in proportion to the text', (pattern) => {
    expect(faults(pattern)).toEqual([]);
  });

  it('would be found out if one did not', () => {
    expect(faults('^(?:a+)+$')).not.toEqual([]);
  });

  it.each([
    ['https://example.org/a?b#c', 'url', true],
    ['HTTPS://example.org', 'url', true],
    ['example.org', 'url', false],
    ['https://example.org/a b', 'url', false],
    ['2021', 'date', true],
    ['2021-01-21 14:30+0100', 'date', true],
    ['21-01-2021', 'date', false],
    ['#press-release', 'iri', true],
    ['urn:uuid:1', 'iri', true],
    ['press-release', 'iri', false],
    ['zh-Hant-TW', 'languageTag', true],
    ['Nederlands', 'languageTag', false],
    ['3DModel', 'typeName', true],
    ['ngo', 'typeName', false],
    ['pers@example.org', 'email', true],
    ['pers at example.org', 'email', false],
  ])('%s as %s: %s', (text, name, taken) => {
    const { $defs } = JSON.parse(readFileSync(join(folder, 'press-release.schema.json'), 'utf8')) as { $defs: Record<string, { pattern: string }> };
    expect(new RegExp($defs[name]?.pattern ?? 'none', 'u').test(text)).toBe(taken);
  });
});
