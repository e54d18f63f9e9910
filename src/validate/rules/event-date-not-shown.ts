import { isoDate } from '../../forms/iso-date.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, ValueVisit } from '../../model/walk.ts';
import type { Wording } from '../../model/wording.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { mainNodes } from '../shown/main-nodes.ts';
import { pagePlace } from '../shown/page-place.ts';
import { isWritten, visibleDates, writesDay, type VisibleDate } from '../shown/visible-dates.ts';
import { isZoned } from '../values/is-zoned.ts';

/**
 * The start or end of an event that is not the one which the page shows. Visitors come on the wrong day.
 *
 * Told only where the page leaves no doubt: it shows one date, at the hour of the start; or a range that
 * begins with the day of the start and ends with another day. A page of several events is left alone.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Event", "name": "Choir night", "startDate": "2026-12-19T20:00" }</script><h1>Choir night</h1><p>Saturday 12 December 2026, 20:00</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Event", "name": "Choir night", "startDate": "2026-12-12T20:00" }</script><h1>Choir night</h1><p>Saturday 12 December 2026, 20:00</p>
 */
export const eventDateNotShown: Rule = {
  id: 'event-date-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'The start or end of an event that is not the one which the page shows.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/event',
  messages: {
    start: 'Unexpected `{actual}` in `{property}` of `{type}`, expected the date that the page shows at this hour: `{shown}`.',
    end: 'Unexpected `{actual}` in `{property}` of `{type}`, expected the end of the range that the page shows: `{shown}`.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined || walk.uses.get('startDate') === undefined) return;
    const [event, ...others] = mainNodes(walk, ['Event']);
    if (event === undefined || others.length > 0) return;
    const start = dateOf(event, 'startDate');
    const end = dateOf(event, 'endDate');
    if (start === undefined) return;
    const finding = otherEnd(page, start, end) ?? (shows(page, start) ? undefined : otherStart(page, start, end));
    if (finding !== undefined) report(finding);
  },
};

/** The one date of a property. */
function dateOf(node: NodeVisit, property: string): ValueVisit | undefined {
  const [value, ...others] = node.values.filter((each) => each.property === property);
  const given = value?.value;
  return others.length === 0 && typeof given === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/u.test(given) && isoDate(given.slice(0, 10)) !== undefined ? value : undefined;
}

const dayOf = ({ value }: ValueVisit): string => (value as string).slice(0, 10);

/** The day itself; of a time also the day before, for what ends at night, and the next in another zone. */
function daysOf(date: ValueVisit): readonly string[] {
  const noon = Date.parse(`${dayOf(date)}T12:00:00Z`);
  const written = date.value as string;
  return (isZoned(written) ? [0, -1, 1] : written.length > 10 ? [0, -1] : [0]).map((days) => new Date(noon + days * 86_400_000).toISOString().slice(0, 10));
}

function shows(page: Wording, date: ValueVisit): boolean {
  const days = daysOf(date);
  const languages = [...languageOf(page), 'en'];
  return isWritten(page, days, languages) || visibleDates(page).some(({ day }) => days.includes(day)) || writesDay(page, days, languages);
}

/** The language that the tag of the page declares, told without reading the page. */
function languageOf({ document: { source } }: Wording): readonly string[] {
  const at = source.text.search(/<html\s/iu);
  const [, language] = at < 0 ? [] : (/\blang=["']?([a-z-]{2,20})/iu.exec(source.text.slice(at, at + 400)) ?? []);
  return language === undefined ? [] : [language];
}

/** Another day at the hour of the start, where the page shows no further date. */
function otherStart(page: Wording, start: ValueVisit, end: ValueVisit | undefined): Finding | undefined {
  const dates = visibleDates(page).filter((date) => !page.isBeside(date));
  const [first] = dates;
  if (first === undefined || new Set(dates.map(({ day }) => day)).size > 1 || (end !== undefined && first.day >= dayOf(start) && first.day <= dayOf(end))) return undefined;
  const time = /T(\d\d):(\d\d)/u.exec(start.value as string);
  if (time === null || !hoursBeside(page, first).includes(`${Number(time[1])}:${time[2] ?? ''}`)) return undefined;
  return told(page, start, first, 'start');
}

/** The times in the words around a date, as "20:00". */
function hoursBeside({ document: { text } }: Wording, { start, end }: VisibleDate): readonly string[] {
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ; ${text.slice(end, end + NEAR)}`;
  return [...around.matchAll(TIME)].flatMap(({ groups }) => {
    const { hour = '', minutes, unit } = groups ?? {};
    if (minutes === undefined && unit === undefined) return [];
    const half = unit?.charAt(0).toLowerCase();
    const added = half === 'p' && Number(hour) < 12 ? 12 : half === 'a' && Number(hour) === 12 ? -12 : 0;
    return [`${Number(hour) + added}:${minutes ?? '00'}`];
  });
}

const NEAR = 40;
/** "20:00", "20.00 uur", "20h", "20 h 30", "8 pm", "8:30 p.m." */
const TIME = /(?<![\d.,:])(?<hour>\d{1,2})(?:\s?[:.h]\s?(?<minutes>\d\d)(?!\d))?\s?(?<unit>uur|uhr|h(?:eures?)?(?!\p{L})|[ap]\.?m(?!\p{L}))?/giu;

/** The end of a range that begins with the day of the start: "12 tot 14 december 2026". */
function otherEnd(page: Wording, start: ValueVisit, end: ValueVisit | undefined): Finding | undefined {
  if (end === undefined || dayOf(end) <= dayOf(start) || shows(page, end)) return undefined;
  const { text } = page.document;
  const ranges = visibleDates(page).filter((date) => {
    if (page.isBeside(date) || date.day <= dayOf(start) || date.day.slice(0, 7) !== dayOf(start).slice(0, 7)) return false;
    const [, day] = RANGE.exec(text.slice(Math.max(0, date.start - 24), date.start)) ?? [];
    return Number(day) === Number(dayOf(start).slice(8));
  });
  const [first] = ranges;
  return first === undefined || new Set(ranges.map(({ day }) => day)).size > 1 ? undefined : told(page, end, first, 'end');
}

/** "12 tot en met", "12 -", "12. bis", "12th to", "1er au" */
const RANGE = /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th)?\s?(?:[–—-]|(?:tot|tot en met|t\/m|to|until|bis|bis zum|au|al)\s)\s?$/iu;

function told(page: Wording, value: ValueVisit, date: VisibleDate, message: string): Finding {
  const actual = value.value as string;
  const related = [{ ...pagePlace(page, date), message: 'the date that is shown' }];
  // The offset of another day may be another.
  const suggestion = isZoned(actual) ? {} : { suggestion: date.day + actual.slice(10) };
  return findingAt(value, { actual, property: value.property, type: typesLabel(value.node), shown: date.day }, { message, related, ...suggestion });
}
