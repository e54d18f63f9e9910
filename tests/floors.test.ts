import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

// The floors of docs/architecture.md: what each room may open. `self` is always allowed.
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly string[]; node?: boolean }> = {
  model: { rooms: [], packages: ['schema-dts'] },
  forms: { rooms: ['model'], packages: [] },
  markup: { rooms: ['model'], packages: ['micromark', 'micromark-util-types', 'htmlparser2', 'parse5'] },
  languages: { rooms: ['model'], packages: [] },
  generated: { rooms: ['model'], packages: [] },
  settings: { rooms: ['model', 'forms', 'generated'], packages: ['yaml'] },
  'jsonld.ts': { rooms: ['model', 'forms', 'generated'], packages: ['jsonld'] },
  read: { rooms: ['model', 'forms', 'markup', 'settings'], packages: [] },
  annotate: { rooms: ['model', 'forms'], packages: [] },
  resolve: { rooms: ['model', 'forms'], packages: [] },
  build: { rooms: ['model', 'forms'], packages: ['schema-dts'] },
  extract: { rooms: ['model', 'forms', 'markup'], packages: [] },
  validate: { rooms: ['model', 'forms', 'generated'], packages: [] },
  inject: { rooms: ['model', 'forms', 'markup'], packages: [] },
  export: { rooms: ['model', 'forms', 'jsonld.ts'], packages: ['n3'] },
  'convert.ts': { rooms: ['*'], packages: [] },
  'check.ts': { rooms: ['*'], packages: [] },
  'check-page.ts': { rooms: ['*'], packages: [] },
  'index.ts': { rooms: ['*'], packages: [] },
  cli: { rooms: ['*'], packages: ['libphonenumber-js'], node: true },
};

interface Import {
  readonly file: string;
  readonly from: string;
}

describe('the floors', () => {
  const files = sources(SRC);
  const imports = files.flatMap((file) => importsOf(file));

  test('every file is in a room that the table knows', () => {
    expect(files.map(roomOf).filter((room) => ROOMS[room] === undefined)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  test('no room opens another that the table does not allow', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!from.startsWith('.')) return false;
      const room = roomOf(file);
      const other = roomOf(resolve(dirname(file), from));
      const allowed = ROOMS[room]?.rooms ?? [];
      return other !== room && !allowed.includes('*') && !allowed.includes(other);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('no room opens a package that the table does not allow, and only the command line opens node', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (from.startsWith('.')) return false;
      const rules = ROOMS[roomOf(file)];
      if (from.startsWith('node:')) return rules?.node !== true;
      const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] as string);
      return !(rules?.packages ?? []).includes(name);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('core code asks neither clock nor chance nor network', () => {
    const wrong = files
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) => /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|fetch\()/u.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '')));
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []));
}

function roomOf(file: string): string {
  return relative(SRC, file).split(sep)[0] as string;
}

// Static, type-only and dynamic imports, and re-exports, as the compiler sees them.
function importsOf(file: string): Import[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => ({ file, from: fileName }));
}

function show({ file, from }: Import): string {
  return `${relative(SRC, file)} opens ${from}`;
}
