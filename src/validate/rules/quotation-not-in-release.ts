import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';
import { isJudged } from '../shown/is-judged.ts';
import { quotationsOf } from '../shown/quotations-of.ts';
import { quotationStands } from '../shown/quotation-stands.ts';
import { excerpt } from '../words.ts';

/**
 * A quotation that does not stand in the release word by word. Nobody may be made to say what they
 * did not say.
 *
 * @example bad
 * the release has “We answer every call,” and the page has a Quotation with "text": "We hear every call"
 * @example good
 * the release has “We answer every call,” and the page has a Quotation with "text": "We answer every call"
 */
export const quotationNotInRelease: Rule = {
  id: 'quotation-not-in-release',
  layer: 'release',
  severity: 'warning',
  description: 'A quotation that does not stand in the release.',
  url: 'https://schema.org/Quotation',
  messages: { absent: 'Unexpected quotation "{actual}": these words do not stand in the release.' },
  needs: 'document',
  check(subject, { walk, release }, report): void {
    if (release === undefined || !isJudged(subject)) return;
    for (const value of quotationsOf(walk)) {
      const actual = value.value as string;
      if (!quotationStands(actual, release)) report(findingAt(value, { actual: excerpt(actual) }));
    }
  },
};
