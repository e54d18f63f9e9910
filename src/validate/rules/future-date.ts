import { isoDate } from '../../forms/iso-date.ts';
import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * A date of publication or change that is still to come. Search engines do not show an article
 * before its date; a release under embargo must not be published yet.
 *
 * Runs only where the day of today is given (`--today`).
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2999-01-21" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2021-01-21" }
 */
export const futureDate: Rule = {
  id: 'future-date',
  layer: 'graph',
  severity: 'error',
  description: 'A date of publication or change that is still to come.',
  url: 'https://developers.google.com/search/docs/appearance/publication-dates',
  messages: { future: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a day up to today, {today}.' },
  needs: 'today',
  check({ today }, { walk }, report): void {
    if (today === undefined) return;
    for (const property of PAST) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        if (typeof value.value !== 'string' || !isAfter(value.value, today)) continue;
        report(findingAt(value, { actual: value.value, property, type: typesLabel(value.node), today }));
      }
    }
  },
};

/** Dates of what has been done. */
const PAST: readonly string[] = ['datePublished', 'dateModified', 'dateCreated', 'uploadDate', 'datePosted', 'birthDate', 'deathDate', 'foundingDate'];

/** True where the date is behind today, as far as both say: 2021 is not after 2021-01-21. */
function isAfter(date: string, today: string): boolean {
  // a year, a month or a day, with or without a time
  const day = /^\d{4}(?:-\d\d){0,2}(?=T|$)/u.exec(date)?.[0];
  if (day === undefined || isoDate(day) === undefined) return false;
  return day.slice(0, today.length) > today.slice(0, day.length);
}
