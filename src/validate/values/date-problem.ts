import { isoDate } from '../../forms/iso-date.ts';
import { monthOf } from './month-of.ts';

/** What is wrong with a date: of no form that ISO 8601 has, or one that no calendar holds. */
export interface DateProblem {
  readonly kind: 'form' | 'impossible';
  /** The date in ISO 8601, where it can mean nothing else. */
  readonly suggestion?: string;
}

/**
 * What is wrong with a date or a date with a time as ISO 8601; nothing where it is right.
 *
 * @param time - true where a time of day alone is right too.
 * @example `dateProblem('2021-02-29', false)` is `{ kind: 'impossible' }`; `dateProblem('2021-1-21', false)`
 * is `{ kind: 'form', suggestion: '2021-01-21' }`.
 */
export function dateProblem(text: string, time: boolean): DateProblem | undefined {
  if (NEARLY_ALL.test(text)) return undefined;
  if (text.length < 40 && USUAL.test(text)) {
    const day = isoDate(text) ?? isoDate(text.replace(MIDNIGHT, 'T00:00').replace(LEAP_SECOND, ':59'));
    if (day !== undefined) return undefined;
    const known = isoDate(text.replace(UNKNOWN_DAY, ''));
    return known === undefined ? { kind: 'impossible' } : { kind: 'impossible', suggestion: known };
  }
  if (time && timeProblem(text) === undefined) return undefined;
  if (OTHER_ISO.test(text)) return undefined;
  const suggestion = rewritten(text) ?? (time ? rewrittenTime(text) : undefined);
  return suggestion === undefined ? { kind: looksPossible(text) ? 'form' : 'impossible' } : { kind: 'form', suggestion };
}

/** What is wrong with a time of day as ISO 8601; nothing where it is right. */
export function timeProblem(text: string): DateProblem | undefined {
  const parts = TIME.exec(text)?.groups;
  if (parts === undefined) return { kind: 'form' };
  const hour = Number(parts['hour']);
  const minute = Number(parts['minute'] ?? 0);
  return hour > 24 || (hour === 24 && minute > 0) || minute > 59 || Number(parts['second'] ?? 0) > 60 ? { kind: 'impossible' } : undefined;
}

/** Nearly every date, which is right: 2021-01-21, 2021-01-21T14:30:00+01:00 */
const NEARLY_ALL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]0\d:[0-5]\d)?)?$/u;
/** 2021, 2021-01, 2021-01-21, 2021-01-21T14:30+01:00 */
const USUAL = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/u;
/** T24:00, which ISO 8601 has for the end of a day */
const MIDNIGHT = /T24:00(?::00)?(?!:)/u;
/** 2021-01-00, 2021-00-00: a database's way to say that the day or the month is not known */
const UNKNOWN_DAY = /(?:-00)?-00$/u;
const LEAP_SECOND = /:60(?![:\d])/u;
/** 20210121, 20210121T143000Z, 2021-W03-4, 2021-021, -0044, +12021-01-21, --01-21, 2021-01-21T14 */
const OTHER_ISO = /^(?:\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T\d{4}(?:\d\d)?(?:Z|[+-]\d\d(?:\d\d)?)?)?|\d{4}-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?|\d{4}-[0-3]\d\d|[+-]\d{4,6}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d)?|\d{4}-\d\d-\d\dT\d\d(?:Z|[+-]\d\d:\d\d)?)$/u;
/** 14:30, T14:30:05, 14:30Z, 24:00 */
const TIME = /^T?(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/u;
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date in ISO 8601, of the forms that can mean only one day. */
function rewritten(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const trimmed = text.trim();
  const day = (year: string, month: string | number, date: string, rest = ''): string | undefined =>
    isoDate(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}${rest}`);
  if (trimmed !== text && USUAL.test(trimmed)) return isoDate(trimmed);
  if (/^1\d{9}(?:\d{3})?$/u.test(trimmed)) return ofEpoch(Number(trimmed));
  // 2021-1-5, 2021/01/21, 2021.01.21, each with or without a time: the year first
  const ymd = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ] ?(\d{1,2})(:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d(?::\d\d)?)?)?$/iu.exec(trimmed);
  if (ymd) return day(ymd[1] ?? '', ymd[3] ?? '', ymd[4] ?? '', ymd[5] === undefined ? '' : `T${ymd[5].padStart(2, '0')}${ymd[6] ?? ''}${zoneOf(ymd[7] ?? '')}`);
  // 21/01/2021, 01/21/2021: only where one of the two can be no month; with points, 05.01.2021, the day comes first
  const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u.exec(trimmed);
  if (figures) {
    const [, first = '', , second = '', year = ''] = figures;
    if (Number(first) > 12 || (figures[2] === '.' && Number(second) <= 12)) return day(year, second, first);
    return Number(second) > 12 ? day(year, first, second) : first === second ? day(year, first, second) : undefined;
  }
  // January 21, 2021; Jan 21st 2021
  const english = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(trimmed);
  if (english) return named(english[1], (month) => day(english[3] ?? '', month, english[2] ?? ''));
  // 21 January 2021; Thu, 21 Jan 2021 10:00:00 GMT
  const mail = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?: (\d\d:\d\d(?::\d\d)?) ?(GMT|UTC|Z|[+-]\d{4}))?$/iu.exec(trimmed);
  if (mail) {
    const found = named(mail[2], (month) => day(mail[3] ?? '', month, mail[1] ?? '', mail[4] === undefined ? '' : `T${mail[4]}${zoneOf(mail[5] ?? '')}`));
    if (found !== undefined) return found;
  }
  // 21 januari 2021; 2021年1月21日; Donnerstag, 21. Januar 2021; 1er mars 2021; 2 de abril de 2021; 2 d'abril del 2021
  const words = /^(?:\p{L}[\p{L}-]{1,14}\.?,? )?(\d{1,2})(?:\.|er|º)? (?:de |d['’])?(\p{L}{3,12})(?: de| del)?,? (\d{4})(?: г\.?| р\.?)?$/u.exec(trimmed);
  const month = words === null ? undefined : monthOf(words[2] ?? '');
  const eastern = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/u.exec(trimmed);
  if (eastern) return day(eastern[1] ?? '', eastern[2] ?? '', eastern[3] ?? '');
  return month === undefined ? undefined : day(words?.[3] ?? '', month, words?.[1] ?? '');
}

/** The zone as ISO 8601: `Z` for UTC, `+02:00` for `+2:00` and `+2`. */
function zoneOf(zone: string): string {
  if (/^[GUZ]/iu.test(zone)) return 'Z';
  return /^[+-]\d(?!\d)/u.test(zone) ? `${zone.charAt(0)}0${zone.slice(1)}` : zone;
}

/** The time of day in ISO 8601: of 9:30, 13h00, 9h, 1:30 PM, 9 am. */
function rewrittenTime(text: string): string | undefined {
  const parts = /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d)(?::\d\d)?|h)? ?(?<half>[ap])?\.?(?:m\.?)?$/iu.exec(text.trim())?.groups;
  if (parts === undefined || (parts['minute'] === undefined && parts['half'] === undefined && !/h/iu.test(text))) return undefined;
  const { half, minute = '00' } = parts;
  const hour = Number(parts['hour']);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const added = half === undefined ? 0 : half.toLowerCase() === 'p' ? (hour === 12 ? 0 : 12) : hour === 12 ? -12 : 0;
  const time = `${String(hour + added).padStart(2, '0')}:${minute}`;
  return timeProblem(time) === undefined ? time : undefined;
}

/** The date of a number of seconds or milliseconds since 1970, of those between 2001 and 2033. */
export function ofEpoch(number: number): string | undefined {
  const seconds = number > 1e12 ? Math.floor(number / 1000) : number;
  return Number.isInteger(seconds) && seconds >= 1e9 && seconds < 2e9 ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : undefined;
}

function named(word: string | undefined, make: (month: number) => string | undefined): string | undefined {
  const index = MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase());
  return index < 0 || !FULL_MONTH.test(word ?? '') ? undefined : make(index + 1);
}

/** Jan, January, Sept */
const FULL_MONTH = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;

/** False of a date in the figures of ISO 8601 that no calendar holds: `2021-13-45 10:00`. */
function looksPossible(text: string): boolean {
  const figures = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text.trim());
  return figures === null || (Number(figures[2]) <= 12 && Number(figures[3]) <= 31);
}
