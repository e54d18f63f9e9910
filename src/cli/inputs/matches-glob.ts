import { braces, fits } from './glob-parts.ts';

/**
 * Whether a path fits a pattern, as `glob` has it: `*` stays within one folder, `**` goes through
 * folders, and a pattern that ends with a slash is all that is below.
 *
 * @example `matchesGlob('archive/**', 'archive/2019/a.html')` is true.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const names = path.split('/');
  return braces(pattern.replace(/^\.\//u, '').replace(/\/$/u, '/**')).some((single) => partsFit(single.split('/'), names));
}

/** Which starts of the names each part can end at, so that several `**` cost no more than one. */
function partsFit(parts: readonly string[], names: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const end of ends) {
      if (part === '**') for (let at = end; at <= names.length; at += 1) next.add(at);
      else if (end < names.length && fits(part, names[end] as string)) next.add(end + 1);
    }
    ends = next;
  }
  return ends.has(names.length);
}
