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
  const parts = ISO_DATE.exec(text.trim());
  if (!parts) return undefined;
  const [, date = '', day = '01', time, zone] = parts;
  // A day that its month lacks is one of the next month, or none.
  if (day > '28' && new Date(date).getUTCDate() !== Number(day)) return undefined;
  if (time === undefined) return date;
  const shift = zone === undefined ? '' : zoneShift(zone);
  return shift === undefined ? undefined : `${date}T${time}${shift}`;
}

/** 2021, 2021-01, 2021-01-21, 2021-01-21T14:30, 2021-01-21 14:30:05.25Z, 2021-01-21T14:30+0100. */
const ISO_DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?)(?:(?<=-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)([Zz]|[+-]\d\d(?::?[0-5]\d)?)?)?$/u;

/** `Z`, `+01`, `+0100` or `+01:00` as `Z` or `+01:00`; the widest shifts in use are -12:00 and +14:00. */
function zoneShift(zone: string): string | undefined {
  if (zone.length === 1) return 'Z';
  const minutes = zone.length > 3 ? zone.slice(-2) : '00';
  const shift = Number(zone.slice(1, 3)) * 60 + Number(minutes);
  return shift > (zone.startsWith('+') ? 840 : 720) ? undefined : `${zone.slice(0, 3)}:${minutes}`;
}
