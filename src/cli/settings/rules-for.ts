import type { Config, RuleLevels } from './config.ts';
import { relative, resolve, sep } from 'node:path';
import { matchesGlob } from '../inputs/matches-glob.ts';

/**
 * The levels of rules for one file: those of the configuration, without what it ignores there, and
 * over both those of the command line.
 *
 * @param all - ids of all rules, for a file in which every rule is off.
 */
export function rulesFor(path: string | undefined, cwd: string, config: Config | undefined, given: RuleLevels, all: readonly string[]): RuleLevels {
  if (config === undefined) return given;
  const place = path === undefined ? undefined : relative(config.folder, resolve(cwd, path)).split(sep).join('/');
  const off = config.ignore.flatMap((entry) => (place !== undefined && matchesGlob(entry.path, place) ? (entry.rules ?? all) : []));
  return { ...config.rules, ...Object.fromEntries(off.map((id) => [id, 'off' as const])), ...given };
}
