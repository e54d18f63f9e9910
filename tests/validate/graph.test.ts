import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { validate } from '../../src/validate/validate.ts';

const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Child Focus opens a help line' };

function judge(node: Record<string, unknown>): readonly Diagnostic[] {
  const graph = (Array.isArray(node['@graph']) ? node : { '@graph': [node] }) as never;
  return validate({ graph, today: '2026-11-24' }).filter(({ severity }) => severity !== 'info');
}

function said(node: Record<string, unknown>): readonly (string | undefined)[][] {
  return judge(node).map(({ rule, path, suggestion }) => [rule, path, suggestion]);
}

describe('vocabulary', () => {
  it('finds a misspelt type and property, with what was meant', () => {
    expect(said({ ...article, '@type': 'NewsArtcle' })).toEqual([['unknown-type', '/@graph/0/@type', 'NewsArticle']]);
    expect(said({ ...article, '@type': ['NewsArticle', 'newsarticle'] })).toEqual([['unknown-type', '/@graph/0/@type/1', 'NewsArticle']]);
    expect(said({ ...article, '@type': 'schema.org/NewsArticle' })).toEqual([['unknown-type', '/@graph/0/@type', 'NewsArticle']]);
    expect(said({ ...article, '@type': 'https://schema.org/NewsArtcle' })).toEqual([['unknown-type', '/@graph/0/@type', 'https://schema.org/NewsArticle']]);
    expect(said({ ...article, datePublihed: '2021-01-21' })).toEqual([['unknown-property', '/@graph/0/datePublihed', 'datePublished']]);
    expect(said({ ...article, 'datepublished ': '2021-01-21' })).toEqual([['unknown-property', '/@graph/0/datepublished ', 'datePublished']]);
    expect(said({ ...article, 'schema:autor': 'An' })).toEqual([['unknown-property', '/@graph/0/schema:autor', 'schema:author']]);
    expect(said({ ...article, 'shema:author': 'An' })).toEqual([['unknown-property', '/@graph/0/shema:author', 'schema:author']]);
    expect(said({ ...article, 'shema:xyzzy': 'An', 'dc:creator': 'An', 'https://schem.example/author': 'An' })).toEqual([]);
    expect(said({ ...article, published: '2021-01-21' })).toEqual([['unknown-property', '/@graph/0/published', 'datePublished']]);
  });

  it('suggests nothing that is not sure', () => {
    expect(said({ ...article, xyzzy: 'x' })).toEqual([['unknown-property', '/@graph/0/xyzzy', undefined]]);
    expect(said({ ...article, '@type': 'PressRelease' })).toEqual([['unknown-type', '/@graph/0/@type', undefined]]);
    expect(said({ ...article, Headline: 'x' })).toEqual([['unknown-property', '/@graph/0/Headline', undefined]]);
    // Nothing tells what a node of an unknown type has: `pageEnd` is no more likely than any other word.
    const span = { '@context': 'https://schema.org', '@type': 'TideSpan' };
    expect(said({ ...span, rangeEnd: 4 })).toContainEqual(['unknown-property', '/@graph/0/rangeEnd', undefined]);
    expect(said({ ...span, pageEnds: 4 })).toContainEqual(['unknown-property', '/@graph/0/pageEnds', 'pageEnd']);
  });

  it('leaves the words of another vocabulary alone', () => {
    expect(said({ '@context': { '@vocab': 'https://terms.example/' }, '@type': 'Work', license: 'x', title: 'Atlas', data: 'y' })).toEqual([]);
    expect(said({ '@context': { '@vocab': 'https://schema.org/', bag: 'https://bag.example/ns#' }, '@type': 'bag:Parcel', name: 'Tides', containedIn: 'harbour' })).toEqual([]);
    expect(judge({ '@context': { '@vocab': 'https://schema.org/', bag: 'https://bag.example/ns#' }, '@type': ['bag:Parcel'], xyzzy: 'x' }).map(({ message }) => message)).toEqual(['Unexpected `xyzzy` on `bag:Parcel`, expected a property of schema.org.']);
  });

  it('leaves texts of nodes alone whose type a context elsewhere tells', () => {
    const profile = { name: 'An', value: '<a href="https://an.example/">an</a>' };
    expect(said({ '@context': ['https://social.example/ns', { value: 'https://schema.org/value' }], type: 'Person', attachment: [{ ...profile, type: 'Profile' }] })).toEqual([]);
    expect(said({ '@context': 'https://schema.org', '@type': 'PropertyValue', name: 'An', value: profile.value })).toEqual([['html-in-text', '/@graph/0/value', undefined]]);
  });

  it('tells of a node at fault and its property only one', () => {
    expect(said({ '@context': 'https://schema.org', '@type': 'Bakery', employee: { '@type': 'Bakery', name: 'An', jobTitle: 'Baker' } })).toEqual([['value-range', '/@graph/0/employee', undefined]]);
    expect(said({ '@context': 'https://schema.org', '@type': 'Person', name: 'An', author: { '@type': 'Book', name: 'Tides' } })).toEqual([['property-domain', '/@graph/0/author', undefined]]);
    expect(said({ '@context': 'https://schema.org', '@type': 'Bakery', employee: { '@type': 'Bakery', name: 'An', headline: 'Baker' } })).toHaveLength(2);
  });

  it('says the whole sentence', () => {
    expect(judge({ ...article, datePublihed: '2021-01-21' })[0]).toEqual({
      rule: 'unknown-property',
      severity: 'error',
      message: 'Unexpected `datePublihed` on `NewsArticle`, expected `datePublished`.',
      data: { property: 'datePublihed', type: 'NewsArticle', expected: 'datePublished' },
      path: '/@graph/0/datePublihed',
      node: 'NewsArticle',
      suggestion: 'datePublished',
      url: 'https://schema.org/docs/full.html',
    });
  });

  it('finds a property on a type that it does not belong to', () => {
    expect(said({ ...article, '@type': 'ContactPoint', name: 'An', headline: undefined, email: 'an@news.example', jobTitle: 'Spokesperson' })).toContainEqual(['property-domain', '/@graph/0/jobTitle', undefined]);
    expect(said({ ...article, author: { '@type': 'Person', name: 'An', ratingValue: 4 } })).toEqual([['property-domain', '/@graph/0/author/ratingValue', undefined]]);
    expect(said({ ...article, author: { name: 'An', ratingValue: 4 } })).toEqual([['property-domain', '/@graph/0/author/ratingValue', undefined]]);
  });

  it('finds values of a kind that the property does not take', () => {
    expect(said({ ...article, author: { '@type': 'Place', name: 'Brussels' } })).toEqual([['value-range', '/@graph/0/author', undefined]]);
    expect(said({ ...article, headline: { '@type': 'Person', name: 'An' } })).toEqual([['value-range', '/@graph/0/headline', undefined]]);
    expect(said({ ...article, publisher: 7 })).toEqual([['value-range', '/@graph/0/publisher', undefined]]);
    expect(said({ ...article, author: [{ '@type': 'Person', name: 'An' }, true] })).toEqual([['value-range', '/@graph/0/author/1', undefined]]);
  });

  it.each([
    ['a text for an entity', { ...article, author: 'An Peeters', publisher: 'News' }],
    ['a role between a property and its value', { ...article, author: { '@type': 'Role', author: { '@type': 'Person', name: 'An' }, startDate: '2020' } }],
    ['several types', { ...article, '@type': ['NewsArticle', 'Product'], gtin13: '4006381333931' }],
    ['types of another vocabulary', { ...article, '@context': ['https://schema.org', { ex: 'https://words.example/' }], '@type': ['NewsArticle', 'ex:Release'], 'ex:desk': 'home' }],
    ['prefixes', { '@context': { schema: 'http://schema.org/' }, '@type': 'schema:NewsArticle', 'schema:headline': 'Help line' }],
    ['full addresses', { '@context': 'https://schema.org', '@type': 'http://schema.org/NewsArticle', 'https://schema.org/headline': 'Help line' }],
    ['aliases', { '@context': 'https://schema.org', type: 'NewsArticle', id: '#article', headline: 'Help line' }],
    ['a context with a slash', { ...article, '@context': 'http://schema.org/' }],
    ['a vocabulary', { ...article, '@context': { '@vocab': 'https://schema.org/' } }],
    ['words of a context that is not at hand', { ...article, '@context': ['https://schema.org', 'https://words.example/context'], desk: 'home', '@type': ['NewsArticle', 'Dispatch'] }],
    ['a reversed property', { '@context': 'https://schema.org', '@type': 'Person', name: 'An', '@reverse': { author: { '@type': 'NewsArticle', headline: 'Help line' } } }],
    ['an input of an action', { '@context': 'https://schema.org', '@type': 'SearchAction', target: 'https://news.example/?q={q}', 'query-input': 'required name=q' }],
    ['values in wrappers', { ...article, author: { '@list': [{ '@type': 'Person', name: { '@value': 'An', '@language': 'nl' } }] }, datePublished: { '@type': 'Date', '@value': '2021-01-21' } }],
    ['a language map', { '@context': ['https://schema.org', { name: { '@id': 'https://schema.org/name', '@container': '@language' } }], '@type': 'Organization', name: { nl: 'Nieuws', fr: 'Nouvelles' } }],
    ['a root array', { '@graph': [{ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'An' }] }] }],
    ['a duration as text', { '@context': 'https://schema.org', '@type': 'VideoObject', name: 'Film', duration: 'PT3M', uploadDate: '2021-01-21' }],
  ])('leaves alone %s', (_, node) => {
    expect(judge(node)).toEqual([]);
  });
});

describe('json-ld', () => {
  it('finds a context that is missing or nearly right', () => {
    expect(said({ '@type': 'Person', name: 'An' })).toEqual([['context-missing', '/@graph/0', undefined]]);
    expect(said({ '@graph': [{ '@type': 'Person', name: 'An' }, { '@type': 'Person', name: 'Jan' }] })).toEqual([['context-missing', '/@graph/0', undefined]]);
    for (const wrong of ['https://schema.com', 'https://shema.org/', 'schema.org', 'https://www.schema.org', 'https://schema.org/NewsArticle']) {
      expect(said({ ...article, '@context': wrong })).toEqual([['context-address', '/@graph/0/@context', 'https://schema.org']]);
    }
    expect(said({ ...article, '@context': { '@vocab': 'https://schema.org' } })).toEqual([['context-address', '/@graph/0/@context/@vocab', 'https://schema.org/']]);
  });

  it('asks for a context where words need one, and around the node that has one', () => {
    const whole = { '@id': 'https://tides.example/data', '@type': ['https://schema.org/Dataset'], 'https://schema.org/name': 'Tides' };
    expect(said(whole)).toEqual([]);
    expect(said({ '@graph': [{ '@graph': [whole] }] })).toEqual([]);
    expect(said({ ...whole, name: 'Tides' })).toContainEqual(['context-missing', '/@graph/0', undefined]);
    expect(said({ '@graph': [{ '@graph': [{ '@type': 'Dataset', name: 'Tides' }] }] })).toContainEqual(['context-missing', '/@graph/0', undefined]);
    expect(judge({ entry: [{ ...article }] })).toMatchObject([{ rule: 'context-missing', severity: 'warning' }]);
    expect(said({ next: 'https://feed.example/2', items: [{ id: 7, state: 'new', data: { ...article, headline: '' } }], license: 'x' })).toEqual([
      ['context-missing', '/@graph/0', undefined],
      ['empty-value', '/@graph/0/items/0/data/headline', undefined],
    ]);
  });

  it('finds keywords that are none, twice or of a wrong value', () => {
    expect(said({ ...article, '@Id': '#a' })).toEqual([['unknown-keyword', '/@graph/0/@Id', '@id']]);
    expect(said({ ...article, '@wordCount': 4 })).toEqual([['unknown-keyword', '/@graph/0/@wordCount', 'wordCount']]);
    expect(said({ ...article, '@home': 'x' })).toEqual([['unknown-keyword', '/@graph/0/@home', undefined]]);
    expect(said({ ...article, type: 'Article' })).toEqual([['keyword-twice', '/@graph/0/type', undefined]]);
    expect(said({ ...article, '@id': ['#a'] })).toEqual([['keyword-value', '/@graph/0/@id', '"#a"']]);
    expect(said({ ...article, '@id': ['#a', '#b'] })).toEqual([['keyword-value', '/@graph/0/@id', undefined]]);
  });

  it('finds words that expansion drops', () => {
    expect(said({ '@context': { name: 'https://schema.org/name' }, '@type': 'https://schema.org/Person', name: 'An', mail: 'x' })).toEqual([['dropped-term', '/@graph/0/mail', undefined]]);
  });

  it('tells a node that is missing once, and leaves places in files and pages alone', () => {
    const page = 'https://news.example/news/1';
    const graph = (...nodes: readonly Record<string, unknown>[]): Record<string, unknown> => ({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', '@id': `${page}#top`, name: 'Tides' }, ...nodes] });
    expect(said(graph({ '@type': 'Article', headline: 'Tides', author: { '@id': `${page}#nobody` }, editor: { '@id': `${page}#nobody` } }))).toEqual([['dangling-reference', '/@graph/1/author/@id', undefined]]);
    expect(said(graph({ '@type': 'Article', headline: 'Tides', mainEntityOfPage: { '@id': `${page}#webpage` } }))).toEqual([]);
    expect(said(graph({ '@type': 'Dataset', '@id': 'fields.json', name: 'Fields' }, { '@type': 'Dataset', name: 'Tides', isBasedOn: { '@id': 'fields.json#/tides/height' } }))).toEqual([]);
  });

  it('finds references to nothing, of this page and of this site', () => {
    const graph = (id: string, reference: string): Record<string, unknown> => ({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'NewsArticle', '@id': 'https://news.example/a#article', headline: 'Help line', author: { '@id': reference } },
        { '@type': 'Person', '@id': id, name: 'An' },
      ],
    });
    expect(judge(graph('#person-an', '#person-ann')).map(({ rule, severity, suggestion }) => [rule, severity, suggestion])).toEqual([['dangling-reference', 'error', '#person-an']]);
    expect(judge(graph('https://news.example/a#an', 'https://news.example/a#jan'))).toMatchObject([{ rule: 'dangling-reference', severity: 'error' }]);
    expect(judge(graph('https://news.example/people#anne-b', 'https://news.example/people#anne_bb')).map(({ suggestion }) => suggestion)).toEqual(['https://news.example/people#anne-b']);
    expect(judge(graph('https://news.example/#an', 'https://news.example#an')).map(({ suggestion }) => suggestion)).toEqual(['https://news.example/#an']);
    expect(judge(graph('https://elsewhere.example/#an', 'https://www.elsewhere.example/#an')).map(({ severity, suggestion }) => [severity, suggestion])).toEqual([['warning', 'https://elsewhere.example/#an']]);
    // Another number is another node.
    expect(judge(graph('#person-12', '#person-13')).map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['dangling-reference', undefined]]);
    expect(judge(graph('https://news.example/a#an', 'https://news.example/#organization'))).toMatchObject([{ rule: 'dangling-reference', severity: 'warning' }]);
    expect(judge(graph('https://elsewhere.example/#an', 'http://elsewhere.example/#an')).map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['dangling-reference', 'https://elsewhere.example/#an']]);
    expect(judge(graph('#an', 'https://news.example/a#an'))).toEqual([]);
    expect(judge(graph('#an', 'https://elsewhere.example/#an'))).toEqual([]);
    expect(judge(graph('#an', 'https://news.example/people/an'))).toEqual([]);
  });
});

describe('dates in order', () => {
  const event = (startDate: string, endDate: string): readonly string[] => said({ '@context': 'https://schema.org', '@type': 'Event', name: 'x', startDate, endDate }).map(([rule]) => rule ?? '');

  it.each([
    ['2021-01-21T20:00', '2021-01-21T18:00'],
    ['2021-01-21T20:00:00', '2021-01-21T19:59'],
    ['2021-01-21T23:30:00-05:00', '2021-01-22T05:15:00+01:00'],
    ['2021-01-22T00:10:00+01:00', '2021-01-21T22:50:00Z'],
  ])('does not end before it starts: %s to %s', (start, end) => {
    expect(event(start, end)).toEqual(['date-order']);
  });

  it.each([
    ['2021-01-21T20:00', '2021-01-21T20:00:00'],
    ['2021-01-21T20:00', '2021-01-21'],
    ['2021-01-21T20:00', '2021-01-21T19:30Z'],
    ['2021-01-22T00:10:00+01:00', '2021-01-21T23:20:00Z'],
    ['2021-01-21', '2021-01'],
  ])('may go from %s to %s', (start, end) => {
    expect(event(start, end)).toEqual([]);
  });
});

describe('author and publisher', () => {
  const names = (author: string, publisher: object): readonly string[] =>
    validate({ graph: { '@graph': [{ ...article, author: { '@type': 'Organization', name: author }, publisher }] }, today: '2026-11-24' }).map(({ rule }) => rule);

  it('are two of one name only where they have one', () => {
    expect(names('Harbour Post', { '@type': 'Organization', name: 'harbour post' })).toContain('same-name');
    expect(names('', { '@type': 'Organization', name: '' })).not.toContain('same-name');
    expect(names('', { '@id': '#org' })).not.toContain('same-name');
  });
});

describe('one id', () => {
  const twice = (property: string, one: unknown, other: unknown): readonly (string | undefined)[] =>
    said({ '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', headline: 'x', publisher: { '@id': '#org' } }, { '@type': 'Organization', '@id': '#org', [property]: one }, { '@type': 'Organization', '@id': '#org', [property]: other }] }).map(([rule]) => rule);

  it.each([
    ['foundingDate', '1999', '2001'],
    ['url', 'https://a.example/', 'https://b.example/'],
    ['telephone', '+32 2 555 01 02', '+32 2 555 01 03'],
  ])('has one %s: not %s and %s', (property, one, other) => {
    expect(twice(property, one, other)).toEqual(['id-conflict']);
  });

  it('that several nodes share is told once for each property', () => {
    const menu = ['News', 'Sports', 'Travel', 'Food'].map((name) => ({ '@type': 'SiteNavigationElement', '@id': '#menu', name, url: `https://harbour.example/${name}` }));
    expect(judge({ '@context': 'https://schema.org', '@graph': menu }).map(({ rule, path }) => [rule, path])).toEqual([
      ['id-conflict', '/@graph/1/name'],
      ['id-conflict', '/@graph/1/url'],
    ]);
  });

  it.each([
    ['foundingDate', '1999', '1999-04-01'],
    ['url', 'https://a.example/', 'https://a.example'],
    ['telephone', '+32 2 555 01 02', '+3225550102'],
    ['name', 'A B', 'A B '],
  ])('may give %s as %s and %s', (property, one, other) => {
    expect(twice(property, one, other)).toEqual([]);
  });
});

describe('data types', () => {
  it.each([
    ['2021-02-29', undefined],
    ['2021-13-01', undefined],
    ['2021-01-21T25:00', undefined],
    ['2021-01-21T14:30+19:00', undefined],
    ['21 januari 2021', '2021-01-21'],
    ['Donnerstag, 21. Januar 2021', '2021-01-21'],
    ['1er février 2021', '2021-02-01'],
    ['21 de enero de 2021', '2021-01-21'],
    ["2 d'abril de 2021", '2021-04-02'],
    ['21 stycznia 2021', '2021-01-21'],
    ['31 februari 2021', undefined],
    // November in Polish, October in Croatian
    ['21 listopada 2021', undefined],
    ['05.01.2021', '2021-01-05'],
    ['2021-01-21T14:30:00+1:00', '2021-01-21T14:30:00+01:00'],
    ['2021-01-21 14:30:00 UTC', '2021-01-21T14:30:00Z'],
    ['01/02/2021', undefined],
    ['21/01/2021', '2021-01-21'],
    ['2021-1-21', '2021-01-21'],
    ['2021-01-21T9:05:00+01:00', '2021-01-21T09:05:00+01:00'],
    ['2021-01-00', '2021-01'],
    ['2021-00-00', '2021'],
    ['2021-13-00', undefined],
    ['2021/01/21', '2021-01-21'],
    ['2021-01-21 14:30', '2021-01-21T14:30'],
    ['January 21, 2021', '2021-01-21'],
    ['Thu, 21 Jan 2021 10:00:00 GMT', '2021-01-21T10:00:00Z'],
  ])('finds the date %s', (date, suggestion) => {
    expect(said({ ...article, datePublished: date })).toEqual([['date-format', '/@graph/0/datePublished', suggestion]]);
  });

  it.each(['2021', '2021-01', '2021-01-21', '2020-02-29', '2021-01-21T14:30', '2021-01-21T14:30:05.250+01:00', '2021-01-21T24:00', '20210121', '2021-W03-4', '2016-12-31T23:59:60Z'])('takes the date %s', (date) => {
    expect(said({ ...article, datePublished: date })).toEqual([]);
  });

  it.each([
    ['https://news.example/a b', undefined],
    ['htps://news.example/a', 'https://news.example/a'],
    ['https:/news.example/a', 'https://news.example/a'],
    [' https://news.example/a', 'https://news.example/a'],
    ['www.news.example', 'https://www.news.example'],
    ['https://news.example/press room/team 2.jpg', 'https://news.example/press%20room/team%202.jpg'],
    ['https://news.example/a is our site', undefined],
    ['https:\\\\news.example\\a', 'https://news.example/a'],
    ['https://news,example/a', undefined],
    ['javascript:void(0)', undefined],
    ['C:\\press\\logo.png', undefined],
    ['see our site', undefined],
  ])('finds the address %s', (url, suggestion) => {
    expect(said({ ...article, url })).toEqual([['url-format', '/@graph/0/url', suggestion]]);
  });

  it('finds numbers and truth in words', () => {
    expect(said({ ...article, wordCount: 'many' })).toEqual([['number-format', '/@graph/0/wordCount', undefined]]);
    expect(said({ ...article, wordCount: 4.5 })).toEqual([['number-format', '/@graph/0/wordCount', undefined]]);
    expect(said({ '@context': 'https://schema.org', '@type': 'Rating', ratingValue: '4,5' })).toEqual([['number-format', '/@graph/0/ratingValue', '4.5']]);
    expect(said({ ...article, isAccessibleForFree: 'yes' })).toEqual([['boolean-format', '/@graph/0/isAccessibleForFree', 'true']]);
    expect(said({ ...article, isAccessibleForFree: 'False', wordCount: '450' })).toEqual([]);
  });

  it.each([
    ['13h00', '13:00'],
    ['9:30', '09:30'],
    ['9h', '09:00'],
    ['1:30 PM', '13:30'],
    ['12 a.m.', '00:00'],
    ['12:05 pm', '12:05'],
    ['13 pm', undefined],
    ['25h00', undefined],
    ['9', undefined],
    ['midday', undefined],
  ])('finds the time %s', (opens, suggestion) => {
    expect(said({ '@context': 'https://schema.org', '@type': 'OpeningHoursSpecification', opens })).toEqual([['date-format', '/@graph/0/opens', suggestion]]);
  });

  it.each([
    ['VideoObject', 'duration', '00:06:04', 'duration-format', 'PT6M4S'],
    ['VideoObject', 'duration', '1:30:00', 'duration-format', 'PT1H30M'],
    ['VideoObject', 'duration', '6:04', 'duration-format', undefined],
    ['VideoObject', 'duration', '00:00:00', 'duration-format', undefined],
    ['VideoObject', 'duration', '40 minutos', 'duration-format', 'PT40M'],
    ['VideoObject', 'duration', '1 uur en 20 minuten', 'duration-format', 'PT1H20M'],
    ['VideoObject', 'duration', '2 Std. 5 Min.', 'duration-format', 'PT2H5M'],
    ['VideoObject', 'inLanguage', 'jp', 'language-tag', 'ja'],
    ['VideoObject', 'inLanguage', 'en-EN', 'language-tag', undefined],
    ['VideoObject', 'inLanguage', 'fr_FR.UTF-8', 'language-tag', 'fr-FR'],
    ['VideoObject', 'inLanguage', 'Englisch', 'language-tag', 'en'],
    ['Offer', 'price', '1 299,00', 'number-format', '1299.00'],
    ['Offer', 'price', '5,-', 'number-format', '5'],
    ['Offer', 'price', 'Gratis', 'number-format', '0'],
    ['Offer', 'price', '1,299', 'number-format', undefined],
    ['Organization', 'email', 'press@@news.example', 'email-format', 'press@news.example'],
    ['Organization', 'email', 'press @news.example', 'email-format', 'press@news.example'],
    ['Organization', 'email', 'press@news..example', 'email-format', 'press@news.example'],
    ['Organization', 'email', 'press AT news DOT example', 'email-format', 'press@news.example'],
    ['Organization', 'telephone', 'Tel. +32 2 555 01 02', 'telephone-format', '+32 2 555 01 02'],
    ['Organization', 'telephone', '+32 2 555 01 02 / +32 2 555 01 03', 'telephone-format', undefined],
    ['NewsArticle', 'datePublished', '2021年1月21日', 'date-format', '2021-01-21'],
    ['NewsArticle', 'datePublished', '21 января 2021 г.', 'date-format', '2021-01-21'],
    ['NewsArticle', 'author', { '@type': 'Text', name: 'Ann Peeters' }, 'value-range', undefined],
    ['Organization', 'url', '<a href="https://news.example">News</a>', 'url-format', undefined],
    ['VideoObject', 'inLanguage', 'eng', 'language-tag', 'en'],
    ['VideoObject', 'inLanguage', 'dut', 'language-tag', 'nl'],
    ['VideoObject', 'inLanguage', 'nld-BE', 'language-tag', 'nl-BE'],
    ['Person', 'name', 'Door Ann Smit', 'person-name', 'Ann Smit'],
    ['Person', 'name', 'Written by Ann Smit', 'person-name', 'Ann Smit'],
    ['Person', 'name', 'Tekst: Ann Smit', 'person-name', 'Ann Smit'],
    ['Person', 'name', 'Ann Smit | The Gazette', 'person-name', 'Ann Smit'],
    ['Person', 'name', 'De heer Jan Smit', 'person-name', 'Jan Smit'],
    ['Person', 'name', 'Dr.Ann Smit', 'person-name', 'Ann Smit'],
    ['Person', 'name', 'Dott.ssa Anna Rossi', 'person-name', 'Anna Rossi'],
    ['Person', 'name', 'Sen. Ann Smit', 'person-name', 'Ann Smit'],
    ['Person', 'name', 'Ann Smit M.A.', 'person-name', 'Ann Smit'],
    ['Person', 'name', 'Anna Müller, Bürgermeisterin', 'person-name', undefined],
    ['NewsArticle', 'author', 'By Ann Smit', 'person-name', 'Ann Smit'],
    ['NewsArticle', 'author', 'Dr. Ann Smit', 'person-name', 'Ann Smit'],
    ['AggregateRating', 'reviewCount', '1.234', 'number-format', '1234'],
    ['AggregateRating', 'reviewCount', '12 reviews', 'number-format', '12'],
    ['Book', 'numberOfPages', -3, 'number-format', undefined],
    ['Person', 'name', 'Door: Smit', 'person-name', 'Smit'],
    ['Person', 'knowsLanguage', 'de_AT', 'language-tag', 'de-AT'],
    ['Restaurant', 'hasMenu', 'www.news.example/menu', 'url-format', 'https://www.news.example/menu'],
    ['Offer', 'availability', 'schema.org/InStock', 'enumeration-member', 'https://schema.org/InStock'],
    ['Book', 'numberOfPages', '312 blz.', 'number-format', '312'],
    ['Book', 'numberOfPages', '312 thousand', 'number-format', undefined],
    ['Rating', 'ratingValue', '4,5 Sterne', 'number-format', '4.5'],
    ['Rating', 'ratingValue', '4.7 out of 5', 'number-format', '4.7'],
    ['OpeningHoursSpecification', 'dayOfWeek', 'martedì', 'enumeration-member', 'Tuesday'],
    ['NewsArticle', 'isAccessibleForFree', 'nein', 'boolean-format', 'false'],
    ['Rating', 'ratingValue', '4,5/5', 'number-format', '4.5'],
    ['Rating', 'ratingValue', '4.5 / 10', 'number-format', undefined],
    ['OpeningHoursSpecification', 'dayOfWeek', 'Dienstag', 'enumeration-member', 'Tuesday'],
    ['OpeningHoursSpecification', 'dayOfWeek', 'Feiertag', 'enumeration-member', undefined],
    ['NewsArticle', 'alternativeHeadline', '[node:field_subtitle]', 'placeholder', undefined],
    ['NewsArticle', 'alternativeHeadline', '###SUBTITLE###', 'placeholder', undefined],
    ['Person', 'name', 'Max Mustermann', 'placeholder', undefined],
    ['NewsArticle', 'headline', 'Your headline here', 'placeholder', undefined],
    ['NewsArticle', 'headline', '[hier tekst invullen]', 'placeholder', undefined],
    ['Person', 'image', 'https://www.yourdomain.com/logo.png', 'placeholder', undefined],
    ['Person', 'url', 'https://news.example/team/{slug}', 'placeholder', undefined],
    ['Organization', 'description', 'Array', 'placeholder', undefined],
    ['Person', '@id', 'www.news.example/#ann', 'id-format', 'https://www.news.example/#ann'],
    ['Person', 'email', 'ann@news,example', 'email-format', 'ann@news.example'],
    ['Person', 'email', 'ann@news.example, jan@news.example', 'email-format', undefined],
    ['GeoCoordinates', 'latitude', '50,8466', 'coordinate-format', '50.8466'],
    ['GeoCoordinates', 'longitude', 435.28, 'coordinate-format', undefined],
    ['Organization', 'name', 'CafÃ© de lâ€™Ã‰toile', 'text-encoding', 'Café de l’Étoile'],
    ['Organization', 'name', 'Caf\ufffd', 'text-encoding', undefined],
    ['Organization', 'name', 'Caf\\u00e9', 'text-encoding', 'Café'],
    ['Organization', 'description', 'Two floors.\\nOne bar.', 'text-encoding', undefined],
  ])('finds of a %s in %s the value %s', (type, property, value, rule, suggestion) => {
    expect(said({ '@context': 'https://schema.org', '@type': type, [property]: value })).toEqual([[rule, `/@graph/0/${property}`, suggestion]]);
  });

  it.each([
    ['GeoCoordinates', 'latitude', '50° 50′ N'],
    ['GeoCoordinates', 'longitude', '-180'],
    ['Organization', 'name', 'MAÇÃ”'],
    ['Organization', 'name', 'NÃO À GUERRA'],
    ['Organization', 'name', 'Âge & sagesse'],
    ['Organization', 'description', 'Files in C:\\new, formulas such as \\nabla.'],
    ['VideoObject', 'inLanguage', 'zh-CN'],
    ['VideoObject', 'inLanguage', 'ast'],
    ['VideoObject', 'inLanguage', 'sr-Latn-XK'],
    ['VideoObject', 'inLanguage', 'en-EU'],
    ['Organization', 'telephone', '+32 2/555 01 02'],
    ['Organization', 'telephone', '+49 30 1234567 - 89'],
    ['Organization', 'telephone', '1-800-FLOWERS'],
    ['VideoObject', 'inLanguage', 'cmn'],
    ['Person', 'url', 'https://www.yoursite.example.org/'],
    ['Person', 'url', 'https://yellow.example/'],
    ['NewsArticle', 'headline', 'Your vote counts here and now'],
    ['NewsArticle', 'headline', '[Opinie] Hier moet het anders'],
    ['Person', 'name', 'Door Smit'],
    ['Person', 'name', 'Von der Leyen Ursula'],
    ['Person', 'name', 'De Smet Jan'],
    // What a site calls the account of its newsroom.
    ['Person', 'name', 'Redactie'],
    ['Person', 'name', 'Sir Mixalot'],
    ['NewsArticle', 'author', 'Department of Health and Social Care'],
    ['NewsArticle', 'author', 'Reuters, Associated Press'],
    ['NewsArticle', 'keywords', 'www.news.example'],
    ['Restaurant', 'hasMenu', 'lunch and www.news.example'],
    ['Book', 'alternateName', 'Array'],
    ['EntryPoint', 'urlTemplate', 'https://news.example/?q={words}'],
  ])('takes of a %s in %s the value %s', (type, property, value) => {
    expect(said({ '@context': 'https://schema.org', '@type': type, [property]: value })).toEqual([]);
  });

  it('finds what is empty', () => {
    for (const nothing of ['', ' ', null, {}]) expect(said({ ...article, author: nothing })).toEqual([['empty-value', '/@graph/0/author', undefined]]);
    // A list without members reads as if it were not there.
    expect(validate({ graph: { '@graph': [{ ...article, author: [] }] } }).map(({ rule, severity }) => [rule, severity])).toContainEqual(['empty-value', 'warning']);
  });

  it('finds dates still to come, where it knows the day', () => {
    expect(said({ ...article, datePublished: '2026-11-25' })).toEqual([['future-date', '/@graph/0/datePublished', undefined]]);
    expect(said({ ...article, datePublished: '2026-11-24', dateModified: '2026' })).toEqual([]);
    expect(validate({ graph: { '@graph': [{ ...article, datePublished: '2999-01-01' }] } }).filter(({ rule }) => rule === 'future-date')).toEqual([]);
  });
});

describe('what a profile recommends', () => {
  const author = { '@type': 'Person', name: 'Ann Peeters', url: 'https://a.example/ann' };
  const whole = { ...article, image: 'https://a.example/i.jpg', datePublished: '2021-01-21', dateModified: '2021-01-21', author };
  const report = { '@type': 'Report', '@id': '#report', name: 'Ports in figures' };
  const recommended = (...nodes: readonly Record<string, unknown>[]): readonly (string | undefined)[] =>
    validate({ graph: { '@context': 'https://schema.org', '@graph': nodes } as never, today: '2026-11-24' }).filter(({ rule }) => rule === 'profile-recommended').map(({ path }) => path);

  it('is asked of an article, and not of one that it cites, by reference or in its place', () => {
    expect(recommended(report)).toEqual(['/@graph/0']);
    expect(recommended({ ...whole, citation: { '@id': '#report' } }, report)).toEqual([]);
    expect(recommended({ ...whole, isBasedOn: report })).toEqual([]);
    expect(recommended({ ...whole, hasPart: { '@id': '#report' } }, report)).toEqual(['/@graph/1']);
  });
});
