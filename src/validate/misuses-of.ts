import type { Finding } from '../model/diagnostic.ts';
import type { Inspection } from '../model/walk.ts';

/** The words of JSON-LD that the walk found wrong, of one rule, as findings. */
export function misusesOf({ walk }: Inspection, rule: string): readonly Finding[] {
  return walk.misuses.length === 0 ? NONE : walk.misuses.filter((misuse) => misuse.rule === rule);
}

const NONE: readonly Finding[] = [];
