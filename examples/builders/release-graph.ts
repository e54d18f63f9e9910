import type { GraphResult } from 'pressgraph/build';
import type { ReleaseFields } from './release-fields.ts';
import { claim, claimReview, contactPoint, creativeWork, graph, newsArticle, organization, person, quotation, rating } from 'pressgraph/build';

/** The graph of a press release from its fields: each entity is made once and given wherever it belongs. */
export function releaseGraph(fields: ReleaseFields): GraphResult {
  const { url, language, verdict } = fields;
  const publisher = organization({
    type: 'NGO',
    ...fields.publisher,
    contactPoint: fields.contacts.map(({ name, email, telephone, language: tag }) => contactPoint({ contactType: 'press', name, email, telephone, availableLanguage: tag })),
  });
  const source = organization({ name: fields.source.name, url: fields.source.url });
  const report = creativeWork({ type: 'Report', ...fields.source.report, author: source });
  const speaker = person({ worksFor: publisher, ...fields.speaker });
  const claimed = claim({ text: fields.claim, inLanguage: language, author: source, appearance: report });
  const article = newsArticle({
    url,
    headline: fields.headline,
    genre: 'Press Release',
    inLanguage: language,
    datePublished: fields.published,
    articleBody: fields.body,
    author: publisher,
    publisher,
    citation: report,
    hasPart: [quotation({ text: fields.quotation, inLanguage: language, creator: speaker }), claimed],
  });
  const review = claimReview({
    url,
    claimReviewed: fields.claim,
    datePublished: fields.published,
    author: publisher,
    itemReviewed: claimed,
    reviewRating: rating({ alternateName: verdict.words, ratingValue: verdict.value, bestRating: verdict.best, worstRating: verdict.worst }),
  });
  return graph([article, review]);
}
