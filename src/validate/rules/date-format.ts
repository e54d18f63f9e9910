import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { dateProblem } from '../values/date-problem.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';

/**
 * A date or time that is not written as ISO 8601, or that no calendar holds. Readers cannot sort by
 * it, or take it for another day.
 *
 * Write `2021-01-21`; with a time `2021-01-21T14:30`, and with a zone `2021-01-21T14:30+01:00`. A
 * year and a year with a month are dates too.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "21 januari 2021" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2021-01-21" }
 */
export const dateFormat: Rule = {
  id: 'date-format',
  layer: 'data types',
  severity: 'error',
  description: 'A date or time that is not ISO 8601, or that does not exist.',
  url: 'https://schema.org/DateTime',
  messages: {
    form: 'Unexpected `{actual}` in `{property}` of `{type}`, expected {expected} as ISO 8601.',
    known: 'Unexpected `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
    impossible: 'Unexpected `{actual}` in `{property}` of `{type}`, expected {expected}: no calendar has this one.',
  },
  check(_, { walk }, report): void {
    for (const { term, values } of walk.used) {
      if (term === undefined || !(term.accepts.date || term.accepts.time) || term.accepts.text) continue;
      for (const value of values) {
        if (typeof value.value !== 'string' || isAddress(value.value) || value.value.trim() === '') continue;
        const problem = dateProblem(value.value, term.accepts.time);
        if (problem === undefined || isPlaceholder(value.value, term.name)) continue;
        const data = { actual: value.value, property: term.name, type: typesLabel(value.node) };
        if (problem.suggestion !== undefined) report(findingAt(value, { ...data, expected: problem.suggestion }, { message: 'known', suggestion: problem.suggestion }));
        else report(findingAt(value, { ...data, expected: expectation(term.ranges) }, { message: problem.kind }));
      }
    }
  },
};

function expectation(ranges: readonly string[]): string {
  if (ranges.includes('Date')) return 'a date such as `2021-01-21`';
  return ranges.includes('DateTime') ? 'a date and time such as `2021-01-21T14:30`' : 'a time such as `14:30`';
}

/** A property that takes a date may take a URL or an entity by its address too. */
function isAddress(text: string): boolean {
  return text.startsWith('http') && (text.startsWith('://', 4) || text.startsWith('s://', 4));
}
