import type { Node } from '../../src/model/graph.ts';
import type { PressRelease, ReviewFacts } from '../../src/model/press-release.ts';
import type { BuildOptions } from '../../src/build/build.ts';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';

const plain: PressRelease = { headline: 'Nieuws', body: 'Tekst.' };

const release: PressRelease = {
  ...plain,
  inLanguage: 'nl',
  datePublished: '2021-01-21',
  publisher: { name: 'Child Focus' },
  quotations: [
    {
      text: 'Vorig jaar kwamen 2.056 meldingen binnen. Zonder hulp verliezen we.',
      speaker: { name: 'Heidi De Pauw', jobTitle: 'CEO', organization: 'Child Focus' },
      certainty: { start: 'implied', end: 'stated', speaker: 'stated' },
    },
  ],
  sources: [{ name: 'NCMEC', expandedName: 'National Center', work: { type: 'Report', url: 'https://ncmec.example/report', datePublished: '2021-01-15' } }],
  claims: [
    { text: 'NCMEC noteerde 46 % minder meldingen.', claimant: 'NCMEC', figures: [{ text: '46 %' }] },
    { text: 'Vorig jaar kwamen 2.056 meldingen binnen.', claimant: 'Child Focus', quoted: true },
  ],
  contacts: [{ name: 'Stephan Smets', jobTitle: 'Directeur', email: 'stephan@childfocus.example', telephone: '+32 486 259 279' }],
};

const nodesOf = (facts: Partial<PressRelease>, options?: BuildOptions): readonly Node[] => build({ ...release, ...facts }, {}, options).graph['@graph'];
const typed = (nodes: readonly Node[], type: string): readonly Node[] => nodes.filter((node) => node['@type'] === type);
const one = (nodes: readonly Node[], id: string): Node | undefined => nodes.find((node) => node['@id'] === id);
const omissionsOf = (facts: Partial<PressRelease>, options?: BuildOptions): (string | undefined)[][] =>
  build({ ...release, ...facts }, {}, options).omissions.map(({ reason, pointer, data }) => [reason, pointer, data['why'] ?? data['value'] ?? data['name']]);

describe('the article', () => {
  it('is a NewsArticle of genre Press Release with what is stated, and nothing else', () => {
    expect(build(plain).graph).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'NewsArticle', '@id': '#press-release', headline: 'Nieuws', genre: 'Press Release', articleBody: 'Tekst.' }],
    });
  });

  it('names its page, its place and its translations', () => {
    const nodes = nodesOf({
      url: 'https://childfocus.example/nl/eprivacy#top',
      subheading: 'Hoogtijd',
      dateline: { text: 'BRUSSEL, 21 januari 2021', place: 'Brussel', country: 'BE', date: '2021-01-21' },
      translations: { FR: 'https://childfocus.example/fr/eprivacy' },
      corrections: [{ text: 'Er stond 64 %.', datePublished: '2021-01-22' }],
    });
    expect(typed(nodes, 'NewsArticle')[0]).toMatchObject({
      '@id': 'https://childfocus.example/nl/eprivacy#press-release',
      url: 'https://childfocus.example/nl/eprivacy#top',
      mainEntityOfPage: 'https://childfocus.example/nl/eprivacy#top',
      alternativeHeadline: 'Hoogtijd',
      dateline: 'BRUSSEL, 21 januari 2021',
      locationCreated: { '@id': 'https://childfocus.example/nl/eprivacy#place-brussel' },
      workTranslation: { '@type': 'CreativeWork', url: 'https://childfocus.example/fr/eprivacy', inLanguage: 'fr' },
      correction: { '@type': 'CorrectionComment', text: 'Er stond 64 %.', datePublished: '2021-01-22' },
    });
    expect(typed(nodes, 'Place')[0]).toMatchObject({ name: 'Brussel', address: { '@type': 'PostalAddress', addressCountry: 'BE' } });
  });

  it('leaves its body out on request', () => {
    expect(typed(nodesOf({}, { body: false }), 'NewsArticle')[0]).not.toHaveProperty('articleBody');
  });

  it('has its publisher for an author where no byline names a person', () => {
    expect(typed(nodesOf({}), 'NewsArticle')[0]).toMatchObject({ author: { '@id': '#organization-child-focus' }, publisher: { '@id': '#organization-child-focus' } });
    const signed = nodesOf({ author: 'An Peeters' });
    expect(typed(signed, 'NewsArticle')[0]).toMatchObject({ author: { '@id': '#person-an-peeters' }, publisher: { '@id': '#organization-child-focus' } });
    expect(one(signed, '#person-an-peeters')).toEqual({ '@type': 'Person', '@id': '#person-an-peeters', name: 'An Peeters' });
  });

  it('takes the ids of its content system, and the language into each id where one page holds several', () => {
    expect(typed(nodesOf({ id: 'https://cms.example/42#article' }), 'Quotation')[0]).toMatchObject({ isPartOf: { '@id': 'https://cms.example/42#article' } });
    const ids = nodesOf({}, { languageInIds: true }).map((node) => String(node['@id']));
    expect(ids).toContain('#press-release-nl');
    expect(ids.every((id) => /^#[a-z-]+-nl(?:-|$)/u.test(id))).toBe(true);
  });

  it('shows its images with their licence, and a creator only where it is known who that is', () => {
    const image = { url: 'https://childfocus.example/beeld.jpg', width: 1600, height: 900, creditText: 'Child Focus' };
    const nodes = nodesOf({ images: [{ ...image, creator: 'Child Focus' }] });
    expect(typed(nodes, 'ImageObject')).toEqual([{ '@type': 'ImageObject', '@id': image.url, ...image, creator: { '@id': '#organization-child-focus' } }]);
    expect(typed(nodes, 'NewsArticle')[0]).toMatchObject({ image: { '@id': image.url } });
    expect(omissionsOf({ images: [{ ...image, creator: 'Belga' }] })).toEqual([['person-or-organization', '/images/0/creator', 'Belga']]);
  });
});

describe('quotations', () => {
  it('have their speaker, their employer and their article, verbatim', () => {
    const nodes = nodesOf({});
    expect(typed(nodes, 'Quotation')).toEqual([
      {
        '@type': 'Quotation',
        '@id': expect.stringMatching(/^#quotation-[a-z0-9]+$/u) as string,
        text: 'Vorig jaar kwamen 2.056 meldingen binnen. Zonder hulp verliezen we.',
        inLanguage: 'nl',
        creator: { '@id': '#person-heidi-de-pauw' },
        isPartOf: { '@id': '#press-release' },
        sourceOrganization: { '@id': '#organization-child-focus' },
      },
    ]);
    expect(one(nodes, '#person-heidi-de-pauw')).toMatchObject({ '@type': 'Person', jobTitle: 'CEO', worksFor: { '@id': '#organization-child-focus' } });
  });

  it('stay out where their speaker is only implied, with the claims that rest on it, unless they are asked for', () => {
    const quotations = [{ ...release.quotations?.[0], certainty: { start: 'stated', end: 'stated', speaker: 'implied' } }] as PressRelease['quotations'] & object;
    const nodes = nodesOf({ quotations });
    expect(typed(nodes, 'Quotation')).toEqual([]);
    expect(typed(nodes, 'Claim')).toHaveLength(1);
    expect(typed(nodes, 'Person').map((node) => node['name'])).toEqual(['Stephan Smets']);
    expect(omissionsOf({ quotations }).map(([reason, pointer]) => [reason, pointer])).toEqual([['implied-speaker', '/quotations/0'], ['implied-speaker', '/claims/1']]);
    expect(typed(nodesOf({ quotations }, { include: 'implied' }), 'Quotation')).toHaveLength(1);
    expect(omissionsOf({ quotations }, { include: 'implied' })).toEqual([]);
  });

  it('put words into nobody’s mouth where nobody is named', () => {
    expect(omissionsOf({ quotations: [{ text: 'Zonder hulp verliezen we.' }], claims: [] })).toEqual([['no-speaker', '/quotations/0', undefined]]);
  });

  it('may be an organization’s', () => {
    const nodes = nodesOf({ quotations: [{ text: 'Wij zijn bezorgd.', speaker: { name: 'NCMEC' } }] });
    expect(typed(nodes, 'Quotation')[0]).toMatchObject({ creator: { '@id': '#organization-ncmec' } });
  });
});

describe('sources and claims', () => {
  it('cite the work of a source, and mention who it is', () => {
    const nodes = nodesOf({});
    expect(one(nodes, '#source-ncmec')).toEqual({ '@type': 'Report', '@id': '#source-ncmec', url: 'https://ncmec.example/report', datePublished: '2021-01-15', author: { '@id': '#organization-ncmec' } });
    expect(one(nodes, '#organization-ncmec')).toEqual({ '@type': 'Organization', '@id': '#organization-ncmec', name: 'NCMEC', alternateName: 'National Center' });
    expect(typed(nodes, 'NewsArticle')[0]).toMatchObject({ citation: { '@id': '#source-ncmec' }, mentions: { '@id': '#organization-ncmec' } });
  });

  it('have the claimant as author, and the publisher as interpreter where the words are not the claimant’s own', () => {
    const [reported, quoted] = typed(nodesOf({}), 'Claim');
    expect(reported).toMatchObject({ author: { '@id': '#organization-ncmec' }, claimInterpreter: { '@id': '#organization-child-focus' }, citation: { '@id': '#source-ncmec' } });
    expect(quoted).toMatchObject({ author: { '@id': '#organization-child-focus' } });
    expect(quoted).not.toHaveProperty('claimInterpreter');
  });

  it('are no node where nobody claims them, or nobody knows what the claimant is', () => {
    expect(omissionsOf({ claims: [{ text: 'Meldingen dalen.' }, { text: 'Meldingen stijgen.', claimant: 'Europol' }] })).toEqual([
      ['no-claimant', '/claims/0', undefined],
      ['person-or-organization', '/claims/1/claimant', 'Europol'],
    ]);
  });
});

describe('people and organizations', () => {
  it('are one node by any of their names', () => {
    const nodes = nodesOf({
      organizations: [{ name: 'NCMEC', alternateName: ['National Center'], url: 'https://ncmec.example/' }],
      claims: [{ text: 'Meldingen dalen.', claimant: 'national center' }],
    });
    expect(typed(nodes, 'Organization').map((node) => node['@id'])).toEqual(['#organization-child-focus', 'https://ncmec.example/#organization']);
    expect(typed(nodes, 'Claim')[0]).toMatchObject({ author: { '@id': 'https://ncmec.example/#organization' } });
  });

  it('have the most specific type and everything that is known of them, but for what a newsroom keeps', () => {
    const publisher = { type: 'NGO', name: 'Child Focus', url: 'https://childfocus.example', domains: ['childfocus.example'], country: 'BE', foundingDate: '1998', address: { '@type': 'PostalAddress', addressCountry: 'be' } };
    expect(typed(nodesOf({ publisher, contacts: [] }), 'NGO')).toEqual([
      {
        '@type': 'NGO',
        '@id': 'https://childfocus.example/#organization',
        url: 'https://childfocus.example',
        name: 'Child Focus',
        address: { '@type': 'PostalAddress', addressCountry: 'BE' },
        foundingDate: '1998',
      },
    ]);
  });

  it('keep namesakes apart by a hash, and give each the words that fit', () => {
    const people = [
      { name: 'Jan Peeters', jobTitle: 'CEO', organization: 'Child Focus' },
      { name: 'Jan Peeters', jobTitle: 'Onderzoeker', organization: 'NCMEC' },
    ];
    const nodes = nodesOf({ people, quotations: [{ text: 'Ja.', speaker: { name: 'Jan Peeters', organization: 'NCMEC' } }], claims: [] });
    const [researcher] = typed(nodes, 'Person').filter((node) => node['name'] === 'Jan Peeters');
    expect(researcher).toMatchObject({ '@id': expect.stringMatching(/^#person-jan-peeters-[a-z0-9]+$/u) as string, jobTitle: 'Onderzoeker', worksFor: { '@id': '#organization-ncmec' } });
    expect(typed(nodes, 'Quotation')[0]).toMatchObject({ creator: { '@id': researcher?.['@id'] } });
  });

  it('have a hash for a name without Latin letters', () => {
    expect(typed(nodesOf({ author: '山田太郎' }), 'NewsArticle')[0]).toMatchObject({ author: { '@id': expect.stringMatching(/^#person-[a-z0-9]+$/u) as string } });
  });
});

describe('contacts', () => {
  it('belong to their organization, and to the person whose role they are', () => {
    const nodes = nodesOf({});
    expect(one(nodes, '#contact-stephan-smets')).toEqual({ '@type': 'ContactPoint', '@id': '#contact-stephan-smets', contactType: 'press', name: 'Stephan Smets', email: 'stephan@childfocus.example', telephone: '+32486259279' });
    expect(one(nodes, '#organization-child-focus')).toMatchObject({ contactPoint: { '@id': '#contact-stephan-smets' } });
    expect(one(nodes, '#person-stephan-smets')).toMatchObject({ jobTitle: 'Directeur', worksFor: { '@id': '#organization-child-focus' }, contactPoint: { '@id': '#contact-stephan-smets' } });
  });

  it('take the E.164 number before the written one, and several languages', () => {
    const nodes = nodesOf({ contacts: [{ email: 'pers@childfocus.example', telephone: '0486 259 279', telephoneE164: '+32486259279', languages: ['nl', 'FR'] }] });
    expect(typed(nodes, 'ContactPoint')).toEqual([
      { '@type': 'ContactPoint', '@id': '#contact-pers-childfocus-example', contactType: 'press', email: 'pers@childfocus.example', telephone: '+32486259279', availableLanguage: ['nl', 'fr'] },
    ]);
  });

  it('make no person of a desk', () => {
    expect(typed(nodesOf({ contacts: [{ name: 'Persdienst', email: 'pers@childfocus.example' }] }), 'Person').map((node) => node['name'])).toEqual(['Heidi De Pauw']);
  });

  it('are left out without a channel, or without anybody whose they are', () => {
    expect(omissionsOf({ contacts: [{ name: 'Stephan Smets', jobTitle: 'Directeur' }] })).toEqual([['contact-without-channel', '/contacts/0', 'Stephan Smets']]);
    expect(build({ ...plain, contacts: [{ email: 'pers@childfocus.example' }] }).omissions).toMatchObject([{ reason: 'contact-without-organization', pointer: '/contacts/0' }]);
  });

  it('are two where one name has two numbers', () => {
    const contacts = [{ name: 'Pers', telephone: '+32 2 475 44 11' }, { name: 'Pers', telephone: '+32 2 475 44 12' }];
    expect(typed(nodesOf({ contacts }), 'ContactPoint')).toHaveLength(2);
  });
});

describe('reviews', () => {
  const review: ReviewFacts = { claim: '46%', verdict: 'Juist' };
  const url = 'https://childfocus.example/nl/eprivacy';

  it('are never made without an editor', () => {
    expect(typed(nodesOf({ url }), 'ClaimReview')).toEqual([]);
  });

  it('default to publisher, page and its date, and point at the source’s own work', () => {
    const [made] = nodesOf({ url, reviews: [{ ...review, explanation: 'Het rapport zegt het.', evidence: 'https://ncmec.example/tabel' }] }, { verdicts: ['Onjuist', 'Juist'] });
    expect(made).toEqual({
      '@type': 'ClaimReview',
      '@id': expect.stringMatching(/#claim-review-[a-z0-9]+$/u) as string,
      url,
      claimReviewed: 'NCMEC noteerde 46 % minder meldingen.',
      datePublished: '2021-01-21',
      author: { '@type': 'Organization', '@id': `${url}#organization-child-focus`, name: 'Child Focus' },
      reviewRating: { '@type': 'Rating', alternateName: 'Juist', bestRating: 2, ratingExplanation: 'Het rapport zegt het.', ratingValue: 2, worstRating: 1 },
      itemReviewed: {
        '@type': 'Claim',
        '@id': expect.stringMatching(/#claim-[a-z0-9]+$/u) as string,
        text: 'NCMEC noteerde 46 % minder meldingen.',
        inLanguage: 'nl',
        datePublished: '2021-01-15',
        author: { '@type': 'Organization', '@id': `${url}#organization-ncmec`, name: 'NCMEC', alternateName: 'National Center' },
        appearance: { '@type': 'Report', '@id': `${url}#source-ncmec`, url: 'https://ncmec.example/report' },
      },
      citation: { '@type': 'CreativeWork', url: 'https://ncmec.example/tabel' },
    });
  });

  it('have the numbers that the editor gives before those of the verdict’s place, and none otherwise', () => {
    const ratingOf = (facts: ReviewFacts, verdicts?: string[]): unknown => nodesOf({ reviews: [facts] }, { verdicts })[0]?.['reviewRating'];
    expect(ratingOf({ ...review, ratingValue: 4, bestRating: 5, worstRating: 1 }, ['Juist'])).toMatchObject({ ratingValue: 4, bestRating: 5, worstRating: 1 });
    expect(ratingOf({ ...review, verdict: 'Grotendeels juist' }, ['Onjuist', 'Juist'])).toEqual({ '@type': 'Rating', alternateName: 'Grotendeels juist' });
    expect(ratingOf(review)).toEqual({ '@type': 'Rating', alternateName: 'Juist' });
  });

  it('point a third-party checker at the release where the source has no work', () => {
    const [made] = nodesOf({ url, sources: [{ name: 'NCMEC' }], reviews: [{ ...review, author: { name: 'Knack Factcheck', url: 'https://knack.example' } }] });
    expect(made).toMatchObject({ author: { '@id': 'https://knack.example/#organization' }, itemReviewed: { appearance: { '@type': 'NewsArticle', '@id': `${url}#press-release`, url } } });
    expect(nodesOf({ url, sources: [{ name: 'NCMEC' }], reviews: [review] })[0]?.['itemReviewed']).not.toHaveProperty('appearance');
  });

  it.each([
    ['no verdict', { ...review, verdict: ' ' }, 'no-verdict'],
    ['a rating outside its scale', { ...review, ratingValue: 9, bestRating: 5 }, 'rating-scale'],
    ['the claimant as reviewer', { ...review, author: { name: 'National Center' } }, 'self-review'],
    ['the publisher on what it claims itself', { ...review, claim: '2.056' }, 'self-review'],
  ])('are refused with %s, the article unharmed', (_, refused, why) => {
    expect(omissionsOf({ reviews: [refused] })).toEqual([['review-refused', '/reviews/0', why]]);
    expect(nodesOf({ reviews: [refused] })).toEqual(nodesOf({}));
  });

  it('are refused to the publisher on what nobody else says, and on what its own people say', () => {
    expect(omissionsOf({ claims: [{ text: 'Het daalt met 46%.' }], reviews: [review] }).map(([reason, , why]) => [reason, why])).toEqual([['no-claimant', undefined], ['review-refused', 'self-review']]);
    const claims = [{ text: 'Het daalt met 46%.', claimant: 'Heidi De Pauw' }];
    expect(omissionsOf({ claims, reviews: [review] })).toEqual([['review-refused', '/reviews/0', 'self-review']]);
  });

  it.each([['staat nergens', '0'], ['meldingen', '2'], ['', '0']])('are named where %j leads to no one claim', (words, candidates) => {
    expect(build({ ...release, reviews: [{ ...review, claim: words }] }).omissions).toEqual([
      { reason: 'review-claim-unmatched', type: 'ClaimReview', pointer: '/reviews/0', data: { claim: words, candidates } },
    ]);
  });
});

describe('what has no normal form', () => {
  it('stays out and is named once, with the pointer of the fact', () => {
    const facts = { url: '/eprivacy', datePublished: 'gisteren', inLanguage: 'Nederlands', publisher: { name: 'Child Focus', sameAs: ['wikipedia', 'https://nl.wikipedia.example/cf'] } };
    expect(omissionsOf(facts).sort()).toEqual([
      ['value-form', '/datePublished', 'gisteren'],
      ['value-form', '/inLanguage', 'Nederlands'],
      ['value-form', '/publisher/sameAs/0', 'wikipedia'],
      ['value-form', '/url', '/eprivacy'],
    ]);
    expect(one(nodesOf(facts), '#organization-child-focus')).toMatchObject({ sameAs: 'https://nl.wikipedia.example/cf' });
  });
});

describe('origins', () => {
  it('are those of the release, worked out from where a value was made of it', () => {
    const spans = [{ start: 3, end: 9 }];
    const { origins } = build(release, { '/headline': { spans }, '/contacts/0/telephone': { spans }, '/publisher/name': { newsroom: '/organization/name' }, '/datePublished': { metadata: '/datePublished' } });
    expect(origins['/@graph/0/headline']).toEqual({ spans });
    expect(origins['/@graph/0/datePublished']).toEqual({ metadata: '/datePublished' });
    expect(origins['/@graph/0/publisher/@id']).toEqual({ derivedFromPointer: '/organization/name', in: 'newsroom', how: 'reference' });
    expect(origins['/@graph/1/@id']).toEqual({ derivedFromPointer: '/organization/name', in: 'newsroom', how: 'id' });
    const contact = Object.entries(origins).find(([pointer]) => pointer.endsWith('/telephone'));
    expect(contact?.[1]).toEqual({ derivedFrom: spans, how: 'normal form' });
    expect(origins['/@graph/0/inLanguage']).toEqual({ derivedFromPointer: '/inLanguage', in: 'release', how: 'given' });
  });

  it('reach a member by the origin of what holds it', () => {
    const { origins } = build({ ...plain, keywords: ['a', 'b'] }, { '/keywords': { metadata: '/keywords' } });
    expect([origins['/@graph/0/keywords/0'], origins['/@graph/0/keywords/1']]).toEqual([{ metadata: '/keywords' }, { metadata: '/keywords' }]);
  });
});
