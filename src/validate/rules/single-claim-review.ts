import type { Rule } from '../../model/rule.ts';
import { findingAtNode } from '../finding-at.ts';

/**
 * Google takes one `ClaimReview` a page. Others of the same page are left out; give each a page of its own.
 *
 * @example bad
 * { "@context": "https://schema.org", "@graph": [ { "@type": "ClaimReview", "@id": "#a", "url": "https://childfocus.be/a", "claimReviewed": "Reports fell by 46%", "reviewRating": { "@type": "Rating", "alternateName": "True" } }, { "@type": "ClaimReview", "@id": "#b", "url": "https://childfocus.be/b", "claimReviewed": "Reports rose by 50%", "reviewRating": { "@type": "Rating", "alternateName": "True" } } ] }
 * @example good
 * { "@context": "https://schema.org", "@graph": [ { "@type": "ClaimReview", "@id": "#a", "url": "https://childfocus.be/a", "claimReviewed": "Reports fell by 46%", "reviewRating": { "@type": "Rating", "alternateName": "True" } } ] }
 */
export const singleClaimReview: Rule = {
  id: 'single-claim-review',
  layer: 'graph',
  severity: 'warning',
  description: 'Two ClaimReviews on one page.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: {
    second: 'Unexpected second `ClaimReview` on this page, expected one. Give each a page of its own.',
  },
  check(_, { walk }, report): void {
    const reviews = walk.ofType('ClaimReview').filter((node) => node.values.length > 0);
    const [first] = reviews;
    for (const node of reviews) {
      if (node === first || (node.id !== undefined && node.id === first?.id)) continue;
      report(findingAtNode(node, {}));
    }
  },
};
