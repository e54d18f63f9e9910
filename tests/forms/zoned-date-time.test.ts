import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonedDateTime } from '../../src/forms/zoned-date-time.ts';

const valueOf = (dateTime: string, zone: string): string => {
  const zoned = zonedDateTime(dateTime, zone);
  return zoned.ok ? zoned.value : zoned.why;
};

describe('zonedDateTime', () => {
  it.each([
    ['2021-01-21T14:30', 'Europe/Brussels', '2021-01-21T14:30+01:00'],
    ['2021-07-21T14:30', 'Europe/Brussels', '2021-07-21T14:30+02:00'],
    ['2021-01-21T14:30:15', 'UTC', '2021-01-21T14:30:15+00:00'],
    ['2021-01-21T14:30', 'Asia/Kathmandu', '2021-01-21T14:30+05:45'],
    ['2021-01-21T14:30', 'America/St_Johns', '2021-01-21T14:30-03:30'],
    ['2021-01-21T14:30', 'Pacific/Kiritimati', '2021-01-21T14:30+14:00'],
    ['2021-01-21T14:30:00.250', 'Europe/Brussels', '2021-01-21T14:30:00.250+01:00'],
  ])('gives %s in %s its offset', (dateTime, zone, expected) => {
    expect(valueOf(dateTime, zone)).toBe(expected);
  });

  it('is right on both sides of a change of the clocks', () => {
    expect(valueOf('2021-03-28T01:59:59', 'Europe/Brussels')).toBe('2021-03-28T01:59:59+01:00');
    expect(valueOf('2021-03-28T03:00', 'Europe/Brussels')).toBe('2021-03-28T03:00+02:00');
    expect(valueOf('2021-10-31T01:59', 'Europe/Brussels')).toBe('2021-10-31T01:59+02:00');
    expect(valueOf('2021-10-31T03:00', 'Europe/Brussels')).toBe('2021-10-31T03:00+01:00');
  });

  it('says that a time which the clocks skipped has no offset, and that one which came twice has two', () => {
    expect(valueOf('2021-03-28T02:30', 'Europe/Brussels')).toBe('gap');
    expect(valueOf('2021-10-31T02:30', 'Europe/Brussels')).toBe('overlap');
    // Half an hour only, and a whole day that never was.
    expect(valueOf('2021-10-03T02:15', 'Australia/Lord_Howe')).toBe('gap');
    expect(valueOf('2011-12-30T12:00', 'Pacific/Apia')).toBe('gap');
  });

  it('gives no offset to a date without a time, to no date and in no zone', () => {
    expect(valueOf('2021-01-21', 'Europe/Brussels')).toBe('date');
    expect(valueOf('gisteren', 'Europe/Brussels')).toBe('date');
    expect(valueOf('2021-01-21T14:30', 'Europe/Brussel')).toBe('zone');
  });

  it('leaves an offset that is there', () => {
    expect(valueOf('2021-01-21T14:30+03:00', 'Europe/Brussels')).toBe('2021-01-21T14:30+03:00');
  });

  it('names the instant whose wall clock it is, wherever and whenever', () => {
    const zones = fc.constantFrom('Europe/Brussels', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tehran', 'America/Sao_Paulo');
    const instants = fc.date({ min: new Date('1975-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant).replace(' ', 'T');
        const zoned = zonedDateTime(wall, zone);
        if (zoned.ok) expect(Date.parse(zoned.value)).toBe(Math.floor(instant.getTime() / 1000) * 1000);
        else expect(zoned.why).toBe('overlap');
      }),
    );
  });
});
