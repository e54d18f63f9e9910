/**
 * Makes a file to fill in, of a kind that scripts/new/ has: `npm run new language it`. Each kind is a
 * file there that exports `usage`, what to do next, and `create(root, name)`, which gives the files
 * to write; nothing that exists is written over.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..');
const kinds = readdirSync(join(here, 'new')).filter((file) => file.endsWith('.mjs')).map((file) => file.slice(0, -'.mjs'.length)).sort();
const [kind, name, ...more] = process.argv.slice(2);

if (!kinds.includes(kind)) fail(`${kind === undefined ? 'Missing the kind of file' : `Unknown kind ${kind}`}, expected one of ${kinds.join(', ')}.`);
const { create, usage, next } = await import(pathToFileURL(join(here, 'new', `${kind}.mjs`)).href);
if (name === undefined || more.length > 0) fail(`Unexpected ${name === undefined ? 'end' : more[0]}, expected: npm run new ${usage}`);

let files;
try {
  files = await create(root, name);
} catch (error) {
  fail(error.message);
}
for (const path of Object.keys(files)) if (existsSync(join(root, path))) fail(`${path} exists. Fill that in, or remove it first.`);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
console.log(`\n${next(name)}`);

function fail(message) {
  console.error(message);
  process.exit(2);
}
