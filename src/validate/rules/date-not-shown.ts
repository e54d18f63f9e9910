import { isoDate } from '../../forms/iso-date.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, ValueVisit } from '../../model/walk.ts';
import type { Wording } from '../../model/wording.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isZoned } from '../values/is-zoned.ts';
import { absence } from '../shown/absence.ts';
import { mainNodes } from '../shown/main-nodes.ts';
import { pagePlace } from '../shown/page-place.ts';
import { isRelative, isWritten, visibleDates, writesDay, type VisibleDate } from '../shown/visible-dates.ts';

/**
 * A date of publication or change that is not the one which the page shows. Search engines compare
 * the two, and trust neither where they differ.
 *
 * Dates on the page are read in words and in figures. A date with a time and a zone may fall on the
 * day before or after, as the reader's zone has it.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "datePublished": "2021-01-22" }</script><h1>Help line opens</h1><p>2021-01-21</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "datePublished": "2021-01-21" }</script><h1>Help line opens</h1><p>2021-01-21</p>
 */
export const dateNotShown: Rule = {
  id: 'date-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'A date of publication or change that is not the one which the page shows.',
  url: 'https://developers.google.com/search/docs/appearance/publication-dates',
  messages: {
    absent: 'Unexpected `{actual}` in `{property}` of `{type}`: the page does not show this date.',
    other: 'Unexpected `{actual}` in `{property}` of `{type}`, expected the date that the page shows: `{shown}`.',
    several: 'Unexpected `{actual}` in `{property}` of `{type}`: the page shows other dates, {shown} first.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    const [node, ...others] = mainNodes(walk, ['CreativeWork']).filter((main) => DATES.some((property) => daysOf(main, property).length > 0));
    // A list of articles shows the dates of none of them alone.
    if (node === undefined || (others.length > 0 && others.some((other) => !sameDates(node, other)))) return;
    const languages = () => [...languagesOf(node, page), 'en'];
    const own = node.values.flatMap(({ property, value }) => (property === 'inLanguage' && typeof value === 'string' ? [value] : []));
    const stated = DATES.flatMap((property) => daysOf(node, property));
    let found: readonly VisibleDate[] | undefined;
    const dates = (): readonly VisibleDate[] => (found ??= visibleDates(page));
    const shown = (value: ValueVisit): boolean => {
      const days = around(value.value as string);
      // The quick look first: reading the page and its dates takes long.
      return isWritten(page, days, own) || dates().some(({ day }) => days.includes(day)) || writesDay(page, days, languages());
    };
    const open = stated.filter((value) => !shown(value));
    if (open.length === 0) return;
    const left = dates().filter(({ day, of }) => of !== undefined && !stated.some((value) => around(value.value as string).includes(day)));
    for (const value of open) {
      const finding = told(value, left, dates().length > 0, page, stated.some((other) => !open.includes(other)));
      if (finding !== undefined) report(finding);
    }
  },
};

const DATES: readonly string[] = ['datePublished', 'dateModified'];

function daysOf(node: NodeVisit, property: string): readonly ValueVisit[] {
  return node.values.filter((value) => value.property === property && typeof value.value === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/u.test(value.value) && isoDate(value.value.slice(0, 10)) !== undefined);
}

function sameDates(one: NodeVisit, other: NodeVisit): boolean {
  const all = (node: NodeVisit): string => DATES.map((property) => daysOf(node, property).map(({ value }) => (value as string).slice(0, 10)).join()).join(';');
  return all(one) === all(other);
}

function languagesOf(node: NodeVisit, { document }: Wording): readonly string[] {
  const declared = document.declared.flatMap(({ name, value }) => (name === 'inLanguage' ? [value] : []));
  return [...declared, ...node.values.flatMap(({ property, value }) => (property === 'inLanguage' && typeof value === 'string' ? [value] : []))];
}

/** The day itself; of a time in a zone also the day before and after. */
function around(date: string): readonly string[] {
  const day = date.slice(0, 10);
  if (!isZoned(date)) return [day];
  const noon = Date.parse(`${day}T12:00:00Z`);
  return [0, -1, 1].map((days) => new Date(noon + days * 86_400_000).toISOString().slice(0, 10));
}

function told(value: ValueVisit, left: readonly VisibleDate[], hasDates: boolean, page: Wording, otherShown: boolean): Finding | undefined {
  const published = value.property === 'datePublished';
  const own = left.filter(({ of }) => (published ? of !== 'modified' : of === 'modified' || (of === 'page' && otherShown)));
  const days = [...new Set(own.map(({ day }) => day))];
  const [first] = own;
  const actual = value.value as string;
  const data = { actual, property: value.property, type: typesLabel(value.node) };
  // A page need not show when it was changed; where it shows two dates, the second is that.
  if (first === undefined) {
    const absent = published && !isRelative(page) ? absence(page, actual, false) : undefined;
    // A page that shows a date of something else may leave its own out; one without any has none that a reader could see.
    return absent === undefined ? undefined : findingAt(value, data, { message: 'absent', severity: hasDates ? 'info' : absent.severity });
  }
  const related = [{ ...pagePlace(page, first), message: 'the date that is shown' }];
  if (days.length > 1) return findingAt(value, { ...data, shown: first.day }, { message: 'several', related });
  const suggestion = actual.length === 10 ? { suggestion: first.day } : {};
  return findingAt(value, { ...data, shown: first.day }, { message: 'other', related, ...suggestion });
}
