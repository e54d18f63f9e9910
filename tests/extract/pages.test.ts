import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/extract/extraction.ts';
import { extract } from '../../src/extract/extract.ts';
import { canonical, triplesOf } from './same-graph.ts';

const ANN = '{"@context":"https://schema.org","@type":"Person","name":"Ann"}';

describe('scripts of a page', () => {
  it('are found whatever the spelling of their tag', () => {
    for (const tag of ['<script type="application/ld+json">', "<SCRIPT async TYPE='Application/LD+JSON; charset=utf-8'>", '<script type=application/ld+json>', '<script\n  id="x"\n  type = "application/ld+json"\n>']) {
      const { graph, faults } = read(`<!DOCTYPE html><html><head>${tag}${ANN}</script></head>`);
      expect(faults).toEqual([]);
      expect(graph['@graph']).toEqual([JSON.parse(ANN)]);
    }
  });

  it('are not found in comments, styles, titles and attributes', () => {
    for (const around of [['<!--', '-->'], ['<style>', '</style>'], ['<title>', '</title>'], ['<textarea>', '</textarea>'], ['<p data-x="a > b', '">'], ["<p data-x='<b>", "'>"]] as const) {
      expect(read(`<body>${around[0]}<script type='application/ld+json'>[{"a":1}]</script>${around[1]}<p>`.replace(/'application\/ld\+json'/u, 'application/ld+json')).documents.length, around[0]).toBe(around[0].startsWith('<p data-x="a') ? 1 : 0);
    }
  });

  it('keep their places and ids, one document each', () => {
    const text = `<script id=one type="application/ld+json"> ${ANN}\n</script><p><script type="application/ld+json">{"@graph":[{"@id":"#x"}]}</script>`;
    const { documents, positions, graph } = read(text);
    expect(documents.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['one', ANN],
      [undefined, '{"@graph":[{"@id":"#x"}]}'],
    ]);
    expect(graph['@graph'].length).toBe(2);
    const at = positions['/@graph/1/@graph/0/@id'];
    expect(text.slice(at?.start, at?.end)).toBe('"#x"');
    const key = positions['/@graph/0/name~key'];
    expect(text.slice(key?.start, key?.end)).toBe('"name"');
  });

  it('give a document with a graph as it stands, when it is the only one', () => {
    const root = { '@context': 'https://schema.org', '@id': 'https://example.org/', '@graph': [{ '@type': 'Person', name: 'Ann' }] };
    expect(read(`<script type="application/ld+json">${JSON.stringify(root)}</script>`).graph).toEqual(root);
  });

  it('of another type that hold JSON-LD are read, with a fault', () => {
    for (const type of ['application/json', 'application/json+ld', 'application/jsonld', 'text/javascript', 'text/plain']) {
      const { graph, faults } = read(`<script type="⟦${type}⟧">${ANN}</script>`);
      expect(faults.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['script-type', 'application/ld+json']]);
      expect(graph['@graph'].length).toBe(1);
    }
    const bare = read(`<script⟦⟧>${ANN}</script>`);
    expect(bare.faults.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['script-type', ' type="application/ld+json"']]);
  });

  it('of another type that merely mention a context are left alone', () => {
    for (const script of [`<script>var graph = ${ANN};</script>`, `<script type="application/json">{"props":{"ld":${ANN}}}</script>`, '<script type="application/json">{"@foo":1}</script>', '<script type="text/javascript">{"x":"@context"}</script>']) {
      const { documents, faults } = read(script);
      expect(faults).toEqual([]);
      expect(documents).toEqual([]);
    }
  });

  it('that end early for a value that holds an end tag are read to their real end', () => {
    const { graph, faults } = read('<script type="application/ld+json">{"@type":"A","text":"a <script>x⟦</⟧script> b"}</script><p>c');
    expect(faults.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['script-ends-early', '<\\/']]);
    expect(graph['@graph'][0]).toEqual({ '@type': 'A', text: 'a <script>x</script> b' });
  });

  it('whose type attribute has a broken quotation mark are read, with a fault', () => {
    const cases: [string, string][] = [
      [`<script type="application/ld+json⟦⟧>${ANN}</script>`, '"'],
      [`<script type=⟦”application/ld+json”⟧>${ANN}</script>`, '"application/ld+json"'],
      [`<script type=⟦application/ld+json"⟧>${ANN}</script>`, '"application/ld+json"'],
    ];
    for (const [page, suggestion] of cases) {
      const { graph, faults } = read(page);
      expect(faults.map((fault) => [fault.rule, fault.suggestion])).toEqual([['attribute-quotes', suggestion]]);
      expect(graph['@graph']).toEqual([JSON.parse(ANN)]);
    }
  });

  it('have one pass of entities decoded in their values, with a fault; a file has not', () => {
    const json = '{"@type":"A","name":⟦"Tom &amp; Jerry &#39;&amp;lt;"⟧,"url":"https://example.org/?a=1&b=2"}';
    const page = read(`<script type="application/ld+json">${json}</script>`);
    expect(page.faults.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['html-entity', '"Tom & Jerry \'&lt;"']]);
    expect(page.graph['@graph'][0]).toEqual({ '@type': 'A', name: "Tom & Jerry '&lt;", url: 'https://example.org/?a=1&b=2' });
    const file = extract({ text: json.replace(/[⟦⟧]/gu, ''), mediaType: 'application/ld+json' });
    expect(file.faults).toEqual([]);
    expect(file.graph['@graph'][0]).toHaveProperty('name', 'Tom &amp; Jerry &#39;&amp;lt;');
  });

  it('have a text with an entity told once, however often it stands there', () => {
    const image = '"https://harbour.example/a.jpg?w=9&amp;h=9"';
    const page = read(`<script type="application/ld+json">{"@type":"A","image":{"@id":${image},"url":${image}},"thumbnailUrl":${image},"name":"Sun &amp; sea"}</script>`);
    expect(page.faults.map(({ rule, data }) => [rule, data])).toEqual([
      ['html-entity', { entity: '&amp;', text: '&' }],
      ['html-entity', { entity: '&amp;', text: '&' }],
    ]);
    expect(page.graph['@graph'][0]).toHaveProperty('thumbnailUrl', 'https://harbour.example/a.jpg?w=9&h=9');
  });

  it('are missed where JSON-LD stands as text of the page, but not in a listing', () => {
    expect(read(`<p>⟦{"@context⟧":"https://schema.org"}</p>`).faults.map(({ rule }) => rule)).toEqual(['json-ld-outside-script']);
    expect(read(`<p>⟦{&quot;@context⟧&quot;:1}</p>`).faults.map(({ rule }) => rule)).toEqual(['json-ld-outside-script']);
    for (const page of [`<pre><code>${ANN}</code></pre>`, `<p>the word "@context" alone`, `<p data-x='${ANN}'>`, `<!-- ${ANN} -->`, `<textarea>${ANN}</textarea>`]) expect(read(page).faults).toEqual([]);
  });

  it('that hold the state of HTML comments inside end where a browser ends them', () => {
    const { documents } = read(`<script><!-- <script> </script> --></script><script type="application/ld+json">${ANN}</script>`);
    expect(documents.length).toBe(1);
  });
});

describe('Microdata', () => {
  it('tells what belongs to no item, and what the type and the references lack', () => {
    const cases: [string, string, string | undefined][] = [
      ['<p ⟦itemprop="name"⟧>x</p>', 'microdata-orphan-property', undefined],
      ['<div ⟦itemprop="author"⟧ itemscope itemtype="https://schema.org/Person"><b itemprop="name">x</b></div>', 'microdata-orphan-property', undefined],
      ['<div⟦⟧ itemtype="https://schema.org/Person"><b itemprop="name">x</b></div>', 'microdata-missing-itemscope', ' itemscope'],
      ['<div itemscope itemtype="⟦Person⟧"></div>', 'microdata-relative-type', 'https://schema.org/Person'],
      ['<div itemscope itemtype="⟦schema.org/Person⟧"></div>', 'microdata-relative-type', 'https://schema.org/Person'],
      ['<div itemscope itemtype="⟦http://www.schema.org/Person⟧"></div>', 'microdata-type-address', 'https://schema.org/Person'],
      ['<div itemscope itemtype="⟦https:/schema.org/Person⟧"></div>', 'microdata-type-address', 'https://schema.org/Person'],
      ['<div itemscope itemtype="https://schema.org/Person"><b itemprop="⟦schema:name⟧">Ann</b></div>', 'markup-attribute', 'name'],
      ['<div itemscope itemref="a ⟦b⟧"></div><p id=a itemprop=x>', 'microdata-missing-reference', undefined],
      ['<div itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Ann ⟦"Annie" B⟧" class="x"></div>', 'attribute-quotes', '&quot;Annie&quot; B'],
      ['<div itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Ann ⟦"de la Cour"⟧" class="x"></div>', 'attribute-quotes', '&quot;de la Cour&quot;'],
    ];
    for (const [page, rule, suggestion] of cases) expect(read(page).faults.map((fault) => [fault.rule, fault.suggestion]), page).toEqual([[rule, suggestion]]);
  });

  it('leaves what is right alone: several types, other vocabularies, untyped items', () => {
    for (const page of ['<div itemscope itemtype="https://schema.org/Person http://xmlns.com/foaf/0.1/Person"><b itemprop="name http://xmlns.com/foaf/0.1/nick">x</b></div>', '<div itemscope><b itemprop=x>y</b></div>']) {
      expect(read(page).faults).toEqual([]);
    }
  });

  it('tells once a vocabulary that is not at hand', () => {
    const item = '<div itemscope itemtype="http://purl.org/goodrelations/v1#Offering"></div>';
    expect(read(item + item).faults.map(({ rule, data }) => [rule, data])).toEqual([['context-unknown', { address: 'http://purl.org/goodrelations/v1#' }]]);
  });

  it('gives each value and property its place', () => {
    const text = '<div itemscope itemtype="https://schema.org/Person"><h1 itemprop="name alternateName">\n  Ann  <b>B</b>&amp;\n</h1><link itemprop="url" href="/ann"></div>';
    const { positions, graph } = extract({ text, mediaType: 'text/html', url: 'https://example.org/x' });
    expect(graph['@graph'][0]).toEqual({ '@context': 'https://schema.org', '@type': 'Person', name: 'Ann B&', alternateName: 'Ann B&', url: 'https://example.org/ann' });
    const at = (pointer: string): string | undefined => positions[pointer] && text.slice(positions[pointer].start, positions[pointer].end);
    expect(at('/@graph/0')).toBe('<div itemscope itemtype="https://schema.org/Person">');
    expect(at('/@graph/0/@type')).toBe('https://schema.org/Person');
    expect(at('/@graph/0/alternateName~key')).toBe('alternateName');
    expect(at('/@graph/0/name')).toBe('Ann  <b>B</b>&amp;');
    expect(at('/@graph/0/url')).toBe('/ann');
  });

  it('makes a reference of a link to an item of the page, and names an item that is reached twice', () => {
    const { graph } = read('<div itemscope itemid="#a"><link itemprop=knows href="#b"></div><div itemscope itemid="#b" itemref=c></div><div itemscope itemref=c></div><p id=c itemprop=d itemscope></p>');
    expect(graph['@graph'][0]).toHaveProperty('knows', { '@id': '#b' });
    expect(graph['@graph'][1]).toHaveProperty('d', { '@id': '_:item1' });
    expect(graph['@graph'][2]).toHaveProperty('d', { '@id': '_:item1' });
  });
});

describe('RDFa', () => {
  it('tells what has no vocabulary or prefix', () => {
    const cases: [string, string, string | undefined][] = [
      ['<div ⟦typeof="Person"⟧><b property="name">x</b></div>', 'rdfa-missing-vocab', 'vocab="https://schema.org/" typeof="Person"'],
      ['<p ⟦property="name"⟧>x</p>', 'rdfa-missing-vocab', undefined],
      ['<div vocab="⟦https://schema.org⟧" typeof="Person"></div>', 'rdfa-vocabulary', 'https://schema.org/'],
      ['<div vocab="⟦http://www.schema.org/⟧" typeof="Person"></div>', 'rdfa-vocabulary', 'https://schema.org/'],
      ['<div vocab="https://schema.org/" typeof="⟦ex⟧:Person"></div>', 'rdfa-unknown-prefix', undefined],
    ];
    for (const [page, rule, suggestion] of cases) expect(read(page).faults.map((fault) => [fault.rule, fault.suggestion]), page).toEqual([[rule, suggestion]]);
  });

  it('tells a prefix that nothing defines once', () => {
    expect(read('<div typeof="x:Person"><b property="x:name">Ann</b><b property="y:name">Ann</b><b property="y:email">a@b.example</b></div>').faults.map(({ rule, data }) => [rule, data['prefix']])).toEqual([
      ['rdfa-unknown-prefix', 'x'],
      ['rdfa-unknown-prefix', 'y'],
    ]);
  });

  it('takes no property for a slip that Microdata has beside it', () => {
    const [fault] = read('<div itemscope itemtype="https://schema.org/Person"><b itemprop="name" property="name">Ann</b></div>').faults;
    expect(fault).toMatchObject({ rule: 'rdfa-missing-vocab', data: { property: 'name' } });
    expect(fault?.suggestion).toBeUndefined();
  });

  it('tells no slips of what it leaves alone', () => {
    expect(read('<meta property="og:title" value="x"><meta property="article:author" href="/ann"><div vocab="https://schema.org/" typeof="Person"><b property="name">Ann</b></div>').faults).toEqual([]);
    expect(read('<div vocab="https://schema.org/" typeof="Person"><meta property="name" value="Ann"></div>').faults.map(({ rule }) => rule)).toEqual(['markup-attribute']);
  });

  it('leaves the properties of social networks alone', () => {
    const { documents, faults } = read('<html prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#"><meta property="og:title" content="x"><meta property="article:author" content="y"><meta property="fb:app_id" content="1"><link rel="https://api.w.org/" href="/x">');
    expect(documents).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('the same content in three syntaxes', () => {
  const jsonLd = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","@id":"https://example.org/a#x","headline":"Two words","url":"https://example.org/a","datePublished":"2021-01-21",
    "author":{"@type":"Organization","@id":"https://example.org/#org","name":"Child & Focus"},"publisher":{"@id":"https://example.org/#org"},"keywords":["a","b"]}</script>`;
  const microdata = `<article itemscope itemtype="https://schema.org/NewsArticle" itemid="#x"><h1 itemprop="headline">Two
    words</h1><a itemprop="url" href="a">x</a><time itemprop="datePublished" datetime="2021-01-21">21 January</time>
    <div itemprop="author" itemscope itemtype="https://schema.org/Organization" itemid="/#org"><span itemprop="name">Child &amp; Focus</span></div>
    <link itemprop="publisher" href="/#org"><i itemprop="keywords">a</i><i itemprop="keywords">b</i></article>`;
  const rdfa = `<article vocab="https://schema.org/" typeof="NewsArticle" resource="#x"><h1 property="headline">Two
    words</h1><a property="url" href="a">x</a><time property="datePublished" datetime="2021-01-21">21 January</time>
    <div property="author" typeof="Organization" resource="/#org"><span property="name">Child &amp; Focus</span></div>
    <link property="publisher" href="/#org"><i property="keywords">a</i><i property="keywords">b</i></article>`;

  it('is the same graph', async () => {
    const graphs = await Promise.all(
      [jsonLd, microdata, rdfa].map(async (text) => {
        const { graph, faults } = extract({ text, mediaType: 'text/html', url: 'https://example.org/a' });
        expect(faults).toEqual([]);
        return canonical(await triplesOf(graph['@graph'], 'https://example.org/a'));
      }),
    );
    expect(graphs[0]).toContain('Child & Focus');
    expect(graphs[1]).toBe(graphs[0]);
    expect(graphs[2]).toBe(graphs[0]);
  });

  it('stands beside each other as three documents', () => {
    expect(read(rdfa + microdata + jsonLd).documents.map(({ kind }) => kind)).toEqual(['json-ld', 'microdata', 'rdfa']);
  });
});

/** Reads a page; where it holds `⟦…⟧`, the first fault must stand exactly there. */
function read(marked: string): Extraction {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '');
  const end = text.indexOf('⟧');
  const extraction = extract({ text: text.replace('⟧', ''), mediaType: 'text/html' });
  if (start !== -1) expect(extraction.faults[0]?.place.span, marked).toEqual({ start, end });
  return extraction;
}
