import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The `pressgraph.config.json` of a folder, or of the nearest folder above that has one. */
export function findConfig(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, 'pressgraph.config.json');
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
