import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rules } from '../../src/validate/rules/index.ts';
import { galleryPairs } from './gallery-pairs.ts';
import { judgedPair } from './judged-pair.ts';
import { seenElsewhere } from './seen-elsewhere.ts';

/**
 * Leaves out each rule once and looks whether that is noticed: in each pair of its gallery, or by
 * the test in which a rule without gallery is seen red. Prints a line for each that is not.
 *
 * @returns the rules that could be left out without a test that fails
 */
export function mutate(): readonly string[] {
  const unnoticed: string[] = [];
  const failing = failingWithout();
  for (const { id } of rules) {
    const test = seenElsewhere[id];
    const pairs = galleryPairs(id);
    const red = pairs.filter((file) => isFound(id, judgedPair(id, file)) && !isFound(id, judgedPair(id, file, { [id]: 'off' })));
    const noticed = test === undefined ? red.length === pairs.length && red.length > 0 : failing.has(id);
    if (noticed) continue;
    unnoticed.push(id);
    console.log(`${id}: ${test ?? `${red.length} of ${pairs.length} pairs`}`);
  }
  return unnoticed;
}

function isFound(id: string, found: ReturnType<typeof judgedPair>): boolean {
  return found.some(({ rule }) => rule === id);
}

/** The rules without gallery of which a test fails while they are left out. */
function failingWithout(): ReadonlySet<string> {
  const root = join(import.meta.dirname, '../..');
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, '--config', 'scripts/validation/left-out.config.ts'], { encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, NO_COLOR: '1' } });
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  return new Set(testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(({ status, ancestorTitles: [rule = ''] }) => (status === 'failed' ? [rule] : []))));
}

/** What vitest reports of a run, as far as it is read here. */
interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly ancestorTitles: readonly string[] }[] }[];
}
