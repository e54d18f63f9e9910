// Packs the package, asks publint and attw about it, installs it into an empty project and uses it
// as a stranger would: the command, each door and each file behind a `*`, without `eval`, in a
// bundle for browsers, and in a TypeScript file against the declarations.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { exports: doors, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'pressgraph-pack-'));
let failed = false;

try {
  const [{ filename, size, files }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  console.log(`packed: ${files.length} files, ${Math.round(size / 1024)} KB`);
  const strays = files.map(({ path }) => path).filter((path) => !/^(?:dist|src|schemas)\/|^(?:package\.json|README\.md|LICENSE)$/u.test(path));
  check('nothing but dist, src and schemas is packed', strays.length === 0, strays.join(', '));

  tool('publint --strict', 'publint', ['run', join(folder, filename), '--strict']);
  // It passes over doors with a `*`; those are imported one by one below.
  tool('attw --profile esm-only', '@arethetypeswrong/cli', [join(folder, filename), '--profile', 'esm-only', '--format', 'table-flipped', '--no-emoji', '--no-color']);

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${filename}`, `typescript@${devDependencies.typescript}`, `@types/node@${devDependencies['@types/node']}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

  const release = 'A short headline\n\n“We are glad that the work is done at last,” said Jane Doe, director of the Acme Foundation.\n';
  const run = spawnSync(join(folder, 'node_modules', '.bin', 'pressgraph'), ['-'], { input: release, cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  check('the command runs', run.status === 0 && run.stdout.includes('"@type": "Quotation"'), run.stdout + run.stderr);

  const installed = join(folder, 'node_modules', 'pressgraph');
  const names = Object.keys(doors).filter((door) => !door.includes('*') && door !== './package.json').map((door) => door.replace(/^\./u, 'pressgraph'));
  const behind = Object.keys(doors).filter((door) => door.includes('*')).flatMap((door) => filesBehind(installed, door));
  check('files stand behind each door with a `*`', behind.some((name) => name.endsWith('/nl')) && behind.some((name) => name.endsWith('/google-article')) && behind.some((name) => name.endsWith('/news-article.schema.json')), behind.join(', '));
  for (const name of [...names, ...behind]) {
    const attributes = name.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
    stranger(`import '${name}'`, `const m = await import(${JSON.stringify(name)}${attributes}); if (Object.keys(m).length === 0) throw new Error('empty');`);
  }
  stranger(
    'a release is converted, judged and written without `eval`',
    `import { check, convert } from 'pressgraph'; import { script } from 'pressgraph/export'; import { verify } from 'pressgraph/jsonld'; import { en } from 'pressgraph/languages/en'; import { readMetadata } from 'pressgraph/settings';
const metadata = readMetadata('url: https://acme.example/news').settings;
const result = convert({ text: ${JSON.stringify(release)}, mediaType: 'text/plain' }, { languages: [en], metadata });
if (result.pages[0].graph['@graph'].length < 3) throw new Error('no graph');
const { diagnostics } = check({ text: await script.write(result), mediaType: 'text/html' });
if (diagnostics.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(diagnostics));
if ((await verify(result.pages[0].graph)).problems.length > 0) throw new Error('not verified');`,
  );

  const core = names.filter((name) => name !== 'pressgraph/jsonld');
  await inBrowser('no `node:` module in a bundle of the core for browsers', core, ['jsonld']);
  await inBrowser('nor in one with `./jsonld`', names, []);

  writeFileSync(
    join(folder, 'use.ts'),
    `import { convert, type Result } from 'pressgraph';
import { nl } from 'pressgraph/languages/nl';
const result: Result = convert({ text: 'Titel', mediaType: 'text/plain' }, { languages: [nl] });
const headline: string | undefined = result.releases[0]?.release.headline;
// @ts-expect-error a media type that is not read
convert({ text: '', mediaType: 'application/pdf' }, { languages: [nl] });
console.log(headline);

import { claim, claimReview, graph, newsArticle, organization, rating, type Agent } from 'pressgraph/build';
import { toScript } from 'pressgraph/export';
const publisher = organization({ type: 'NGO', name: 'Acme', extra: { foundingDate: '1998' } });
const author: Agent = publisher;
const review = claimReview({ url: 'https://acme.example', claimReviewed: '46%', author, itemReviewed: claim({ text: '46%', author: { '@id': '#x' } }), reviewRating: rating({ alternateName: 'True' }) });
console.log(toScript(graph([newsArticle({ headline: 'News', publisher }), review]).graph));
// @ts-expect-error a text for an entity
newsArticle({ headline: 'News', author: 'Jan' });
// @ts-expect-error a verdict without words
rating({ ratingValue: 5 });
// @ts-expect-error a property that there is not
organization({ name: 'Acme', extra: { foundingDay: '1998' } });
`,
  );
  const types = spawnSync(process.execPath, [join(folder, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'use.ts'], { cwd: folder, encoding: 'utf8' });
  check('a TypeScript file type-checks against the declarations', types.status === 0, types.stdout);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** The names behind a door with a `*`: `pressgraph/languages/nl`. */
function filesBehind(installed, door) {
  const target = typeof doors[door] === 'string' ? doors[door] : doors[door].default;
  const [before, after] = target.split('*');
  const files = readdirSync(join(installed, before)).filter((file) => file.endsWith(after === '' ? '.json' : after) && file !== `index${after}`);
  return files.map((file) => door.replace(/^\./u, 'pressgraph').replace('*', after === '' ? file : file.slice(0, -after.length)));
}

/** Runs a module in the project of the stranger, where nothing may make code of text. */
function stranger(what, code) {
  const { status, stderr } = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' });
  check(what, status === 0, stderr);
}

/** Bundles doors as for a browser, where a `node:` module fails, and finds none of Node's names left. */
async function inBrowser(what, names, external) {
  const contents = names.map((name, index) => `export * as m${index} from ${JSON.stringify(name)};`).join('\n');
  try {
    const { metafile } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, write: false, format: 'esm', platform: 'browser', external, metafile: true, logLevel: 'silent' });
    const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)).filter((path) => !external.includes(path));
    check(what, left.length === 0, left.join(', '));
  } catch (error) {
    check(what, false, error.message);
  }
}

/** Runs the command of an installed package. */
function tool(what, name, args) {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', name, typeof bin === 'string' ? bin : Object.values(bin)[0]), ...args], { cwd: root, encoding: 'utf8' });
  check(what, status === 0, stdout + stderr);
}

function check(what, holds, detail) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
  if (holds) return;
  failed = true;
  if (detail) console.log(detail);
}
