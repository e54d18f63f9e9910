import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../src/forms/source-span.ts';
import type { Document } from '../../src/model/document.ts';
import { readPage } from '../../src/read/read-html.ts';
import { read } from '../../src/read/read.ts';

const html = (text: string): Document => read({ text, mediaType: 'text/html' });

function blocks(text: string): string[] {
  const document = html(text);
  return document.blocks.map((block) => `${block.type}${block.level ?? ''}${block.hardBreaks === true ? '!' : ''}${block.language === undefined ? '' : `@${block.language}`}: ${document.text.slice(block.start, block.end)}`);
}

function declared(text: string): [string, string, string, string][] {
  return html(text).declared.map(({ name, value, by, source }) => [name, value, by, text.slice(source.start, source.end)]);
}

const PROSE = '<p>De gemeente opent volgende week een nieuw zwembad aan de rand van de stad, zegt de wethouder van Sport.</p>'.repeat(4);

describe('reading a page as a browser shows it', () => {
  it('collapses white space, keeps no-break spaces, and leads back to the source', () => {
    const text = '<p>\n  De   <b>Vries</b>\n &nbsp;&amp; co\u00a0x </p>';
    const document = html(text);
    expect(document.text).toBe('De Vries \u00a0& co\u00a0x');
    const of = (words: string): string => {
      const start = document.text.indexOf(words);
      const span = sourceSpan(document.map, { start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    expect(of('De Vries')).toBe('De   <b>Vries');
    expect(of('& co')).toBe('&amp; co');
  });

  it('breaks lines at `<br>`, and paragraphs at two of them', () => {
    expect(blocks('<p>een<br>twee<br><br />drie<br></p>')).toEqual(['paragraph!: een\ntwee', 'paragraph: drie']);
  });

  it('gives each kind of block', () => {
    expect(blocks('<h2>Kop</h2><ul><li>a<li><p>b</p></ul><blockquote>c<p>d</p></blockquote><table><tr><th>e<td>f</tr></table><pre>let x = [];\n  y();</pre><div>g<p>h</div>')).toEqual([
      'heading2: Kop',
      'list-item: a',
      'list-item: b',
      'quote: c',
      'quote: d',
      'table-row: e\tf',
      'preformatted: let x = [];\n  y();',
      'paragraph: g',
      'paragraph: h',
    ]);
  });

  it('shows the marks of `<q>`, single ones inside', () => {
    expect(html('<p>Zij zegt: <q>wij <q>samen</q> dus</q>.</p>').text).toBe('Zij zegt: “wij ‘samen’ dus”.');
  });

  it('says the language of a block where it is not that of the page', () => {
    expect(blocks('<html lang="nl"><p lang="nl">een</p><div lang="fr"><p>deux</p></div>')).toEqual(['paragraph: een', 'paragraph@fr: deux']);
  });

  it('leaves out what is hidden', () => {
    expect(blocks('<p>a<script>b</script><style>c</style><template>d</template><span hidden>e</span><span aria-hidden="true">f</span><span style="display:none">g</span><noscript>h</noscript><svg><title>i</title></svg><button>j</button></p>')).toEqual(['paragraph: a']);
  });

  it('keeps addresses that stand only in a link', () => {
    const document = html('<p>Vragen? <a href="mailto:pers@example.org">Mail ons</a> <a href="tel:+3211">bel</a></p>');
    expect(document.links.map(({ span, href }) => [document.text.slice(span.start, span.end), href])).toEqual([
      ['Mail ons', 'mailto:pers@example.org'],
      ['bel', 'tel:+3211'],
    ]);
  });

  it('leaves out tags of a template that is not filled yet', () => {
    expect(blocks('{% extends "x" %}{% block title %}Persmap{% endblock %}{% block body %}<p>Tekst {{ naam }}</p>{% endblock %}')).toEqual(['paragraph: Tekst']);
    expect(declared('{% block title %}Persmap{% endblock %}<p>x</p>')).toEqual([['headline', 'Persmap', 'title', 'Persmap']]);
  });
});

describe('reading the article of a page', () => {
  it('keeps `<main>` and leaves out the site around it', () => {
    expect(
      blocks(`<body><header><a href=/>Site</a><nav><ul><li>Menu</ul></nav></header><main><header><h1>Kop</h1><p>4 maart 2021</p></header>${PROSE}<nav>Vorige</nav></main><aside>Ook interessant</aside><footer>Adres</footer></body>`).map((block) => block.slice(0, 24)),
    ).toEqual(['heading1: Kop', 'paragraph: 4 maart 2021', ...Array.from({ length: 4 }, () => 'paragraph: De gemeente o')]);
  });

  it('leaves out cookies, sharing, breadcrumbs, related pages and newsletters by their names', () => {
    expect(blocks(`<div class="breadcrumbs">Home</div><h1>Kop</h1><div id="cookieBanner">Wij gebruiken cookies</div>${PROSE}<div class="article-share">Deel</div><section class="related-posts">Meer</section><div class="newsletter_signup">Schrijf in</div>`).length).toBe(5);
  });

  it('does not take a page for chrome because of a name', () => {
    expect(blocks(`<body class="has-sidebar menu-open"><div class="page-with-newsletter"><h1>Kop</h1>${PROSE}</div></body>`)).toHaveLength(5);
  });

  it('keeps the heading and the date that stand before the article', () => {
    expect(blocks(`<body><div class="intro"><p>Persbericht - 4 maart 2021</p><h1>Kop</h1></div><section><article>${PROSE}</article></section><div>Lees ook dit</div></body>`).map((block) => block.slice(0, 30))).toEqual([
      'paragraph: Persbericht - 4 maa',
      'heading1: Kop',
      ...Array.from({ length: 4 }, () => 'paragraph: De gemeente opent v'),
    ]);
  });

  it('keeps an aside in the article that says whom to ask, and drops one that shares the page', () => {
    const aside = (href: string): string[] => blocks(`<main><h1>Kop</h1>${PROSE}<aside><a href="${href}">Anna de Vries</a></aside></main>`).filter((block) => block.includes('Anna'));
    expect(aside('mailto:anna@example.org')).toHaveLength(1);
    expect(aside('mailto:?subject=Kop')).toHaveLength(0);
  });

  it('keeps a form that holds the whole page', () => {
    expect(blocks(`<body><form id="aspnetForm"><h1>Kop</h1>${PROSE}</form></body>`)).toHaveLength(5);
    expect(blocks(`<body><h1>Kop</h1>${PROSE}<form><p>Zoek</p></form></body>`)).toHaveLength(5);
  });

  it('reads the cell that holds the sentences of a page laid out in tables', () => {
    expect(blocks(`<table><tr><td><a href=/a>Menu</a></td><td>${PROSE}</td><td>Reclame</td></tr></table>`).map((block) => block.slice(0, 24))).toEqual(Array.from({ length: 4 }, () => 'paragraph: De gemeente o'));
  });

  it('reads nothing but the body', () => {
    expect(blocks('<?xml version="1.0"?><html><version>1</version><body><p>Tekst</p></body><tags><tag>label</tag></tags></html>')).toEqual(['paragraph: Tekst']);
  });
});

describe('reading all that a page shows', () => {
  it('keeps the site around the article, and leaves out only what is hidden', () => {
    const document = readPage({ text: `<nav>Menu</nav><main>${PROSE}</main><p hidden>x</p><footer>Adres</footer>`, mediaType: 'text/html' });
    const words = document.blocks.map(({ start, end }) => document.text.slice(start, end));
    expect([words[0], words.at(-1), words.length]).toEqual(['Menu', 'Adres', 6]);
  });
});

describe('what a page declares', () => {
  it('is in its tags, each with its place', () => {
    expect(
      declared(
        '<html lang="nl-BE"><head><title> Kop &amp; meer | Site </title><meta property="og:title" content="Kop"><meta name=date content=2021-03-04><meta property="article:published_time" content="2021-03-04T08:00:00+01:00">' +
          '<meta property="og:locale" content="nl_BE"><meta name="author" content="https://x.be/anna"><link rel="canonical" href="https://x.be/a"><link rel="alternate" hreflang="fr" href="https://x.be/fr"><link rel=alternate hreflang=x-default href=/x></head>',
      ),
    ).toEqual([
      ['inLanguage', 'nl-BE', 'lang', 'nl-BE'],
      ['headline', 'Kop & meer | Site', 'title', 'Kop &amp; meer | Site'],
      ['headline', 'Kop', 'meta', 'Kop'],
      ['datePublished', '2021-03-04', 'meta', '2021-03-04'],
      ['datePublished', '2021-03-04T08:00:00+01:00', 'meta', '2021-03-04T08:00:00+01:00'],
      ['inLanguage', 'nl-BE', 'meta', 'nl_BE'],
      ['url', 'https://x.be/a', 'link', 'https://x.be/a'],
      ['translations/fr', 'https://x.be/fr', 'link', 'https://x.be/fr'],
    ]);
  });

  it('is in `<time>`, with the words that it stands at', () => {
    const document = html('<p>Op <time class="entry-date published" datetime="2021-03-04">4 maart</time> en <time datetime="2021-04-01T10:00">donderdag</time></p><nav><time datetime="2020-01-01">x</time></nav>');
    expect(document.declared.map(({ name, value, span }) => [name, value, span === undefined ? '' : document.text.slice(span.start, span.end)])).toEqual([
      ['datePublished', '2021-03-04', '4 maart'],
      ['date', '2021-04-01T10:00', 'donderdag'],
    ]);
  });

  it('is in the JSON-LD of its article, with names looked up in the graph', () => {
    const script = '{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"Acme"},{"@type":["NewsArticle"],"headline":"K\\u006fp","datePublished":"2021-03-04","publisher":{"@id":"#o"},"author":[{"name":"Anna"}],"mainEntityOfPage":{"@id":"https://x.be/a"},"inLanguage":"nl"}]}';
    expect(declared(`<script type="application/ld+json">${script}</script>`)).toEqual([
      ['headline', 'Kop', 'json-ld', 'K\\u006fp'],
      ['datePublished', '2021-03-04', 'json-ld', '2021-03-04'],
      ['inLanguage', 'nl', 'json-ld', 'nl'],
      ['url', 'https://x.be/a', 'json-ld', 'https://x.be/a'],
      ['publisher', 'Acme', 'json-ld', 'Acme'],
      ['author', 'Anna', 'json-ld', 'Anna'],
    ]);
  });

  it('is nothing where JSON-LD is broken or about another thing', () => {
    expect(declared('<script type="application/ld+json">{"@type":"NewsArticle","headline":}</script><script type="application/ld+json">{"@type":"Product","name":"x"}</script>')).toEqual([]);
    expect(declared(`<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`)).toEqual([]);
  });
});
