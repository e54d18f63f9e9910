import { expect, test } from 'vitest';
import { findWords, holdsName } from '../../src/resolve/words-at.ts';

test('finds a name with a hyphen, a dot or a bar', () => {
  expect(findWords('the E-Commerce Board', 'E-Commerce')).toEqual({ start: 4, end: 14 });
  expect(holdsName('by Stepwise.example and A/B-Labs (Arden)', 'A/B-Labs')).toEqual({ start: 24, end: 32 });
  expect(holdsName('by Stepwisexexample', 'Stepwise.example')).toBeUndefined();
});
