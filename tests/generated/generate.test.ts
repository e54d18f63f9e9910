import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const clone = mkdtempSync(join(tmpdir(), 'generate-'));
const generated = ['src/generated/vocabulary-table.ts', 'src/generated/validators', 'docs', ...['languages', 'export', 'validate/rules', 'validate/profiles', 'build', 'read', 'annotate', 'resolve', 'extract', 'validate', 'inject', 'settings'].map((room) => `src/${room}/index.ts`)];
const outputs = ['src/generated/vocabulary-table.ts', 'docs/formats.md', ...readdirSync(join(root, 'scripts/generate/samples')).map((file) => `docs/languages/${file.replace('.txt', '.md')}`), 'tests/generated/schema-types.ts', ...readdirSync(join(root, 'schemas')).map((file) => `src/generated/validators/${file.replace('.schema.json', '.ts')}`)];

function run(...generators: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'scripts/generate.mjs'), ...generators], { encoding: 'utf8', env: { ...process.env, LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Auckland' } });
  return status === 0 ? stdout.trim().split('\n') : [`status ${String(status)}`, stderr];
}

const text = (path: string): string => readFileSync(join(clone, path), 'utf8');

function write(path: string, content: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), content);
}

/** A fresh clone after install: no generated file, no build. */
beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  for (const path of ['package.json', 'scripts', 'schemas', 'src', 'examples']) cpSync(join(root, path), join(clone, path), { recursive: true });
  for (const path of generated) rmSync(join(clone, path), { recursive: true, force: true });
});

afterAll(() => rmSync(clone, { recursive: true }));

describe('npm run generate', () => {
  it('writes in a fresh clone what is committed, whatever the locale, and the same bytes again', () => {
    const written = run();
    expect(written).toEqual(expect.arrayContaining(outputs));
    const first = written.map(text);
    for (const path of outputs) expect(text(path), path).toBe(readFileSync(join(root, path), 'utf8'));
    expect(run()).toEqual(written);
    expect(written.map(text)).toEqual(first);
  });

  it('runs only the generators that are named, and knows no others', () => {
    expect(run('barrels')).toEqual(['src/languages/index.ts', 'src/validate/rules/index.ts', 'src/validate/profiles/index.ts', 'src/export/index.ts']);
    expect(run('barels').join()).toMatch(/^status 2,Unknown generator barels, expected some of barrels, .*docs-formats.*\.\n$/u);
  });
});

describe('barrels', () => {
  beforeAll(() => rmSync(join(clone, 'src'), { recursive: true }));

  it('are a typed empty list where the folder has no file', () => {
    run('barrels');
    expect(text('src/languages/index.ts')).toContain('export const languages: readonly Language[] = [];');
  });

  it('list each file by its export, in the order of the names, without helpers, folders and other files', () => {
    write('src/validate/rules/no-url.ts', 'export const noUrl: Rule = {};\n');
    write('src/validate/rules/date-format.ts', 'export const dateFormat: Rule = {};\n');
    write('src/validate/rules/self-review.ts', '/** Words. */\nexport const selfReview: Rule = {};\n');
    write('src/validate/rules/words.ts', 'export function words(): number {}\n');
    write('src/validate/rules/deeper/omission.ts', 'export const omission: Rule = {};\n');
    write('src/validate/rules/notes.md', 'export const notes: Rule = {};\n');
    run('barrels');
    expect(text('src/validate/rules/index.ts').split('\n').slice(1)).toEqual([
      "import type { Rule } from '../../model/rule.ts';",
      "import { dateFormat } from './date-format.ts';",
      "import { noUrl } from './no-url.ts';",
      "import { selfReview } from './self-review.ts';",
      '',
      'export {',
      '  dateFormat,',
      '  noUrl,',
      '  selfReview,',
      '};',
      '',
      '/** Every rule there is, by name. */',
      'export const rules: readonly Rule[] = [',
      '  dateFormat,',
      '  noUrl,',
      '  selfReview,',
      '];',
      '',
    ]);
  });

  it('refuse a file whose export has another name, which would be missed in silence', () => {
    write('src/languages/nl.ts', 'export const dutch: Language = {};\n');
    expect(run('barrels').join()).toContain('nl.ts exports `dutch`. Call it `nl`, as its file.');
  });
});
