/**
 * Runs benchmarks, each a file of bench/: `npm run bench -- builders`. What they compare us with is
 * installed into bench/node_modules on first use, and ours is built.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'bench');
const known = readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
const [name, ...options] = process.argv.slice(2);

if (name === undefined || !known.includes(name)) {
  console.error(`${name === undefined ? 'Missing the name of a benchmark' : `Unknown benchmark ${name}`}, expected one of ${known.join(', ')}.`);
  process.exit(2);
}
run('node', [join(root, 'scripts/setup.mjs')]);
if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
run('node', [join(root, 'scripts/build.mjs')]);
run('node', ['--import', 'tsx', join(folder, `${name}.ts`), ...options]);

function isInstalled() {
  const present = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(present)) return false;
  const versions = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) => path !== '').map(([path, { version }]) => `${path}@${version}`);
  return versions(join(folder, 'package-lock.json')).join() === versions(present).join();
}

function run(command, args, cwd = root) {
  const { status } = spawnSync(command === 'node' ? process.execPath : command, args, { cwd, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' }, shell: process.platform === 'win32' && command !== 'node' });
  if (status !== 0) process.exit(status ?? 1);
}
