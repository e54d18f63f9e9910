import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/forms/iso-date.ts';

describe('isoDate', () => {
  it.each([
    ['2021', '2021'],
    ['2021-01', '2021-01'],
    ['2021-01-21', '2021-01-21'],
    [' 2021-01-21 ', '2021-01-21'],
    ['2021-01-21T14:30', '2021-01-21T14:30'],
    ['2021-01-21 14:30', '2021-01-21T14:30'],
    ['2021-01-21t14:30:05z', '2021-01-21T14:30:05Z'],
    ['2021-01-21T14:30:05.250+0100', '2021-01-21T14:30:05.250+01:00'],
    ['2021-01-21T14:30+01', '2021-01-21T14:30+01:00'],
    ['2021-01-21T14:30-03:30', '2021-01-21T14:30-03:30'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('reads %s, exactly as precise as it is given', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it.each([
    'gisteren', '', '21-01-2021', '2021-1-1', '20210121', '2021-00-10', '2021-13-01', '2021-02-29', '1900-02-29', '2021-04-31', '2021-01-00', '2021-01-21T24:00',
    '2021-01-21T14:60', '2021-01-21T14:30:60', '2021-01-21T14', '2021-01T14:30', '2021-01-21T14:30+15:00', '2021-01-21T14:30-12:30', '2021-01-21T14:30 Europe/Brussels', '2021-01-21T',
  ])('takes %j for no date', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });

  it('takes every day that there was, and keeps what it gave', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => {
      expect(isoDate(day.toISOString())).toBe(day.toISOString());
      expect(isoDate(day.toISOString().slice(0, 10))).toBe(day.toISOString().slice(0, 10));
    }));
    fc.assert(fc.property(fc.string(), (text) => {
      const date = isoDate(text);
      if (date !== undefined) expect(isoDate(date)).toBe(date);
    }));
  });
});
