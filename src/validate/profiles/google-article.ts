import type { Profile } from '../../model/profile.ts';

/** What Google Search asks of articles. Nothing is required. */
export const googleArticle: Profile = {
  id: 'google-article',
  name: 'Google Search, article',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/article',
  read: '2026-09-08',
  automatic: true,
  targets: [
    {
      types: ['Article'],
      // A work that the page cites or is based on is somebody else's.
      notAs: ['citation', 'isBasedOn', 'appearance', 'firstAppearance', 'mentions', 'itemReviewed'],
      required: [],
      recommended: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'author.name', ['author.url', 'author.sameAs']],
    },
  ],
};
