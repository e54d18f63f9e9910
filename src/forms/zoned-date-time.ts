import { isoDate } from './iso-date.ts';

/** A local time with its offset, or why there is none. */
export type ZonedDateTime =
  | { readonly ok: true; readonly value: string }
  /** `gap`: the clocks jumped over it; `overlap`: it came twice; `date` or `zone`: not one of them. */
  | { readonly ok: false; readonly why: 'date' | 'zone' | 'gap' | 'overlap' };

/**
 * A local date and time with the offset that an IANA zone has at that moment. A time that the zone
 * skips or passes twice when its clocks change has no one offset, so none is chosen: the answer
 * says which of the two it is. A date without a time has no offset either (`date`).
 *
 * @param dateTime - ISO 8601 without a zone: `2021-01-21T14:30`. One that has a zone is returned as it is.
 * @param timeZone - IANA name: `Europe/Brussels`.
 * @example `zonedDateTime('2021-01-21T14:30', 'Europe/Brussels')` is `{ ok: true, value: '2021-01-21T14:30+01:00' }`;
 * of `'2021-03-28T02:30'` it is `{ ok: false, why: 'gap' }`.
 */
export function zonedDateTime(dateTime: string, timeZone: string): ZonedDateTime {
  return inTimeZone(timeZone)(dateTime);
}

/**
 * `zonedDateTime` for many times of one zone. `graph()` takes it as its `localTime`.
 *
 * @example `graph(nodes, { localTime: inTimeZone('Europe/Brussels') })`
 */
export function inTimeZone(timeZone: string): (dateTime: string) => ZonedDateTime {
  const clock = clockOf(timeZone);
  return (dateTime) => zoned(dateTime, clock);
}

function zoned(dateTime: string, clock: Intl.DateTimeFormat | undefined): ZonedDateTime {
  const local = isoDate(dateTime);
  if (!local?.includes('T')) return { ok: false, why: 'date' };
  if (/(?:Z|[+-]\d\d:\d\d)$/u.test(local)) return { ok: true, value: local };
  if (!clock) return { ok: false, why: 'zone' };
  const wall = Date.parse(`${local}Z`);
  const shifts = shiftsAround(wall, clock).filter((shift) => shiftAt(wall - shift, clock) === shift);
  if (shifts.length === 0) return { ok: false, why: 'gap' };
  if (shifts.length > 1) return { ok: false, why: 'overlap' };
  const offset = offsetText(shifts[0] as number);
  return offset === undefined ? { ok: false, why: 'zone' } : { ok: true, value: local + offset };
}

const DAY = 86_400_000;

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

/** The shifts that the zone has a day before and a day after: no zone changes its clocks twice in two days. */
function shiftsAround(wall: number, clock: Intl.DateTimeFormat): number[] {
  return [...new Set([shiftAt(wall - DAY, clock), shiftAt(wall + DAY, clock)])];
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function shiftAt(instant: number, clock: Intl.DateTimeFormat): number {
  const part: Record<string, string> = {};
  for (const { type, value } of clock.formatToParts(instant)) part[type] = value;
  const wall = new Date(0);
  wall.setUTCFullYear(Number(part['year']) * (part['era'] === 'BC' ? -1 : 1), Number(part['month']) - 1, Number(part['day']));
  wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']), instant - Math.floor(instant / 1000) * 1000);
  return wall.getTime() - instant;
}

/** `+01:00`; a shift of odd seconds (local mean time, before zones) has no spelling in ISO 8601. */
function offsetText(shift: number): string | undefined {
  if (shift % 60_000 !== 0) return undefined;
  const minutes = Math.abs(shift) / 60_000;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${shift < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
