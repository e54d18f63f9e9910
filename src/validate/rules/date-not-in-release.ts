import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isZoned } from '../values/is-zoned.ts';
import { isJudged } from '../shown/is-judged.ts';
import { mainNodes } from '../shown/main-nodes.ts';

/**
 * A date of publication that is not the one which the release gives in its date line.
 *
 * @example bad
 * the release is dated 21 January 2021, and the page has "datePublished": "2021-01-22"
 * @example good
 * the release is dated 21 January 2021, and the page has "datePublished": "2021-01-21"
 */
export const dateNotInRelease: Rule = {
  id: 'date-not-in-release',
  layer: 'release',
  severity: 'warning',
  description: 'A date of publication that is not the one of the release.',
  url: 'https://schema.org/datePublished',
  messages: { other: 'Unexpected `{actual}` in `datePublished` of `{type}`, expected the date of the release: `{expected}`.' },
  needs: 'document',
  check(subject, { walk, release }, report): void {
    if (release === undefined || !isJudged(subject)) return;
    const dates = release.annotations.filter((annotation) => annotation.type === 'date');
    const own = dates.filter(({ role }) => role === 'publication');
    const [first] = own;
    if (first === undefined || new Set(own.map(({ value }) => value)).size > 1) return;
    for (const node of mainNodes(walk, ['Article'])) {
      for (const value of node.values) {
        if (value.property !== 'datePublished' || typeof value.value !== 'string' || !/^\d{4}-\d\d-\d\d/u.test(value.value)) continue;
        const day = value.value.slice(0, 10);
        // A time in a zone may fall on the day beside it.
        const apart = Math.abs(Date.parse(day) - Date.parse(first.value)) / 86_400_000;
        if (Number.isNaN(apart) || apart === 0 || (apart === 1 && isZoned(value.value))) continue;
        const place = { source: 'release' as const, span: first.spans[0] ?? { start: 0, end: 0 }, ...(release.document.source.path === undefined ? {} : { path: release.document.source.path }) };
        const related = [{ ...place, message: 'the date of the release' }];
        report(findingAt(value, { actual: value.value, type: typesLabel(node), expected: first.value }, { related, ...(value.value.length === 10 ? { suggestion: first.value } : {}) }));
      }
    }
  },
};
