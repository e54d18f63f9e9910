import type { Profile } from '../../model/profile.ts';

/** What Bing asks of a ClaimReview. Its page carries no date; runs only when asked for, as it wants numbers that Google does not. */
export const bingClaimReview: Profile = {
  id: 'bing-claim-review',
  name: 'Bing, fact check',
  url: 'https://www.bing.com/webmaster/help/markup-claim-review-7202cff4',
  read: '2026-11-24',
  automatic: false,
  targets: [
    {
      types: ['ClaimReview'],
      required: ['claimReviewed', 'reviewRating.ratingValue', 'reviewRating.bestRating', 'reviewRating.worstRating', 'reviewRating.alternateName', 'author', 'itemReviewed.author', 'datePublished'],
      recommended: [],
    },
  ],
};
