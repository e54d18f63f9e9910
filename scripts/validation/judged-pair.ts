import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { check } from '../../src/check.ts';
import { languages } from '../../src/languages/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { MediaType } from '../../src/model/source.ts';

const MEDIA: Readonly<Record<string, MediaType>> = { '.html': 'text/html', '.txt': 'text/plain', '.md': 'text/markdown' };

/**
 * What is said of a file of a rule's gallery, with the release `release-1.txt` where one lies beside it.
 *
 * @param levels - rules to leave out
 */
export function judgedPair(rule: string, file: string, levels: Readonly<Record<string, 'off'>> = {}): readonly Diagnostic[] {
  const folder = join(import.meta.dirname, '../../tests/gallery', rule);
  const beside = join(folder, file.replace(/^[a-z]+-(\d+)\..*$/u, 'release-$1.txt'));
  const release = existsSync(beside) ? { release: { text: readFileSync(beside, 'utf8'), mediaType: 'text/plain' as const } } : {};
  return check({ text: readFileSync(join(folder, file), 'utf8'), mediaType: MEDIA[extname(file)] ?? 'application/ld+json' }, { languages, today: '2026-11-24', rules: levels, ...release }).diagnostics;
}
