import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const clone = mkdtempSync(join(tmpdir(), 'generate-'));
const outputs = ['src/generated/vocabulary-table.ts', 'tests/generated/schema-types.ts', ...readdirSync(join(root, 'schemas')).map((file) => `src/generated/validators/${file.replace('.schema.json', '.ts')}`)];

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
  for (const folder of ['scripts', 'schemas']) cpSync(join(root, folder), join(clone, folder), { recursive: true });
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
    expect(run('barels')).toEqual(['status 2', 'Unknown generator barels, expected some of barrels, schema-types, validators, vocabulary.\n']);
  });
});

describe('barrels', () => {
  it('are a typed empty list where the folder has no file', () => {
    run('barrels');
    expect(text('src/languages/index.ts')).toContain('export const languages: readonly Language[] = [];');
  });

  it('list each file by its export, in the order of the names, without helpers, folders and other files', () => {
    write('src/export/json-ld.ts', 'export const jsonLd: Exporter = {};\n');
    write('src/export/annotations.ts', 'export const annotations: Exporter = {};\n');
    write('src/export/n-quads.ts', '/** Words. */\nexport const nQuads: Exporter = {};\n');
    write('src/export/line-column.ts', 'export function lineColumn(): number {}\n');
    write('src/export/reports/pretty.ts', 'export const pretty: Exporter = {};\n');
    write('src/export/notes.md', 'export const notes: Exporter = {};\n');
    run('barrels');
    expect(text('src/export/index.ts').split('\n').slice(1)).toEqual([
      "import type { Exporter } from '../model/exporter.ts';",
      "import { annotations } from './annotations.ts';",
      "import { jsonLd } from './json-ld.ts';",
      "import { nQuads } from './n-quads.ts';",
      '',
      'export {',
      '  annotations,',
      '  jsonLd,',
      '  nQuads,',
      '};',
      '',
      '/** Every format there is, by name. */',
      'export const exporters: readonly Exporter[] = [',
      '  annotations,',
      '  jsonLd,',
      '  nQuads,',
      '];',
      '',
    ]);
  });

  it('refuse a file whose export has another name, which would be missed in silence', () => {
    write('src/languages/nl.ts', 'export const dutch: Language = {};\n');
    expect(run('barrels').join()).toContain('nl.ts exports `dutch`. Call it `nl`, as its file.');
  });
});
