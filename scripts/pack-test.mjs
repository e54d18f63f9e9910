// Packs the package, installs it into an empty project and uses it as a stranger would: the
// command, each door, and a TypeScript file against the declarations.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { exports: doors, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'pressgraph-pack-'));
let failed = false;

try {
  const [{ filename, size, files }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  console.log(`packed: ${files.length} files, ${Math.round(size / 1024)} KB`);
  const strays = files.map(({ path }) => path).filter((path) => !/^(?:dist|src|schemas)\/|^(?:package\.json|README\.md|LICENSE)$/u.test(path));
  check('nothing but dist, src and schemas is packed', strays.length === 0, strays.join(', '));

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${filename}`, `typescript@${devDependencies.typescript}`, `@types/node@${devDependencies['@types/node']}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

  const release = 'A short headline\n\n“We are glad that the work is done at last,” said Jane Doe, director of the Acme Foundation.\n';
  const run = spawnSync(join(folder, 'node_modules', '.bin', 'pressgraph'), ['-'], { input: release, cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  check('the command runs', run.status === 0 && run.stdout.includes('"@type": "Quotation"'), run.stdout + run.stderr);

  const names = Object.keys(doors).filter((door) => !door.includes('*') && door !== './package.json').map((door) => door.replace(/^\./u, 'pressgraph'));
  const patterns = ['pressgraph/languages/nl', 'pressgraph/profiles/google-article'].filter((name) => doors[name.replace('pressgraph', '.').replace(/[^/]+$/u, '*')]);
  for (const name of [...names, ...patterns]) {
    const imported = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', `const m = await import(${JSON.stringify(name)}); if (Object.keys(m).length === 0) throw new Error('empty')`], { cwd: folder, encoding: 'utf8' });
    check(`import '${name}'`, imported.status === 0, imported.stderr);
  }

  writeFileSync(
    join(folder, 'use.ts'),
    `import { convert, type Result } from 'pressgraph';
import { nl } from 'pressgraph/languages/nl';
const result: Result = convert({ text: 'Titel', mediaType: 'text/plain' }, { languages: [nl] });
const headline: string | undefined = result.releases[0]?.release.headline;
// @ts-expect-error a media type that is not read
convert({ text: '', mediaType: 'application/pdf' }, { languages: [nl] });
console.log(headline);
`,
  );
  const types = spawnSync(process.execPath, [join(folder, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'use.ts'], { cwd: folder, encoding: 'utf8' });
  check('a TypeScript file type-checks against the declarations', types.status === 0, types.stdout);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

function check(what, holds, detail) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
  if (holds) return;
  failed = true;
  if (detail) console.log(detail);
}
