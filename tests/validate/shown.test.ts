import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';

// A page of a newspaper, long enough that what it does not show is missed.
const REST = '<p>The council met on Tuesday in the town hall and spoke of the plans for the new pool, the budget of next year and what the neighbours say of the traffic in their street. Behind closed doors it also chose a new chair for its committee of culture.</p>';
const headline = 'Council votes for the pool';

/** The rules that warn of what a page does not show. */
function told(body: string, node: Readonly<Record<string, unknown>>): readonly string[] {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...node });
  const text = `<!doctype html><html lang="en"><head><title>x</title><link rel="canonical" href="https://news.example/pool"><script type="application/ld+json">${json}</script></head><body>${body}${REST}</body></html>`;
  return check({ text, mediaType: 'text/html' }, { today: '2026-11-24' }).diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
}

const article = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({ '@type': 'NewsArticle', headline, ...more });
const H1 = `<h1>${headline}</h1>`;

describe('what a page shows', () => {
  it.each(['2 hours ago', 'il y a 3 heures', 'vor einer Stunde', 'hace 2 días', '5 uur geleden', 'Today, 10:30', 'gisteren om 9.30 uur'])('takes "%s" for the day of a page', (date) => {
    expect(told(`${H1}<p>${date}</p>`, article({ datePublished: '2026-03-14T10:30:00+01:00' }))).toEqual([]);
  });

  it.each(['', 'Today we look ahead', '3 hours later'])('misses the day where a page says "%s"', (line) => {
    expect(told(`${H1}<p>${line}</p>`, article({ datePublished: '2026-03-14T10:30:00+01:00' }))).toEqual(['date-not-shown']);
  });

  it('takes the date beside the name of the author for that of the article', () => {
    const byline = '<p class="byline">By <a href="/ann">Ann Peeters</a>, 14 March 2026. Edited by Tom Ash and Uma Rao.</p>';
    const author = { '@type': 'Person', name: 'Ann Peeters' };
    expect(told(H1 + byline, article({ author, datePublished: '2026-03-14' }))).toEqual([]);
    expect(told(H1 + byline, article({ author, datePublished: '2026-03-24' }))).toEqual(['date-not-shown']);
  });

  it('takes the letter of a first name for it', () => {
    expect(told(`${H1}<p class="byline">By A. Peeters</p>`, article({ author: { '@type': 'Person', name: 'Ann Peeters' } }))).toEqual([]);
    expect(told(`${H1}<p class="byline">By B. Peeters</p>`, article({ author: { '@type': 'Person', name: 'Ann Peeters' } }))).toEqual(['author-not-shown']);
  });

  it('takes Norwegian for what its written forms are part of', () => {
    const norwegian = `<html lang="nb"><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","inLanguage":"no"}</script></head><body><h1>x</h1></body></html>`;
    const rules = (text: string): readonly string[] => check({ text, mediaType: 'text/html' }).diagnostics.map(({ rule }) => rule);
    expect(rules(norwegian)).not.toContain('page-language');
    expect(rules(norwegian.replace('"nb"', '"sv"'))).toContain('page-language');
  });

  it.each([
    ['Große Straße gesperrt', 'GROSSE STRASSE GESPERRT'],
    ['5&nbsp;000 trees planted', '5000 trees planted'],
    ['5,000 trees planted', '5000 trees planted'],
  ])('takes the headline "%s" for "%s"', (shown, given) => {
    expect(told(`<h1>${shown}</h1>`, article({ headline: given }))).toEqual([]);
  });

  it('leaves the headline of a whole page or site alone, and takes the title in the head for worth knowing', () => {
    const levels = (type: string, title: string, heading: string, headline = 'Ferry at night'): readonly string[] => {
      const text = `<!doctype html><html lang="en"><head><title>${title}</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"${headline}"}</script></head><body><h1>${heading}</h1></body></html>`;
      return check({ text, mediaType: 'text/html' }).diagnostics.flatMap(({ rule, severity }) => (rule === 'headline-not-shown' ? [severity] : []));
    };
    expect(levels('NewsArticle', 'The port gets a new boat', 'The port gets a new boat')).toEqual(['warning']);
    expect(levels('NewsArticle', 'Ferry at night | Harbour Post', 'The ferry sails at night')).toEqual(['info']);
    expect(levels('NewsArticle', 'Ferry at night | Harbour Post', 'The port gets a new boat')).toEqual(['warning']);
    expect(levels('NewsArticle', 'Night ferry from 3 May', 'Night ferry from 5 May', 'Night ferry from 3 May')).toEqual(['warning']);
    expect(levels('WebSite', 'Harbour Post', 'Welcome')).toEqual([]);
    expect(levels('WebPage', 'Harbour Post', 'Welcome')).toEqual([]);
  });

  it('tells 5,000 from 50', () => {
    expect(told('<h1>5,000 trees planted</h1>', article({ headline: '50 trees planted' }))).toEqual(['headline-not-shown']);
  });

  const product = (ratingValue: number): Readonly<Record<string, unknown>> => ({ '@type': 'Product', name: 'Kettle', aggregateRating: { '@type': 'AggregateRating', ratingValue, reviewCount: 12 } });

  it.each([
    ['<h1>Kettle</h1><i style="width: 90%"></i> (12)', 4.5],
    ['<h1>Kettle</h1>★★★★★ (12)', 4.7],
    ['<h1>Kettle</h1>★★★★☆ 4,4 von 5 (12)', 4.4],
  ])('takes the rating of %s for %s', (body, rating) => {
    expect(told(body, product(rating))).toEqual([]);
  });

  it.each([
    ['<h1>Kettle</h1><i style="width: 90%"></i> (12)', 3.1],
    ['<h1>Kettle</h1>★★★★☆ 4,4 von 5 (12)', 4.9],
  ])('misses on %s the rating %s', (body, rating) => {
    expect(told(body, product(rating))).toEqual(['rating-not-shown']);
  });

  it('leaves the addresses of a list of articles alone', () => {
    const teasers = ['ferry', 'library'].map((slug) => ({ '@type': 'BlogPosting', name: slug, mainEntityOfPage: `https://news.example/${slug}` }));
    expect(told('<h1>News</h1>', { '@graph': teasers })).toEqual([]);
    expect(told('<h1>News</h1>', { '@graph': teasers.slice(1) })).toEqual(['canonical-address']);
  });

  it('judges the address of the main entity beside that of its page', () => {
    const page = (url: string): Readonly<Record<string, unknown>> => ({ '@graph': [{ '@type': 'WebPage', url: 'https://news.example/pool', mainEntity: { '@id': '#a' } }, { ...article({ url }), '@id': '#a' }] });
    expect(told(H1, page('https://news.example/pool/'))).toEqual([]);
    expect(told(H1, page('https://news.example/pond'))).toEqual(['canonical-address']);
  });
});
