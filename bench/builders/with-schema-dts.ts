import type { ReleaseFields } from '../../examples/builders/release-fields.ts';
import type { Graph } from 'schema-dts';
import type { Contender } from './contender.ts';

/** A literal typed by schema-dts, with ids written by hand, and `JSON.stringify`: nothing can be faster. */
export const withSchemaDts: Contender = {
  name: 'schema-dts literal',
  graph: literal,
  write: (fields) => `<script type="application/ld+json">${JSON.stringify(literal(fields))}</script>\n`,
};

function literal(fields: ReleaseFields): Graph {
  const { url, language, verdict, source } = fields;
  const [one, other] = fields.contacts;
  const publisher = `${fields.publisher.url}/#organization`;
  const institute = `${source.url}/#organization`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ClaimReview',
        '@id': `${url}#claim-review`,
        url,
        claimReviewed: fields.claim,
        datePublished: fields.published,
        author: { '@type': 'NGO', '@id': publisher, ...fields.publisher },
        reviewRating: { '@type': 'Rating', alternateName: verdict.words, bestRating: verdict.best, ratingValue: verdict.value, worstRating: verdict.worst },
        itemReviewed: {
          '@type': 'Claim',
          '@id': `${url}#claim`,
          text: fields.claim,
          inLanguage: language,
          author: { '@type': 'Organization', '@id': institute, url: source.url, name: source.name },
          appearance: { '@type': 'Report', '@id': `${url}#report`, ...source.report, author: { '@type': 'Organization', '@id': institute, url: source.url, name: source.name } },
        },
      },
      {
        '@type': 'NewsArticle',
        '@id': `${url}#press-release`,
        url,
        headline: fields.headline,
        genre: 'Press Release',
        inLanguage: language,
        datePublished: fields.published,
        articleBody: fields.body,
        author: { '@id': publisher },
        publisher: { '@id': publisher },
        hasPart: [{ '@id': `${url}#quotation` }, { '@id': `${url}#claim` }],
        citation: { '@id': `${url}#report` },
      },
      { '@type': 'NGO', '@id': publisher, ...fields.publisher, contactPoint: [{ '@id': `${url}#contact-1` }, { '@id': `${url}#contact-2` }] },
      { '@type': 'Organization', '@id': institute, url: source.url, name: source.name },
      { '@type': 'Person', '@id': `${url}#speaker`, ...fields.speaker, worksFor: { '@id': publisher } },
      { '@type': 'ContactPoint', '@id': `${url}#contact-1`, name: one?.name ?? '', availableLanguage: one?.language ?? '', contactType: 'press', email: one?.email ?? '', telephone: one?.telephone ?? '' },
      { '@type': 'ContactPoint', '@id': `${url}#contact-2`, name: other?.name ?? '', availableLanguage: other?.language ?? '', contactType: 'press', email: other?.email ?? '', telephone: other?.telephone ?? '' },
      { '@type': 'Report', '@id': `${url}#report`, ...source.report, author: { '@id': institute } },
      { '@type': 'Quotation', '@id': `${url}#quotation`, text: fields.quotation, inLanguage: language, creator: { '@id': `${url}#speaker` } },
      { '@type': 'Claim', '@id': `${url}#claim`, text: fields.claim, inLanguage: language, author: { '@id': institute }, appearance: { '@id': `${url}#report` } },
    ],
  };
}
