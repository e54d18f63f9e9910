import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { braces, fits } from './glob-parts.ts';

/** Whether a path that was given is a pattern: it holds `*`, `?` or a brace list. */
export function isGlob(path: string): boolean {
  return /[*?]|\{[^{},]*,/u.test(path);
}

/**
 * The files that a pattern matches, sorted by name. `*` and `?` stay within one folder, `**` goes
 * through folders, `{a,b}` is one or the other. Names that start with a dot and `node_modules` are
 * passed over unless the pattern names them. Links to folders are not followed by `**`.
 *
 * @example `await glob('press/**\/*.{md,txt}', cwd)` gives paths as the pattern wrote them: `press/2021/a.md`.
 */
export async function glob(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const single of braces(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern)) {
    const parts = single.split('/');
    const root = parts[0] === '' ? '/' : '';
    await walk(root, root === '' ? parts : parts.slice(1), cwd, found);
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

async function walk(base: string, parts: readonly string[], cwd: string, found: Set<string>): Promise<void> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (part === '' || part === '.' || part === '..') return rest.length === 0 ? undefined : walk(`${base}${part}/`, rest, cwd, found);
  const entries = await readdir(resolve(cwd, base), { withFileTypes: true }).catch(() => []);
  if (part === '**') {
    if (rest[0] === '**') return walk(base, rest, cwd, found);
    await walk(base, rest.length === 0 ? ['*'] : rest, cwd, found);
    for (const entry of entries) if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') await walk(`${base}${entry.name}/`, parts, cwd, found);
    return;
  }
  for (const entry of entries) {
    if (!fits(part, entry.name)) continue;
    if (rest.length > 0) await walk(`${base}${entry.name}/`, rest, cwd, found);
    else if (!entry.isDirectory()) found.add(base + entry.name);
  }
}
