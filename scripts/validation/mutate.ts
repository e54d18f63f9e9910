import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rules } from '../../src/validate/rules/index.ts';
import { galleryPairs } from './gallery-pairs.ts';
import { judgedPair } from './judged-pair.ts';
import { seenElsewhere } from './seen-elsewhere.ts';

/**
 * Leaves out each rule once and looks whether that is noticed: in each pair of its gallery, or by
 * the test in which a rule without gallery is seen red. Prints a line a rule.
 *
 * @returns the rules that could be left out without a test that fails
 */
export function mutate(): readonly string[] {
  const unnoticed: string[] = [];
  for (const { id } of rules) {
    const test = seenElsewhere[id];
    const pairs = galleryPairs(id);
    const red = pairs.filter((file) => isFound(id, judgedPair(id, file)) && !isFound(id, judgedPair(id, file, { [id]: 'off' })));
    const noticed = test === undefined ? red.length === pairs.length && red.length > 0 : failsWithout(id, test);
    if (!noticed) unnoticed.push(id);
    console.log(`${noticed ? 'red  ' : 'GREEN'}  ${id.padEnd(30)} ${test ?? `${red.length} of ${pairs.length} pairs`}`);
  }
  return unnoticed;
}

function isFound(id: string, found: ReturnType<typeof judgedPair>): boolean {
  return found.some(({ rule }) => rule === id);
}

/** True where the tests of a file fail with the rule missing from the index, and a run of them took place. */
function failsWithout(id: string, test: string): boolean {
  const root = join(import.meta.dirname, '../..');
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, '--config', 'scripts/validation/without-rule.config.ts', test], { encoding: 'utf8', env: { ...process.env, RULE: id, NO_COLOR: '1' } });
  return status === 1 && /Tests +\d+ failed/u.test(stdout);
}
