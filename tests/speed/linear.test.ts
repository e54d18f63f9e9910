import { describe, expect, test } from 'vitest';
import { stepCounter } from './steps.ts';
import { textOf, texts } from './texts.ts';

const steps = stepCounter();
const { convert } = await import('../../src/convert.ts');
const { languages } = await import('../../src/languages/index.ts');

// Steps are counted, not time: four times the text may take little more than four times the steps.
const SMALL = 8_000;
const TIMES = 4;

function stepsFor(unit: string, length: number): number {
  const text = textOf(unit, length);
  return steps(() => convert({ text, mediaType: 'text/plain' }, { languages }));
}

describe('the steps that a conversion takes', () => {
  test('are counted, and the same each time', () => {
    stepsFor('a b ', 400);
    const once = stepsFor('a b ', 400);
    expect(once).toBeGreaterThan(400);
    expect(stepsFor('a b ', 400)).toBe(once);
  });

  test.each(texts)('grow as the text does: %s', (_name, unit) => {
    stepsFor(unit, 1000);
    const fixed = stepsFor(unit, 1);
    // The engine may throw code away between two runs, and its counts with it, where the machine is busy.
    const small = Math.max(stepsFor(unit, SMALL), stepsFor(unit, SMALL)) - fixed;
    const large = stepsFor(unit, SMALL * TIMES) - fixed;
    expect(large / Math.max(small, 1)).toBeLessThan(TIMES * 1.5);
  });
});
