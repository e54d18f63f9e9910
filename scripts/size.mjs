/**
 * Measures what each door costs a browser, minified by esbuild and compressed by gzip, and writes
 * docs/size.md. With `--json` it only prints the sizes. Sizes are of the sources; the package's code
 * is the same without types.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { writeFile } from './generate/lib/write-file.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const builders = readdirSync(join(root, 'src/build')).filter((file) => !['build.ts', 'index.ts'].includes(file));

/** What is measured: names by module, and the most that it may have in KB. */
const BUNDLES = [
  { what: 'Builders, `graph()`, `toScript()` and `serialize()`', budget: 6, code: await buildersOnly() },
  { what: 'Plain text to graph, one language', budget: 135, code: "export { readText } from 'pressgraph/read'; export { annotate } from 'pressgraph/annotate'; export { resolve } from 'pressgraph/resolve'; export { build } from 'pressgraph/build'; export { en } from 'pressgraph/languages/en';" },
  { what: 'Validation with the vocabulary', budget: 105, code: "export { validate } from 'pressgraph/validate';" },
  { what: '`convert()` with one language', budget: 315, code: "export { convert } from 'pressgraph'; export { en } from 'pressgraph/languages/en';" },
  { what: '`check()`, for pages, JSON-LD and releases', budget: 320, code: "export { check } from 'pressgraph';" },
  { what: '`checkPage()`, for pages and JSON-LD alone', budget: 165, code: "export { checkPage } from 'pressgraph';" },
  { what: 'Everything with one language, but `./jsonld` and `./inject`', budget: 370, code: `${['', '/read', '/annotate', '/resolve', '/build', '/extract', '/validate', '/export', '/settings'].map((door) => `export * from 'pressgraph${door}';`).join(' ')} export { en } from 'pressgraph/languages/en';` },
  { what: '`inject()`; `parse5` is loaded for pages that need it', budget: 8, code: "export { inject } from 'pressgraph/inject';" },
];

const sizes = [];
for (const { what, budget, code } of BUNDLES) sizes.push({ what, budget, ...(await sizeOf(code)) });
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
else console.log(writeFile(root, 'docs/size.md', page()));

/** Of the builders' door, all but `build`, which reads facts. */
async function buildersOnly() {
  const names = builders.map((file) => file.slice(0, -3).replace(/-(\w)/gu, (_, letter) => letter.toUpperCase()));
  const { metafile } = await build({ ...options("export * from 'pressgraph/build';"), metafile: true });
  const open = Object.values(metafile.outputs)[0].exports.filter((name) => names.includes(name));
  return `export { ${open.join(', ')} } from 'pressgraph/build'; export { serialize, toScript } from 'pressgraph/export';`;
}

async function sizeOf(code) {
  const { outputFiles } = await build({ ...options(code), metafile: true });
  const { contents } = outputFiles[0];
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

function options(contents) {
  return {
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@pressgraph/source'],
    external: ['jsonld', 'n3', 'parse5'],
    logLevel: 'error',
  };
}

function page() {
  const rows = sizes.map(({ what, budget, minified, gzip }) => `| ${what} | ${kb(minified)} | ${kb(gzip)} | ${budget} |`);
  return `# Size

<!-- Written by \`npm run size\`: do not edit. -->

What a bundle for a browser carries, in KB of 1,024 bytes: minified by esbuild, then compressed by gzip. \`jsonld\`, \`n3\` and \`parse5\` are loaded only when asked for, and \`libphonenumber-js\` is given by whoever wants it, so none of them is in it. A test holds the last two columns to each other.

| what | minified | gzip | budget |
|---|--:|--:|--:|
${rows.join('\n')}
`;
}

function kb(bytes) {
  return (bytes / 1024).toFixed(1);
}
