import type { Rule } from '../../model/rule.ts';
import { findingAtNode } from '../finding-at.ts';
import { childrenOf } from '../children-of.ts';

/**
 * A `ClaimReview` that gives no ground for its verdict. Give the evidence by its address
 * (`citation`), or say in words why (`reviewRating.ratingExplanation`); in the metadata of a
 * release these are `evidence` and `explanation`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "Reports fell by 46%", "reviewRating": { "@type": "Rating", "alternateName": "True" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "Reports fell by 46%", "reviewRating": { "@type": "Rating", "alternateName": "True" },
 *   "citation": { "@type": "CreativeWork", "url": "https://www.missingkids.org/blog" } }
 */
export const reviewEvidence: Rule = {
  id: 'review-evidence',
  layer: 'profiles',
  severity: 'info',
  description: 'A ClaimReview that gives no ground for its verdict.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { none: 'No ground for the verdict on "{claim}". Give `citation` (the evidence) or `reviewRating.ratingExplanation`; in metadata `evidence:` or `explanation:`.' },
  check(_, { walk }, report): void {
    for (const node of walk.ofType('ClaimReview')) {
      if (node.reference) continue;
      const isGrounded = node.values.some(({ property }) => GROUNDS.has(property)) || childrenOf(node, 'reviewRating', walk).some((rating) => rating.values.some(({ property }) => property === 'ratingExplanation'));
      const claim = node.values.find(({ property }) => property === 'claimReviewed')?.value;
      if (!isGrounded && typeof claim === 'string') report(findingAtNode(node, { claim }));
    }
  },
};

const GROUNDS: ReadonlySet<string> = new Set(['citation', 'reviewBody', 'isBasedOn', 'description', 'articleBody', 'text']);
