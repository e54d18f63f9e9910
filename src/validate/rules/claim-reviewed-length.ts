import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A `claimReviewed` of more than 75 characters. Lists of fact checks cut it.
 *
 * Give the editor's short form in the review: `claimReviewed: "Reports fell by 46%"`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "reviewRating": { "@type": "Rating", "alternateName": "True" },
 *   "claimReviewed": "In three weeks the number of reports about the European Union that reached NCMEC fell by 46%" }
 * @example good
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "reviewRating": { "@type": "Rating", "alternateName": "True" },
 *   "claimReviewed": "Reports about the European Union fell by 46% in three weeks" }
 */
export const claimReviewedLength: Rule = {
  id: 'claim-reviewed-length',
  layer: 'graph',
  severity: 'info',
  description: 'A `claimReviewed` that lists of fact checks cut.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { long: 'Unexpected {actual} characters in `claimReviewed`, expected at most 75. Give a short form.' },
  check(_, { walk }, report): void {
    for (const value of walk.uses.get('claimReviewed')?.values ?? []) {
      if (typeof value.value !== 'string' || value.value.length <= MOST) continue;
      const length = Array.from(value.value).length;
      if (length > MOST) report(findingAt(value, { actual: String(length) }));
    }
  },
};

/** Characters that are shown of a claim. */
const MOST = 75;
