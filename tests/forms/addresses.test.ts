import { describe, expect, test } from 'vitest';
import { nameInAddress, nameInHost } from '../../src/forms/name-in-address.ts';
import { plainAddress } from '../../src/forms/plain-address.ts';

describe('a name in an address', () => {
  test.each([
    ['Heidi De Pauw', 'h.depauw@acme.example'],
    ['Jonas Krüger', 'jonas.krueger@acme.example'],
    ['Jürgen Weiß', 'jweiss@acme.example'],
    ['Marie DUPRÉ', 'marie.dupre@acme.example'],
    ['An Maes', 'an.maes@acme.example'],
    ['Søren Łukasz', 'soren@acme.example'],
  ])('is %s in %s', (name, address) => expect(nameInAddress(name, address)).toBe(true));

  test.each([
    ['Heidi De Pauw', 'press@acme.example'],
    ['Blue Harbor', 'media@blueharbor.example'],
    ['Anna Weber', 'jonas.krueger@acme.example'],
  ])('is not %s in %s', (name, address) => expect(nameInAddress(name, address)).toBe(false));

  test('is an organization’s where it is the host', () => {
    expect(nameInHost('Blue Harbor', 'media@blueharbor.example')).toBe(true);
    expect(nameInHost('Jane Fox', 'jane@blueharbor.example')).toBe(false);
  });
});

describe('an address hidden from harvesters', () => {
  test.each([
    ['jan[at]acme.example', 'jan@acme.example'],
    ['jan (at) acme.example', 'jan@acme.example'],
    ['jan [at] acme [dot] example', 'jan@acme.example'],
    ['jan.peeters at acme.example', 'jan.peeters@acme.example'],
    ['jan@acme.example', 'jan@acme.example'],
  ])('%s is %s', (hidden, plain) => expect(plainAddress(hidden)).toBe(plain));

  test('words are none', () => expect(plainAddress('write to Jan')).toBeUndefined());
});
