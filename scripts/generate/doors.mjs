import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from './lib/terms.mjs';
import { writeFile } from './lib/write-file.mjs';

/** The rooms that a user may enter by a subpath of the package, and the files that stand open there. */
const DOORS = {
  read: ['read', 'read-text', 'decode'],
  annotate: ['annotate'],
  resolve: ['resolve'],
  build: ['build', 'graph'],
  extract: ['extract'],
  validate: ['validate'],
  inject: ['attach', 'graph-blocks', 'inject', 'injection', 'is-own-id'],
  settings: ['read-newsroom', 'read-metadata', 'read-press-release'],
};

/** Files of which only the types stand open: what the builders' own declarations speak of. */
const TYPES = { build: ['built', 'extra'] };

/** What a room opens of the forms, for whoever injects it. */
const FORMS = { build: ['zoned-date-time'] };

/** Writes the `index.ts` of each such room. In `build`, every builder (what gives a `Built`) stands open. */
export function generate(root) {
  return Object.entries(DOORS).flatMap(([room, named]) => {
    const folder = join(root, 'src', room);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const open = inOrder([...new Set([...named, ...files.filter((file) => isBuilder(join(folder, file))).map((file) => file.slice(0, -'.ts'.length))])].filter((file) => files.includes(`${file}.ts`)));
    if (open.length === 0) return [];
    const lines = ['// Written by scripts/generate/doors.mjs: do not edit.', ...open.map((file) => `export * from './${file}.ts';`), ...(FORMS[room] ?? []).map((file) => `export * from '../forms/${file}.ts';`), ...(TYPES[room] ?? []).map((file) => `export type * from './${file}.ts';`)];
    return [writeFile(root, `src/${room}/index.ts`, `${lines.join('\n')}\n`)];
  });
}

function isBuilder(path) {
  return path.endsWith('.ts') && /^export function \w+\(.*\): Built<'\w+'>/mu.test(readFileSync(path, 'utf8'));
}
