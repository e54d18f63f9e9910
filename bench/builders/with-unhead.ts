import type { ReleaseFields } from '../../examples/builders/release-fields.ts';
import type { Contender } from './contender.ts';
import { createSchemaOrgGraph, defineArticle, defineOrganization, definePerson, useSchemaOrg } from '@unhead/schema-org';
import { createHead, renderSSRHead } from 'unhead/server';

/**
 * `@unhead/schema-org`: its definers where it has one for the type, nodes as they are where it has
 * none (Quotation, Claim, ClaimReview, ContactPoint); `useSchemaOrg` and a head, as its pages say,
 * for the page; its graph alone, without that head, for the graph.
 */
export const withUnhead: Contender = {
  name: '@unhead/schema-org',
  graph: (fields) => {
    const made = createSchemaOrgGraph();
    made.push(nodesOf(fields) as never);
    return made.resolveGraph({ host: fields.publisher.url, url: fields.url, inLanguage: fields.language } as never);
  },
  write: (fields) => {
    const head = createHead({ disableDefaults: true, init: [{ link: [{ rel: 'canonical', href: fields.url }], htmlAttrs: { lang: fields.language } }] });
    useSchemaOrg(head, nodesOf(fields) as never);
    return renderSSRHead(head).bodyTags;
  },
};

function nodesOf(fields: ReleaseFields): readonly object[] {
  const { url, language, verdict, source } = fields;
  const publisher = `${fields.publisher.url}/#organization`;
  const institute = `${source.url}/#organization`;
  const contactPoint = fields.contacts.map(({ language: availableLanguage, ...contact }) => ({ '@type': 'ContactPoint', contactType: 'press', ...contact, availableLanguage }));
  return [
    defineOrganization({ '@id': publisher, '@type': ['Organization', 'NGO'], ...fields.publisher, contactPoint } as never),
    defineOrganization({ '@id': institute, name: source.name, url: source.url } as never),
    definePerson({ '@id': `${url}#speaker`, ...fields.speaker, worksFor: { '@id': publisher } } as never),
    defineArticle({
      '@type': ['Article', 'NewsArticle'],
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
    } as never),
    { '@type': 'Report', '@id': `${url}#report`, ...source.report, author: { '@id': institute } },
    { '@type': 'Quotation', '@id': `${url}#quotation`, text: fields.quotation, inLanguage: language, creator: { '@id': `${url}#speaker` } },
    { '@type': 'Claim', '@id': `${url}#claim`, text: fields.claim, inLanguage: language, author: { '@id': institute }, appearance: { '@id': `${url}#report` } },
    {
      '@type': 'ClaimReview',
      '@id': `${url}#claim-review`,
      url,
      claimReviewed: fields.claim,
      datePublished: fields.published,
      author: { '@id': publisher },
      reviewRating: { '@type': 'Rating', alternateName: verdict.words, bestRating: verdict.best, ratingValue: verdict.value, worstRating: verdict.worst },
      itemReviewed: { '@id': `${url}#claim` },
    },
  ];
}
