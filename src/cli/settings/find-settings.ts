import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';

const extensions = ['.yaml', '.yml', '.json'];
const texts = ['.txt', '.md', '.markdown'];

/**
 * The newsroom file of a release: `newsroom.yaml` (or `.yml`, `.json`) in its folder, else in the
 * nearest folder above that has one. The path is relative to `cwd`, as it is shown.
 *
 * @param path - of the release; the search starts in `cwd` without it.
 */
export function findNewsroom(path: string | undefined, cwd: string): string | undefined {
  let folder = path === undefined ? resolve(cwd) : dirname(resolve(cwd, path));
  for (;;) {
    const found = firstOf(folder, 'newsroom');
    if (found !== undefined) return shown(found, cwd);
    if (dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
}

/** The metadata file beside a release: `press/launch.txt` has `press/launch.meta.yaml` (or `.yml`, `.json`). */
export function findMetadata(path: string, cwd: string): string | undefined {
  const full = resolve(cwd, path);
  const found = firstOf(dirname(full), `${basename(full, extname(full))}.meta`);
  return found === undefined ? undefined : shown(found, cwd);
}

/** The release beside a page: `press/launch.html` has `press/launch.txt` (or `.md`). */
export function findRelease(path: string, cwd: string): string | undefined {
  const full = resolve(cwd, path);
  const found = firstOf(dirname(full), basename(full, extname(full)), texts);
  return found === undefined ? undefined : shown(found, cwd);
}

function firstOf(folder: string, name: string, endings: readonly string[] = extensions): string | undefined {
  return endings.map((extension) => join(folder, name + extension)).find((each) => existsSync(each));
}

/** A path below `cwd` is shown from there, any other whole. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}
