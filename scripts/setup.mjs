// Installs what is missing, so that the README's two commands need no step before them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`pressgraph needs Node 20.19 or newer; this is ${process.version}`);
  process.exit(2);
}

if (!isComplete()) {
  console.error('pressgraph: installing what is missing (once)');
  const { status } = spawnSync('npm', [existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('pressgraph: the install failed; see the lines above');
    process.exit(status ?? 1);
  }
}

// npm writes what it installed; where that agrees with the lock file, nothing is missing.
function isComplete() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || entry.peer === true || present[path]?.version === entry.version);
}
