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
  if (DAY.test(text)) return isMonth(text.slice(5, 7)) && isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) ? text : undefined;
  const parts = ISO_DATE.exec(text.trim())?.groups;
  if (!parts) return undefined;
  const { year = '', month, day, hour, minute, second, fraction, zone } = parts;
  if (month && !isMonth(month)) return undefined;
  if (month && day && !isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const shift = zone === undefined ? '' : zoneShift(zone);
  if (shift === undefined) return undefined;
  return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${fraction ?? ''}${shift}`;
}

/** 2021-01-21: nearly every date of a release, and the quickest to tell. */
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** 2021, 2021-01, 2021-01-21, 2021-01-21T14:30, 2021-01-21 14:30:05.25Z, 2021-01-21T14:30+0100. */
const ISO_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>\.\d{1,9})?)?(?<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?$/u;

function isMonth(month: string): boolean {
  return month >= '01' && month <= '12';
}

function isDay(year: number, month: number, day: number): boolean {
  if (month === 2) return day >= 1 && day <= (isLeap(year) ? 29 : 28);
  return day >= 1 && day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `Z`, `+01`, `+0100` or `+01:00` as `Z` or `+01:00`; the widest shifts in use are -12:00 and +14:00. */
function zoneShift(zone: string): string | undefined {
  if (zone === 'Z' || zone === 'z') return 'Z';
  const hours = Number(zone.slice(1, 3));
  const minutes = zone.length > 3 ? zone.slice(-2) : '00';
  if (Number(minutes) > 59 || hours * 60 + Number(minutes) > (zone.startsWith('+') ? 840 : 720)) return undefined;
  return `${zone.slice(0, 3)}:${minutes}`;
}
