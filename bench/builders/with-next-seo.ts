import type { ReleaseFields } from '../../examples/builders/release-fields.ts';
import type { Contender } from './contender.ts';
import { ArticleJsonLd, ClaimReviewJsonLd, OrganizationJsonLd } from 'next-seo';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The components of next-seo, rendered by React: a block each, for it has no graph, no Quotation and no citation. */
export const withNextSeo: Contender = {
  name: 'next-seo',
  write: (fields) => renderToStaticMarkup(createElement(Fragment, null, organization(fields), article(fields), review(fields))),
};

function organization({ publisher, contacts }: ReleaseFields): ReturnType<typeof createElement> {
  return createElement(OrganizationJsonLd, { ...publisher, contactPoint: contacts.map(({ email, telephone }) => ({ contactType: 'press', email, telephone })) });
}

function article(fields: ReleaseFields): ReturnType<typeof createElement> {
  const publisher = { '@type': 'Organization' as const, ...fields.publisher };
  return createElement(ArticleJsonLd, { type: 'NewsArticle', url: fields.url, headline: fields.headline, datePublished: fields.published, author: publisher, publisher });
}

function review({ url, claim, publisher, source, verdict }: ReleaseFields): ReturnType<typeof createElement> {
  return createElement(ClaimReviewJsonLd, {
    url,
    claimReviewed: claim,
    author: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    reviewRating: { alternateName: verdict.words, ratingValue: verdict.value, bestRating: verdict.best, worstRating: verdict.worst },
    itemReviewed: { author: { '@type': 'Organization', name: source.name, url: source.url }, appearance: { '@type': 'Report', url: source.report.url } },
  });
}
