import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneOf } from '../../src/forms/one-of.ts';

describe('one of some words', () => {
  it('is found where the first of them stands, whatever signs they are of', () => {
    const sign = fc.constantFrom('a', 'b', '1', ' ', '.', '*', '(', '[', '\\', '|', '$', '^', '-', '/', '日', '\u{1F600}', '\uD83D');
    const words = fc.array(sign, { minLength: 1, maxLength: 3 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), fc.array(words, { minLength: 1, maxLength: 6 }), fc.nat({ max: 8 }), (signs, sought, from) => {
        const text = signs.join('');
        const offsets = sought.map((each) => text.indexOf(each, from)).filter((at) => at !== -1);
        expect(oneOf(sought)(text, from)).toBe(offsets.length === 0 ? -1 : Math.min(...offsets));
      }),
      { numRuns: 3000 },
    );
  });
});
