import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isJudged } from '../shown/is-judged.ts';
import { mainNodes } from '../shown/main-nodes.ts';
import { excerpt } from '../words.ts';

/**
 * A headline that does not stand in the release. What was added or changed on the way is not what
 * the organization said.
 *
 * @example bad
 * the release is headed "Help line opens", and the page has "headline": "Help line closes"
 * @example good
 * the release is headed "Help line opens", and the page has "headline": "Help line opens"
 */
export const headlineNotInRelease: Rule = {
  id: 'headline-not-in-release',
  layer: 'release',
  severity: 'warning',
  description: 'A headline that does not stand in the release.',
  url: 'https://schema.org/headline',
  messages: {
    absent: 'Unexpected headline `{actual}` on `{type}`: it does not stand in the release.',
    other: 'Unexpected headline `{actual}` on `{type}`, expected the one of the release: `{expected}`.',
  },
  needs: 'document',
  check(subject, { walk, release }, report): void {
    if (release === undefined || !isJudged(subject)) return;
    for (const node of mainNodes(walk, ['Article'])) {
      for (const value of node.values) {
        if (value.property !== 'headline' || typeof value.value !== 'string' || release.has(value.value)) continue;
        const data = { actual: excerpt(value.value), type: typesLabel(node) };
        const [headline] = release.annotations.filter(({ type }) => type === 'headline');
        const expected = headline?.spans.map(({ start, end }) => release.document.text.slice(start, end)).join(' ').replace(/\s+/gu, ' ');
        if (expected === undefined || expected === '') report(findingAt(value, data, { message: 'absent' }));
        else report(findingAt(value, { ...data, expected: excerpt(expected) }, { message: 'other', suggestion: expected }));
      }
    }
  },
};
