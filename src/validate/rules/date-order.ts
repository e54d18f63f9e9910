import { isoDate } from '../../forms/iso-date.ts';
import type { Report, Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import { childrenOf } from '../children-of.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * A change before the publication, an end before the start. One of the two is wrong, and readers do not
 * know which.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "datePublished": "2021-01-21", "dateModified": "2021-01-20" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "datePublished": "2021-01-21", "dateModified": "2021-01-22" }
 */
export const dateOrder: Rule = {
  id: 'date-order',
  layer: 'graph',
  severity: 'warning',
  description: 'A date that comes before one it must follow.',
  url: 'https://schema.org/dateModified',
  messages: {
    order: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a date from `{other}` on, which is its `{earlier}`.',
    claim: 'Unexpected `{actual}` in `datePublished` of `{type}`, expected a day up to the verdict on it, {other}.',
  },
  check(_, { walk }, report): void {
    for (const [earlier, later] of PAIRS) {
      for (const value of walk.uses.get(later)?.values ?? []) {
        const other = value.node.values.find(({ property }) => property === earlier)?.value;
        if (typeof value.value !== 'string' || typeof other !== 'string' || !isBefore(value.value, other)) continue;
        report(findingAt(value, { actual: value.value, property: later, type: typesLabel(value.node), earlier, other }));
      }
    }
    for (const review of walk.ofType('ClaimReview')) judgeClaims(review, walk, report);
  },
};

/** A claim stands before the verdict on it. */
function judgeClaims(review: NodeVisit, walk: Walk, report: Report): void {
  const reviewed = review.values.find(({ property }) => property === 'datePublished')?.value;
  if (typeof reviewed !== 'string') return;
  for (const claim of childrenOf(review, 'itemReviewed', walk)) {
    const made = claim.types.includes('Claim') ? claim.values.find(({ property }) => property === 'datePublished') : undefined;
    if (made === undefined || typeof made.value !== 'string' || !isBefore(reviewed, made.value)) continue;
    report(findingAt(made, { actual: made.value, type: typesLabel(claim), other: reviewed }, { message: 'claim' }));
  }
}

/** The first comes before the second. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['datePublished', 'dateModified'],
  ['dateCreated', 'dateModified'],
  ['startDate', 'endDate'],
  ['startTime', 'endTime'],
  ['doorTime', 'startDate'],
  ['datePosted', 'validThrough'],
  ['datePublished', 'expires'],
  ['uploadDate', 'expires'],
  ['validFrom', 'priceValidUntil'],
  ['availabilityStarts', 'availabilityEnds'],
  ['departureTime', 'arrivalTime'],
  ['validFrom', 'validThrough'],
  ['birthDate', 'deathDate'],
  ['foundingDate', 'dissolutionDate'],
];

/** True where the first day is before the second, as far as both say: 2021 is not before 2021-01-21. */
function isBefore(a: string, b: string): boolean {
  const both = Math.min(a.length, b.length, 10);
  const day = a.slice(0, both);
  const other = b.slice(0, both);
  // Nearly every pair is in order, and need not be read for that; two zones may turn it.
  if (day > other) return a.length > 16 && a.slice(-6) !== b.slice(-6) && ZONED.test(a) && ZONED.test(b) && Date.parse(a) < Date.parse(b);
  if (!ISO.test(a) || !ISO.test(b) || isoDate(a.slice(0, 10)) === undefined || isoDate(b.slice(0, 10)) === undefined) return false;
  if (day < other) return !nearby(a, b);
  if (ZONED.test(a) && ZONED.test(b)) return Date.parse(a) < Date.parse(b);
  // Two times without a zone are of one place.
  const length = Math.min(a.length, b.length);
  return length > 15 && a.slice(0, length) < b.slice(0, length) && LOCAL.test(a) && LOCAL.test(b) && isoDate(a) !== undefined && isoDate(b) !== undefined;
}

/** Two times of which the zones may make one day of two. */
function nearby(a: string, b: string): boolean {
  return ZONED.test(a) && ZONED.test(b) ? Date.parse(a) >= Date.parse(b) : false;
}

/** 2021, 2021-01, 2021-01-21, and with a time */
const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u;
/** a time without a zone */
const LOCAL = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u;
/** a time with its zone */
const ZONED = /T[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/u;
