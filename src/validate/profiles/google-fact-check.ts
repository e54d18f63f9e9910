import type { Profile } from '../../model/profile.ts';

/** What Google asks of a ClaimReview, for its Fact Check Explorer. */
export const googleFactCheck: Profile = {
  id: 'google-fact-check',
  name: 'Google Fact Check Explorer',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  read: '2026-09-15',
  automatic: true,
  targets: [
    {
      types: ['ClaimReview'],
      required: ['claimReviewed', 'reviewRating', 'reviewRating.alternateName', 'url'],
      recommended: [
        'author',
        'datePublished',
        'itemReviewed',
        'itemReviewed.author',
        'itemReviewed.author.name',
        'itemReviewed.datePublished',
        ['itemReviewed.appearance', 'itemReviewed.firstAppearance'],
        'reviewRating.ratingValue',
        'reviewRating.bestRating',
        'reviewRating.worstRating',
      ],
    },
  ],
};
