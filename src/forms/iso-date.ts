/**
 * An ISO 8601 date or date-time in its usual spelling, exactly as precise as it was given: a year,
 * a month, a day, or a day with a time and with a zone where one stands. Anything that is not one,
 * or that no calendar holds, is `undefined`; no time and no zone is ever added.
 *
 * @example `isoDate('2021-01-21')` is `'2021-01-21'`; `isoDate('2021-01-21 14:30+0100')` is
 * `'2021-01-21T14:30+01:00'`; `isoDate('2021-02-29')` and `isoDate('gisteren')` are `undefined`.
 *
 * Clauses: ISO 8601-1:2019, 5.2.2 (calendar date), 5.3.1 (time of day), 5.3.4 (shift from UTC).
 */
export function isoDate(text: string): string | undefined {
  const given = text.trim();
  const parts = ISO_DATE.exec(given);
  if (!parts) return undefined;
  const [, time, zone = ''] = parts;
  const date = given.slice(0, 10);
  // A day that its month lacks is one of the next month, or none.
  if (date.slice(8) > '28' && new Date(date).getUTCDate() !== Number(date.slice(8))) return undefined;
  return time === undefined ? date : `${date}T${time}${zoneShift(zone)}`;
}


/**
 * 2021, 2021-01, 2021-01-21, 2021-01-21T14:30, 2021-01-21 14:30:05.25Z, 2021-01-21T14:30+0100. The
 * widest shifts in use are -12:00 and +14:00.
 */
const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[Tt ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)([Zz]|(?:[+-](?:0\d|1[01])|\+1[23])(?::?[0-5]\d)?|(?:-12|\+14)(?::?00)?)?)?)?)?$/u;

/** `Z`, `+01`, `+0100` or `+01:00` as `Z` or `+01:00`. */
function zoneShift(zone: string): string {
  return zone.length < 2 ? zone.toUpperCase() : `${zone.slice(0, 3)}:${zone.length > 3 ? zone.slice(-2) : '00'}`;
}
