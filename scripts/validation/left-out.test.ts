import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Rule } from '../../src/model/rule.ts';
import { rules } from '../../src/validate/rules/index.ts';
import { seenElsewhere } from './seen-elsewhere.ts';

// Runs the test of each rule without gallery while the engine lacks that rule. `mutate` reads which of
// them fail. All in one run: reading the sources takes longer than all tests together.
const root = join(import.meta.dirname, '../..');
const all = rules as Rule[];
const whole = [...all];

for (const [id, file] of Object.entries(seenElsewhere)) {
  describe(id, async () => {
    // Some tests judge when they are read, others when they are run.
    leaveOut(id);
    beforeAll(() => leaveOut(id));
    afterAll(putBack);
    await import(/* @vite-ignore */ `${join(root, file)}?without=${id}`);
    putBack();
  });
}

function leaveOut(id: string): void {
  all.splice(0, all.length, ...whole.filter((rule) => rule.id !== id));
}

function putBack(): void {
  all.splice(0, all.length, ...whole);
}
