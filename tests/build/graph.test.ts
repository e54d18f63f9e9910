import type { Node } from '../../src/model/graph.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breadcrumbList } from '../../src/build/breadcrumb-list.ts';
import { claimReview } from '../../src/build/claim-review.ts';
import { claim } from '../../src/build/claim.ts';
import { contactPoint } from '../../src/build/contact-point.ts';
import { correctionComment } from '../../src/build/correction-comment.ts';
import { creativeWork } from '../../src/build/creative-work.ts';
import { graph } from '../../src/build/graph.ts';
import { imageObject } from '../../src/build/image-object.ts';
import { newsArticle } from '../../src/build/news-article.ts';
import { organization } from '../../src/build/organization.ts';
import { person } from '../../src/build/person.ts';
import { place } from '../../src/build/place.ts';
import { quotation } from '../../src/build/quotation.ts';
import { rating } from '../../src/build/rating.ts';
import { thing } from '../../src/build/thing.ts';
import { webPage } from '../../src/build/web-page.ts';
import { webSite } from '../../src/build/web-site.ts';
import { inTimeZone } from '../../src/forms/zoned-date-time.ts';
import { validate } from '../../src/validate/validate.ts';

const page = 'https://childfocus.example/nl/eprivacy';
const ncmec = organization({ name: 'NCMEC', url: 'https://ncmec.example' });
const publisher = organization({ type: 'NGO', name: 'Child Focus', url: 'https://childfocus.example' });
const ceo = person({ name: 'Heidi De Pauw', jobTitle: 'CEO', worksFor: publisher });
const drop = claim({ text: 'Meldingen dalen met 46%.', inLanguage: 'nl', author: ncmec });
const juist = rating({ alternateName: 'Juist', ratingValue: 5, bestRating: 5, worstRating: 1 });
const reviewOf = (over: object = {}): Node =>
  claimReview({ url: page, claimReviewed: '46% minder', author: publisher, itemReviewed: drop, reviewRating: juist, ...over });

const nodesOf = (...nodes: Node[]): readonly Node[] => graph(nodes).graph['@graph'];
const byId = (nodes: readonly Node[], id: string): Node | undefined => nodes.find((node) => node['@id'] === id);

describe('graph', () => {
  it('makes of nested entities nodes of their own, with references to them', () => {
    const nodes = nodesOf(newsArticle({ url: page, headline: 'Nieuws', publisher, author: publisher, hasPart: [quotation({ text: 'Zonder hun hulp.', creator: ceo }), drop] }));
    expect(nodes.map((node) => [node['@type'], node['@id']])).toEqual([
      ['NewsArticle', `${page}#press-release`],
      ['NGO', 'https://childfocus.example/#organization'],
      ['Organization', 'https://ncmec.example/#organization'],
      ['Person', `${page}#person-heidi-de-pauw`],
      ['Quotation', expect.stringMatching(/#quotation-[a-z0-9]+$/u)],
      ['Claim', expect.stringMatching(/#claim-[a-z0-9]+$/u)],
    ]);
    expect(nodes[0]).toMatchObject({ author: { '@id': 'https://childfocus.example/#organization' }, publisher: { '@id': 'https://childfocus.example/#organization' } });
    expect(nodes[3]).toMatchObject({ worksFor: { '@id': 'https://childfocus.example/#organization' } });
  });

  it('gives relative ids where no page is known', () => {
    expect(nodesOf(newsArticle({ headline: 'Nieuws', publisher: organization({ name: 'NCMEC' }) })).map((node) => node['@id'])).toEqual(['#press-release', '#organization-ncmec']);
  });

  it('takes the page from its options before the nodes, and never with its fragment', () => {
    const article = newsArticle({ headline: 'Nieuws', publisher: organization({ name: 'NCMEC' }) });
    expect(graph([article], { url: `${page}#top` }).graph['@graph'][1]?.['@id']).toBe(`${page}#organization-ncmec`);
  });

  it('takes the page of the article before that of a review elsewhere', () => {
    const nodes = nodesOf(reviewOf({ url: 'https://checks.example/1' }), newsArticle({ url: page, headline: 'Nieuws', publisher: organization({ name: 'X' }) }));
    expect(nodes.map((node) => node['@id'])).toEqual([expect.stringMatching(/^https:\/\/checks\.example\/1#claim-review-/u), `${page}#press-release`, `${page}#organization-x`]);
  });

  it('keeps two organizations two whose ids end in the same fragment', () => {
    const one = organization({ id: 'https://a.example/#organization', name: 'A' });
    const other = organization({ id: 'https://b.example/#organization', name: 'B' });
    const nodes = nodesOf(newsArticle({ headline: 'Nieuws', publisher: one, mentions: other }));
    expect(byId(nodes, 'https://a.example/#organization')).toMatchObject({ name: 'A' });
    expect(byId(nodes, 'https://b.example/#organization')).toMatchObject({ name: 'B' });
  });

  it('makes one node of an entity given twice, a relative id and a full one being the same', () => {
    const article = newsArticle({
      url: page,
      headline: 'Nieuws',
      publisher: organization({ id: '#us', name: 'Child Focus', sameAs: 'https://social.example/cf' }),
      author: organization({ id: `${page}#us`, name: 'Child Focus', sameAs: 'https://video.example/cf', logo: 'https://childfocus.example/logo.png' }),
    });
    const { graph: made, omissions } = graph([article]);
    expect(omissions).toEqual([]);
    expect(made['@graph']).toHaveLength(2);
    expect(made['@graph'][1]).toEqual({
      '@type': 'Organization',
      '@id': `${page}#us`,
      name: 'Child Focus',
      logo: 'https://childfocus.example/logo.png',
      sameAs: ['https://video.example/cf', 'https://social.example/cf'],
    });
  });

  it('names the second of two values for one id, and keeps the first', () => {
    const { graph: made, omissions } = graph([organization({ id: '#us', name: 'Child Focus' }), organization({ id: '#us', name: 'Enfance' })]);
    expect(made['@graph']).toEqual([{ '@type': 'Organization', '@id': '#us', name: 'Child Focus' }]);
    expect(omissions).toEqual([{ reason: 'conflict', id: '#us', type: 'Organization', data: { property: 'name', kept: 'Child Focus', left: 'Enfance' } }]);
  });

  it('keeps the narrower of two types for one id, in either order, and names two that differ', () => {
    const ngo = organization({ id: '#us', type: 'NGO', name: 'X' });
    const plain = organization({ id: '#us', name: 'X' });
    for (const pair of [[ngo, plain], [plain, ngo]]) expect(graph(pair)).toMatchObject({ graph: { '@graph': [{ '@type': 'NGO' }] }, omissions: [] });
    expect(graph([ngo, organization({ id: '#us', type: 'Corporation', name: 'X' })]).omissions).toMatchObject([{ reason: 'conflict', data: { property: '@type', kept: 'NGO', left: 'Corporation' } }]);
  });

  it('keeps a text and a number that are written alike', () => {
    const { graph: made } = graph([organization({ id: '#us', name: 'X', alternateName: '8' }), organization({ id: '#us', name: 'X', alternateName: 8 as never })]);
    expect(made['@graph'][0]).toMatchObject({ alternateName: ['8', 8] });
  });

  it('keeps both contacts of an organization given twice', () => {
    const nl = contactPoint({ contactType: 'press', name: 'Stephan', email: 's@childfocus.example', availableLanguage: 'nl' });
    const fr = contactPoint({ contactType: 'press', name: 'Anne', email: 'a@childfocus.example', availableLanguage: 'fr' });
    const { graph: made, omissions } = graph([organization({ id: '#us', name: 'X', contactPoint: nl }), organization({ id: '#us', name: 'X', contactPoint: [nl, fr] })]);
    expect(byId(made['@graph'], '#us')).toMatchObject({ contactPoint: [{ '@id': '#contact-stephan' }, { '@id': '#contact-anne' }] });
    expect(omissions).toEqual([]);
  });

  it('knows each of many nodes again, by the node and by its id', () => {
    const contacts = Array.from({ length: 40 }, (_, index) => contactPoint({ name: `Desk ${index}`, email: `desk${index}@childfocus.example` }));
    const again = contacts.map((_, index) => contactPoint({ name: `Desk ${index}`, email: `desk${index}@childfocus.example` }));
    const { graph: made, omissions } = graph([organization({ id: '#us', name: 'X', contactPoint: [...contacts, ...again, ...contacts] }), ...contacts]);
    expect(omissions).toEqual([]);
    expect(made['@graph']).toHaveLength(41);
    expect(made['@graph'][40]).toEqual({ '@type': 'ContactPoint', '@id': '#contact-desk-39', name: 'Desk 39', email: 'desk39@childfocus.example' });
  });

  it('takes a node that has no id once, however often it is given', () => {
    const verdict = rating({ alternateName: 'Juist' });
    expect(nodesOf(verdict, verdict)).toEqual([{ '@type': 'Rating', alternateName: 'Juist' }]);
  });

  it('has a fixed order of members and nodes, whatever the order they were given in', () => {
    const members = { headline: 'Nieuws', inLanguage: 'nl', datePublished: '2021-01-21', publisher, mentions: ncmec, keywords: ['a', 'b'], extra: { wordCount: 12, backstory: 'x' } };
    const expected = JSON.stringify(graph([newsArticle(members), ceo, drop]));
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(members), { minLength: 7 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (entries, order) => {
        const nodes = [newsArticle(Object.fromEntries(entries) as unknown as typeof members), ceo, drop];
        expect(JSON.stringify(graph(order.map((index) => nodes[index] as Node)))).toBe(expected);
      }),
    );
    expect(Object.keys(nodesOf(newsArticle(members))[0] ?? {})).toEqual(['@type', '@id', 'headline', 'inLanguage', 'datePublished', 'publisher', 'mentions', 'backstory', 'keywords', 'wordCount']);
  });

  it('writes a single value alone, and leaves out what is empty', () => {
    const [node] = nodesOf(organization({ name: 'X', alternateName: ['Y'], sameAs: [], email: '', extra: { description: ' ', slogan: undefined } } as never));
    expect(node).toEqual({ '@type': 'Organization', '@id': '#organization-x', name: 'X', alternateName: 'Y' });
  });

  it('names a type that is no name, and never throws at one', () => {
    const raw = { '@type': { toString: 1 }, '@id': '#x', about: { '@type': ['Event', { a: 1 }], '@id': '#y', name: 'E' } } as unknown as Node;
    const { graph: made, omissions } = graph([raw]);
    expect(made['@graph']).toEqual([{ '@id': '#x', about: { '@id': '#y' } }, { '@type': ['Event'], '@id': '#y', name: 'E' }]);
    expect(omissions).toEqual([
      { reason: 'value-form', id: '#x', type: 'undefined', data: { property: '@type', value: 'object' } },
      { reason: 'value-form', id: '#y', type: 'undefined', data: { property: '@type', value: 'object' } },
    ]);
    expect(() => graph([reviewOf({ reviewRating: { '@type': 'Rating', alternateName: 'Juist', ratingValue: { toString: 'x' } } })])).not.toThrow();
    expect(() => graph([{ '@type': null, '@id': '#x' } as unknown as Node, organization({ id: '#nobody', name: '' })])).not.toThrow();
  });

  it('does not change an object that is given as a type', () => {
    const type = { name: { '@id': '#nobody' } };
    graph([{ '@type': type, '@id': '#x' } as unknown as Node, { '@type': [type], '@id': '#y' } as unknown as Node, organization({ id: '#nobody', name: '' })]);
    expect(type).toEqual({ name: { '@id': '#nobody' } });
  });

  it('keeps the type of a node to which one without a type adds', () => {
    expect(nodesOf(organization({ id: '#us', name: 'X' }), { '@id': '#us', email: 'a@childfocus.example' } as unknown as Node)).toEqual([{ '@type': 'Organization', '@id': '#us', name: 'X', email: 'a@childfocus.example' }]);
  });

  it('does not change what it is given, and gives the same bytes again', () => {
    const article = newsArticle({ headline: 'Nieuws', publisher, mentions: [ncmec, { '@id': 'https://elsewhere.example/#x' }] });
    const before = JSON.stringify(article);
    const first = JSON.stringify(graph([article, reviewOf()]));
    expect(JSON.stringify(graph([article, reviewOf()]))).toBe(first);
    expect(JSON.stringify(article)).toBe(before);
  });
});

describe('forms in a graph', () => {
  it('gives dates, tags, numbers and countries their normal form', () => {
    const nodes = nodesOf(newsArticle({ headline: 'N', inLanguage: 'NL_be', datePublished: '2021-01-21 14:30+0100', locationCreated: place({ name: 'Brussel', country: 'be' }), publisher: organization({ name: 'X', telephone: '+32 (0)2 475 44 11' }) }));
    expect(nodes[0]).toMatchObject({ inLanguage: 'nl-BE', datePublished: '2021-01-21T14:30+01:00' });
    expect(byId(nodes, '#organization-x')).toMatchObject({ telephone: '+3224754411' });
    expect(byId(nodes, '#place-brussel')).toMatchObject({ address: { '@type': 'PostalAddress', addressCountry: 'BE' } });
  });

  it('leaves out by value what has none, and says which', () => {
    const { graph: made, omissions } = graph([
      newsArticle({ headline: 'N', datePublished: 'gisteren', inLanguage: 'Nederlands', url: '/nieuws', keywords: ['a'], image: imageObject({ url: 'https://x.example/a.jpg', width: Number.NaN }) }),
    ]);
    expect(made['@graph'][0]).toEqual({ '@type': 'NewsArticle', '@id': '#press-release', headline: 'N', image: { '@id': 'https://x.example/a.jpg' }, keywords: 'a' });
    expect(omissions.map(({ reason, id, data }) => [reason, id, data['property'], data['value']])).toEqual([
      ['value-form', '#press-release', 'url', '/nieuws'],
      ['value-form', '#press-release', 'inLanguage', 'Nederlands'],
      ['value-form', '#press-release', 'datePublished', 'gisteren'],
      ['value-form', 'https://x.example/a.jpg', 'width', 'NaN'],
    ]);
  });

  it('takes no time of day from a Date, which always has one', () => {
    const { graph: made, omissions } = graph([newsArticle({ headline: 'N', datePublished: new Date('2021-01-21') as never })]);
    expect(made['@graph'][0]).not.toHaveProperty('datePublished');
    expect(omissions).toMatchObject([{ reason: 'value-form', data: { property: 'datePublished', value: '2021-01-21T00:00:00.000Z' } }]);
  });

  it('leaves a number whose country nobody gives as written, and asks the caller for the country', () => {
    const contact = contactPoint({ name: 'S', telephone: '0486 259 279' });
    expect(nodesOf(contact)[0]).toMatchObject({ telephone: '0486 259 279' });
    expect(graph([contact], { normalizeTelephone: () => '+32486259279' }).graph['@graph'][0]).toMatchObject({ telephone: '+32486259279' });
  });

  it('leaves headlines and texts whole and as they are', () => {
    const headline = `${'Lange kop '.repeat(20)} </script> &amp; “x”`;
    expect(nodesOf(newsArticle({ headline }))[0]).toMatchObject({ headline });
  });
});

describe('a node whose needs fail', () => {
  it('goes, is named, and takes every reference to it along', () => {
    const nameless = organization({ id: '#nobody', name: '' });
    const { graph: made, omissions } = graph([newsArticle({ headline: 'N', publisher: nameless, mentions: [nameless, ncmec] }), person({ name: 'Jan', worksFor: nameless })]);
    expect(omissions).toEqual([{ reason: 'missing-required', id: '#nobody', type: 'Organization', data: { property: 'name' } }]);
    expect(JSON.stringify(made)).not.toContain('#nobody');
    expect(made['@graph'][0]).toMatchObject({ mentions: { '@id': 'https://ncmec.example/#organization' } });
  });

  it('takes along a node that needed it', () => {
    const { graph: made, omissions } = graph([newsArticle({ headline: 'N', citation: creativeWork({ id: '#work', author: organization({ id: '#nobody', name: '' }) }) })]);
    expect(omissions.map(({ id, data }) => [id, data['property']])).toEqual([['#nobody', 'name'], ['#work', 'name or url or author or text']]);
    expect(made['@graph']).toEqual([{ '@type': 'NewsArticle', '@id': '#press-release', headline: 'N' }]);
  });

  it('is named where it has no id too', () => {
    const { graph: made, omissions } = graph([newsArticle({ headline: 'N', correction: correctionComment({ text: '' }), publisher: contactPoint({ contactType: 'press' }) as never })]);
    expect(made['@graph']).toHaveLength(1);
    expect(omissions.map(({ type, data }) => [type, data['property']]).sort()).toEqual([['ContactPoint', 'email or telephone or url'], ['CorrectionComment', 'text']]);
  });
});

describe('a review in a graph', () => {
  it('stands first and holds its claim, rating, claimant and reviewer whole', () => {
    const nodes = nodesOf(newsArticle({ url: page, headline: 'N', publisher, hasPart: drop }), reviewOf());
    const claimId = String(nodes.find((node) => node['@type'] === 'Claim')?.['@id']);
    expect(nodes[0]).toEqual({
      '@type': 'ClaimReview',
      '@id': claimId.replace('#claim-', '#claim-review-'),
      url: page,
      claimReviewed: '46% minder',
      author: { '@type': 'NGO', '@id': 'https://childfocus.example/#organization', url: 'https://childfocus.example', name: 'Child Focus' },
      reviewRating: { '@type': 'Rating', alternateName: 'Juist', bestRating: 5, ratingValue: 5, worstRating: 1 },
      itemReviewed: {
        '@type': 'Claim',
        '@id': claimId,
        text: 'Meldingen dalen met 46%.',
        inLanguage: 'nl',
        author: { '@type': 'Organization', '@id': 'https://ncmec.example/#organization', url: 'https://ncmec.example', name: 'NCMEC' },
      },
    });
  });

  it('is whole where its parts stand nowhere else, and where they are given as references', () => {
    const [alone] = nodesOf(reviewOf());
    const idOfClaim = graph([drop], { url: page }).graph['@graph'].find((node) => node['@type'] === 'Claim')?.['@id'];
    const [byReference] = nodesOf(publisher, drop, reviewOf({ author: { '@id': 'https://childfocus.example/#organization' }, itemReviewed: { '@id': idOfClaim } }));
    expect({ ...byReference, '@id': '' }).toEqual({ ...alone, '@id': '' });
    expect(nodesOf(reviewOf())).toHaveLength(1);
  });

  it.each([
    ['no verdict', { reviewRating: rating({ alternateName: ' ' }) }, { why: 'no-verdict' }],
    ['no reviewer', { author: undefined }, { why: 'no-reviewer' }],
    ['its claimant as reviewer, by id', { author: { '@id': 'https://ncmec.example/#organization' } }, { why: 'self-review' }],
    ['its claimant as reviewer, by name', { author: organization({ id: '#them', name: 'ncmec ' }) }, { why: 'self-review' }],
    ['its claimant as reviewer, by another name', { author: organization({ id: '#them', name: 'National Center', alternateName: 'NCMEC' }) }, { why: 'self-review' }],
    ['an employee of its reviewer as claimant', { itemReviewed: claim({ text: 'x', author: ceo }) }, { why: 'self-review' }],
    ['a rating above its scale', { reviewRating: rating({ alternateName: 'Juist', ratingValue: 9, bestRating: 5 }) }, { why: 'rating-scale', value: '9', worst: '1', best: '5' }],
    ['a rating above the scale that everybody supposes', { reviewRating: rating({ alternateName: 'Juist', ratingValue: 9 }) }, { why: 'rating-scale', value: '9', best: '5' }],
    ['a rating below its scale', { reviewRating: rating({ alternateName: 'Juist', ratingValue: 0 }) }, { why: 'rating-scale', value: '0', worst: '1' }],
    ['a scale upside down', { reviewRating: rating({ alternateName: 'Juist', bestRating: 1, worstRating: 5 }) }, { why: 'rating-scale', worst: '5', best: '1' }],
  ])('is refused with %s, and leaves the article unharmed', (_, over, data) => {
    const { graph: made, omissions } = graph([newsArticle({ url: page, headline: 'N', publisher, hasPart: drop }), ncmec, reviewOf(over)]);
    expect(omissions).toMatchObject([{ reason: 'review-refused', type: 'ClaimReview', data }]);
    expect(made['@graph'].map((node) => node['@type'])).toEqual(['NewsArticle', 'NGO', 'Organization', 'Claim']);
  });

  it('takes the references to it along where it is refused', () => {
    const refused = reviewOf({ author: ncmec });
    const { graph: made } = graph([newsArticle({ headline: 'N', extra: { review: refused as never } }), ncmec]);
    expect(made['@graph'][0]).toEqual({ '@type': 'NewsArticle', '@id': '#press-release', headline: 'N' });
  });
});

describe('the further builders', () => {
  it('describe page, site and way on request', () => {
    const site = webSite({ url: 'https://childfocus.example', name: 'Child Focus' });
    const crumbs = breadcrumbList({ items: [{ name: 'Pers', url: 'https://childfocus.example/pers' }, { name: 'ePrivacy' }] });
    const nodes = nodesOf(newsArticle({ headline: 'N', url: page, mainEntityOfPage: webPage({ url: page, isPartOf: site, breadcrumb: crumbs }) }));
    expect(nodes.map((node) => node['@id'])).toEqual([`${page}#press-release`, `${page}#webpage`, 'https://childfocus.example/#website', `${page}#breadcrumb`]);
    expect(nodes[3]).toEqual({
      '@type': 'BreadcrumbList',
      '@id': `${page}#breadcrumb`,
      itemListElement: [{ '@type': 'ListItem', name: 'Pers', item: 'https://childfocus.example/pers', position: 1 }, { '@type': 'ListItem', name: 'ePrivacy', position: 2 }],
    });
  });

  it('leave other things where they are named, and take any other property of schema.org', () => {
    const [node] = nodesOf(newsArticle({ headline: 'N', about: thing({ type: 'Legislation', name: 'ePrivacy' }), extra: { wordCount: 12, copyrightHolder: publisher } }));
    expect(node).toMatchObject({ about: { '@type': 'Legislation', name: 'ePrivacy' }, wordCount: 12, copyrightHolder: { '@id': 'https://childfocus.example/#organization' } });
  });

  it('ask for an entity where JavaScript gives a text', () => {
    expect(() => newsArticle({ headline: 'N', author: 'Jan' as never })).toThrow(/`author` is "Jan"\. Person or organization\?/u);
    expect(() => newsArticle({ headline: 'N', mentions: ['NCMEC'] as never })).toThrow(/`mentions` is "NCMEC"/u);
    expect(() => newsArticle({ headline: 'N', extra: { headline: 'M' } as never })).toThrow(/`headline` stands in `extra`/u);
    expect(() => newsArticle({ headline: 'N', extra: { author: 'Jan' } as never })).toThrow(/Person or organization\?/u);
  });

  it('let no __proto__ in', () => {
    const node = newsArticle(JSON.parse('{"headline":"N","extra":{"__proto__":{"polluted":true}}}') as never);
    expect(JSON.stringify(newsArticle(JSON.parse('{"headline":"N","__proto__":{"polluted":true}}') as never))).not.toContain('polluted');
    const [made] = nodesOf({ ...node, about: JSON.parse('{"name":"x","__proto__":{"polluted":true}}') as unknown });
    expect(JSON.stringify(made)).not.toContain('polluted');
    expect((made as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('any nodes', () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.constantFrom('NCMEC', '', 'nl', 'https://a.example', '#x', 'gisteren'), fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.date(), tie('list'), tie('node')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    node: fc.dictionary(fc.constantFrom('@type', '@id', 'name', 'url', 'author', 'itemReviewed', 'reviewRating', 'alternateName', 'worksFor', 'text', 'hasPart', 'inLanguage', 'x'), tie('value'), { maxKeys: 6, noNullPrototype: true }),
  })).value;
  const root = fc.tuple(fc.constantFrom('NewsArticle', 'ClaimReview', 'Organization', 'Person', 'Claim', 'Event'), fc.dictionary(fc.string(), value, { noNullPrototype: true }), value, value).map(([type, members, author, itemReviewed]) => ({ ...members, headline: 'h', author, itemReviewed, '@type': type }));

  it('give an answer, without an id twice or a reference to a node that went', () => {
    fc.assert(
      fc.property(fc.array(root, { maxLength: 4 }), (nodes) => {
        const { graph: made, omissions } = graph(nodes);
        const ids = made['@graph'].flatMap((node) => node['@id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const gone = omissions.flatMap(({ reason, id }) => (reason === 'missing-required' && id !== undefined && !ids.includes(id) ? [id] : []));
        for (const id of gone) expect(JSON.stringify(made['@graph'])).not.toContain(JSON.stringify({ '@id': id }));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a time without a zone', () => {
  const article = (datePublished: string): ReturnType<typeof newsArticle> => newsArticle({ headline: 'Nieuws', datePublished });
  const localTime = inTimeZone('Europe/Brussels');

  it('gets the offset of the zone that is given, summer and winter', () => {
    expect(['2021-01-21T14:30', '2021-07-21 14:30', '2021-01-21', '2021-01-21T14:30Z'].map((date) => graph([article(date)], { localTime }).graph['@graph'][0]?.['datePublished'])).toEqual([
      '2021-01-21T14:30+01:00',
      '2021-07-21T14:30+02:00',
      '2021-01-21',
      '2021-01-21T14:30Z',
    ]);
    expect(nodesOf(article('2021-01-21T14:30'))[0]?.['datePublished']).toBe('2021-01-21T14:30');
  });

  it('is left out, by its value, where the clocks skipped it or passed it twice', () => {
    for (const value of ['2021-03-28T02:30', '2021-10-31T02:30']) {
      const { graph: made, omissions } = graph([article(value)], { localTime });
      expect(made['@graph'][0]).not.toHaveProperty('datePublished');
      expect(omissions).toEqual([{ reason: 'value-form', id: '#press-release', type: 'NewsArticle', data: { property: 'datePublished', value } }]);
      expect(validate({ graph: made, omissions }).find(({ rule }) => rule === 'omission')?.message).toBe(`Unexpected time \`${value}\` in \`datePublished\` of \`NewsArticle\`, which is left out: it has no one offset in its time zone. Give it with its offset.`);
    }
  });
});
