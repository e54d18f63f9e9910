/**
 * Writes every generated file: the vocabulary table, the compiled validators, the types of the
 * schemas, the barrels, and then the pages of docs/ (`docs-*.mjs`), which run the sources that the
 * others complete. It needs the installed packages and no build, and two runs give the same bytes.
 *
 *     node scripts/generate.mjs            every generator
 *     node scripts/generate.mjs barrels    the named ones
 */
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'scripts/generate');
const known = readdirSync(folder).filter((file) => file.endsWith('.mjs')).map((file) => file.slice(0, -'.mjs'.length)).sort((a, b) => Number(a.startsWith('docs-')) - Number(b.startsWith('docs-')) || (a < b ? -1 : 1));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`Unknown generator ${unknown.join(', ')}, expected some of ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : known) {
    const { generate } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    for (const path of await generate(root)) console.log(path);
  }
}
