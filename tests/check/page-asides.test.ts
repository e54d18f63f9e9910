import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { languages } from '../../src/languages/index.ts';
import { pageAsides } from '../../src/read/page-asides.ts';
import { readPage } from '../../src/read/read-html.ts';

/** What is said above information of a page with an article of 12 March 2026. */
function told(language: string, body: string, more = ''): readonly string[] {
  const graph = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Night ferry starts","datePublished":"2026-03-12","inLanguage":"${language}","author":{"@type":"Person","name":"Roos van den Berg"}${more}}`;
  const text = `<!doctype html><html lang="${language}"><head><title>Ferry</title><script type="application/ld+json">${graph}</script></head><body>${body}</body></html>`;
  return check({ text, mediaType: 'text/html' }, { languages, today: '2026-11-24' }).diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
}

const OWN = (when: string): string => `<article><h1>Night ferry starts</h1><p>${when}, Roos van den Berg</p><p>The ferry leaves at ten.</p></article>`;

describe('the parts of a page beside its article', () => {
  const page = '<nav>a</nav><article><h1>b</h1><aside>c</aside><article>d</article></article><section class="teaser-list">e</section><aside><h1>f</h1></aside><footer>g</footer><div role="dialog">h</div>';

  it('are what speaks of something else and holds no heading of the page', () => {
    expect(pageAsides(page).map(({ start, end }) => readPage({ text: page.slice(start, end), mediaType: 'text/html' }).text)).toEqual(['a', 'c', 'd', 'e', 'h']);
  });

  it('take no article for one beside where none has the heading', () => {
    expect(pageAsides('<h1>a</h1><article>b</article><article>c</article>')).toEqual([]);
  });
});

describe('a page that shows no date of its article', () => {
  const teasers = [
    '<aside><ul><li><a href="/pool">Pool shuts for three weeks</a> <time datetime="2026-01-19">January 19, 2026</time></li></ul></aside>',
    '<section class="teaser-list"><div class="teaser"><h3>Pool shuts</h3><p>January 19, 2026</p></div></section>',
    '<div id="cookie-banner"><p>Policy updated 4 January 2024.</p></div>',
    '<h2>More news</h2><ul><li><a href="/pool">Pool shuts for three weeks</a> January 19, 2026</li></ul>',
    '<article><h2>Pool shuts</h2><p>January 19, 2026</p></article>',
    '<p>The plan was made on 4 May 2019.</p>',
    '<h2>Where and when</h2><ul><li>Saturday 14 June 2026</li><li>Market Square</li></ul>',
    '<p><b>When?</b> Saturday 14 June 2026</p>',
    '<table><tr><td>Opens</td><td>14 June 2026</td></tr></table>',
    '<p>Born: 4 May 1950</p>',
    '<section><h2>2 reactions</h2><div><b>Tom</b> <time datetime="2026-03-14">14 March 2026</time><p>Nice</p></div></section>',
    '<div class="card"><a href="/a"><h3>Pool shuts</h3></a><p>3 May 2026</p></div>',
    '<footer><p>Last updated: 4 May 2025</p></footer>',
  ];

  it.each(teasers)('may show those of something else: %s', (teaser) => {
    expect(told('en', OWN('three hours ago') + teaser)).toEqual([]);
  });

  it('may show that of a picture before its body', () => {
    expect(told('en', '<h1>Night ferry starts</h1><figure><img src="a.jpg" alt="ferry"><figcaption>The ferry, 4 May 2019</figcaption></figure><p>Roos van den Berg</p>')).toEqual([]);
  });

  it('is told where it shows another one of its own', () => {
    for (const teaser of teasers) expect(told('en', OWN('11 March 2026') + teaser), teaser).toEqual(['Unexpected `2026-03-12` in `datePublished` of `NewsArticle`, expected the date that the page shows: `2026-03-11`.']);
  });
});

describe('the only date of a page', () => {
  const body = '<p>Roos van den Berg writes that the ferry leaves at ten, six days a week, and that it takes bicycles, dogs and up to forty cars a crossing.</p><p>It is the first in thirty years.</p>';

  it.each(['<p>11 March 2026</p>', '<footer>11 March 2026</footer>', '<time>11 March 2026</time>', '<div class="date">11 March 2026</div>'])('is its own behind the article too: %s', (date) => {
    expect(told('en', `<h1>Night ferry starts</h1>${body}${date}`)).toEqual(['Unexpected `2026-03-12` in `datePublished` of `NewsArticle`, expected the date that the page shows: `2026-03-11`.']);
  });

  it.each(['<p>First crossing: 11 June 2026</p>', '<h2>First crossing</h2><p>11 June 2026</p>', '<ul><li>11 June 2026</li></ul>', '<aside>11 June 2026</aside>'])('may be that of something else: %s', (date) => {
    expect(told('en', `<h1>Night ferry starts</h1>${body}${date}`)).toEqual([]);
  });
});

describe('a byline', () => {
  it('is that of the article behind it too, where no heading parts them', () => {
    const page = (between: string): string => `<h1>Night ferry starts</h1><p>12 March 2026</p><p>The ferry leaves at ten, six days a week, and takes bicycles, dogs and up to forty cars a crossing; it is the first in thirty years.</p>${between}<p>By Tom Reed</p>`;
    expect(told('en', page(''))).toEqual(['Unexpected author `Roos van den Berg`, expected the one that the page shows: `Tom Reed`.']);
    expect(told('en', page('<h2>Pool shuts</h2>'))).not.toContain('Unexpected author `Roos van den Berg`, expected the one that the page shows: `Tom Reed`.');
  });

  it('of another article is not the one that the page shows', () => {
    expect(told('en', '<h1>Night ferry starts</h1><p>12 March 2026</p><p>The ferry leaves at ten.</p><p>Roos v.d. Berg</p><div class="card"><a href="/a">Pool shuts</a><p>By Tom Reed</p></div>')).toEqual([]);
  });
});

describe('a date in figures', () => {
  it('may have the month first, but not between dots', () => {
    expect(told('nl', OWN('12/03/2026'))).toEqual([]);
    expect(told('en', OWN('3/12/26'))).toEqual([]);
    expect(told('de', OWN('12.3.2026'))).toEqual([]);
    expect(told('de', OWN('3.12.2026'))).toEqual(['Unexpected `2026-03-12` in `datePublished` of `NewsArticle`, expected the date that the page shows: `2026-12-03`.']);
  });
});

describe('a rating', () => {
  const rated = (value: number, shown: string): readonly string[] => told('en', OWN('12 March 2026') + shown, `,"review":{"@type":"Review","reviewRating":{"@type":"Rating","ratingValue":${value},"bestRating":5}}`);

  it('may be shown by stars, or rounded to whole and half ones', () => {
    for (const shown of ['★★★★☆ 31 reviews', '<b>4.5 out of 5</b>', '<b>4/5</b>', '<i title="Rated 4.3 out of 5"></i>']) expect(rated(4.3, shown), shown).toEqual([]);
  });

  it('is the number that stands beside the stars', () => {
    expect(rated(4.8, '<p>★★★★★ 4.3 out of 5</p>')).toEqual(['Unexpected `4.8` in `ratingValue`, expected the rating that the page shows: `4.3`.']);
  });
});
