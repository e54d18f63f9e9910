import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { describe, expect, test } from 'vitest';
import { jsonPointer, valueAt } from '../../src/forms/json-pointer.ts';
import type { Language } from '../../src/model/language.ts';
import { scratch } from '../cli/scratch.ts';
import { emptyMembers, packs } from './packs.ts';

const root = join(import.meta.dirname, '../..');

function clone(): string {
  const folder = scratch({ 'package.json': '{ "type": "module" }' });
  for (const path of ['scripts/new.mjs', 'scripts/new', 'scripts/generate/lib', 'src/model', 'src/languages']) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function make(folder: string, ...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/new.mjs'), ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr.trim() };
}

describe('npm run new language', () => {
  test('makes a pack with every member of the others, empty and explained, which the tests of packs refuse', async () => {
    const folder = clone();
    const { status, out } = make(folder, 'language', 'it');
    expect(status).toBe(0);
    expect(out).toMatch(/^src\/languages\/it\.ts\nscripts\/generate\/samples\/it\.txt\n/u);
    expect(out).toContain('npx vitest run tests/languages');
    expect(existsSync(join(folder, 'scripts/generate/samples/it.txt'))).toBe(true);
    const text = readFileSync(join(folder, 'src/languages/it.ts'), 'utf8');
    expect(text).toContain('// "mevrouw", "dhr", "Dr": stripped from names.\n  honorifics: [],');
    const { it: pack } = (await tsImport(pathToFileURL(join(folder, 'src/languages/it.ts')).href, import.meta.url)) as { it: Language };
    expect(pack).toMatchObject({ tag: 'it', name: 'Italian', capitalNouns: false, months: Array.from({ length: 12 }, () => []) });
    expect(shape(pack)).toEqual(shape(packs[0]?.[1]));
    const empty = emptyMembers(pack);
    const filled = shape(pack).filter((path) => !empty.some((name) => path === name || path.startsWith(`${name}.`)));
    expect(filled.filter((path) => typeof valueAt(pack, jsonPointer(...path.split('.'))) !== 'boolean')).toEqual(['name', 'numbers.decimal', 'tag']);
  });

  test('writes over nothing', () => {
    expect(make(clone(), 'language', 'nl')).toEqual({ status: 2, out: '', err: 'src/languages/nl.ts exists. Fill that in, or remove it first.' });
  });

  test('says what it expects', () => {
    const folder = clone();
    expect(make(folder).err).toMatch(/^Missing the kind of file, expected one of (?:\S+, )*language/u);
    expect(make(folder, 'planet', 'mars').err).toMatch(/^Unknown kind planet, expected one of /u);
    expect(make(folder, 'language').err).toBe('Unexpected end, expected: npm run new language XX, where XX is its primary subtag: it, pl, sv');
    expect(make(folder, 'language', 'Italian').err).toBe('Unexpected language Italian, expected a primary subtag of two or three small letters, as it or pl.');
    expect(make(folder, 'language', 'qqq').status).toBe(2);
  });
});

/** The paths of the members of a pack, without what is in lists and records. */
function shape(value: unknown, path = ''): string[] {
  const isGroup = path === '' || (typeof value === 'object' && value !== null && !Array.isArray(value) && !RECORDS.test(path));
  return isGroup ? Object.entries(value as object).flatMap(([key, inner]) => shape(inner, path === '' ? key : `${path}.${key}`)).sort() : [path];
}

const RECORDS = /^numbers\.(?:scales|words|multiples)$/u;
