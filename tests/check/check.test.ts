import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { check } from '../../src/check.ts';
import { checkPage } from '../../src/check-page.ts';
import { convert } from '../../src/convert.ts';
import { nl } from '../../src/languages/nl.ts';
import { read } from '../../src/read/read.ts';
import { release } from '../cli/release.ts';

const node = (property: string): string => `{ "@context": "https://schema.org", "@type": "Organization", "${property}": "Natuurhuis", "url": "https://natuurhuis.example.be/" }`;
const page = (json: string): string => `<!doctype html><html lang="nl"><head><title>A</title><script type="application/ld+json">${json}</script></head><body><p>Words.</p></body></html>`;

describe('JSON that no file of the gallery can hold', () => {
  it.each([
    ['json-not-object', '["Ann"]', '"Ann"'],
    ['json-too-deep', `{"@context":"https://schema.org","@type":"Thing","a":${'['.repeat(120)}${']'.repeat(120)}}`, '['],
    ['json-too-many-faults', `[${',,'.repeat(200)}]`, ','],
  ])('is told by %s, at its place', (rule, text, words) => {
    const found = check({ text, mediaType: 'application/ld+json' }).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
    expect(found.map((diagnostic) => diagnostic.text)).toEqual([words]);
  });
});

describe('check', () => {
  it('finds nothing in clean JSON-LD, alone or in a page', () => {
    expect(check({ text: node('name'), mediaType: 'application/ld+json' }).diagnostics).toEqual([]);
    expect(check({ text: page(node('name')), mediaType: 'text/html' }).diagnostics).toEqual([]);
  });

  it('places a finding in the page, with the words and the remedy', () => {
    const text = page(node('nmae'));
    const [found, ...more] = check({ text, mediaType: 'text/html' }).diagnostics;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'unknown-property', suggestion: 'name', text: '"nmae"', place: { source: 'page' } });
    expect(text.slice(found?.place?.span.start, found?.place?.span.end)).toBe('"nmae"');
  });

  it('leaves out a rule that a comment names, but not one that only a script or an attribute does', () => {
    const rules = (markup: string): readonly string[] => check({ text: page(node('nmae')).replace('<p>', markup), mediaType: 'text/html' }).diagnostics.map(({ rule }) => rule);
    const comment = '<!-- pressgraph-ignore unknown-property -->';
    expect(rules(`${comment}<p>`)).toEqual([]);
    expect(rules(`<noscript>${comment}</noscript><p>`)).toEqual([]);
    expect(rules(`<p title="${comment}">`)).toEqual(['unknown-property']);
    expect(rules(`<script>x = '${comment}'</script><p>`)).toEqual(['unknown-property']);
  });

  it('reads Microdata and RDFa', () => {
    for (const markup of ['<p itemscope itemtype="https://schema.org/Person"><b itemprop="nmae">Ann</b></p>', '<p vocab="https://schema.org/" typeof="Person"><b property="nmae">Ann</b></p>']) {
      expect(check({ text: markup, mediaType: 'text/html' }).diagnostics.map(({ rule, suggestion }) => ({ rule, suggestion }))).toContainEqual({ rule: 'unknown-property', suggestion: 'name' });
    }
  });

  it('gives the graph as written, and the words of a page', () => {
    const result = check({ text: page(node('name')), mediaType: 'text/html' });
    expect(result.graph['@graph']).toEqual([JSON.parse(node('name'))]);
    expect(result.document?.text).toContain('Words.');
    expect(result.document?.blocks.length).toBeGreaterThan(0);
  });

  it('judges a release as convert does', () => {
    const source = { text: release, mediaType: 'text/plain' } as const;
    const { diagnostics, graph, document } = check(source, { languages: [nl] });
    const result = convert(source, { languages: [nl] });
    expect(diagnostics).toEqual(result.diagnostics);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(graph).toEqual(result.pages[0]?.graph);
    expect(document?.text).toBe(result.document.text);
  });

  it('sets and leaves out rules', () => {
    const source = { text: node('nmae'), mediaType: 'application/ld+json' } as const;
    expect(check(source, { rules: { 'unknown-property': 'off' } }).diagnostics.map(({ rule }) => rule)).not.toContain('unknown-property');
    expect(check(source, { rules: { 'unknown-property': 'error' } }).diagnostics[0]?.severity).toBe('error');
  });

  it.each([
    ['JSON that breaks off', 'application/ld+json', '{ "@type": "Person", "name": '],
    ['a script that is not closed', 'text/html', '<script type="application/ld+json">{ "@type": "Person" '],
    ['a number for a graph', 'application/json', '42'],
    ['nothing', 'application/ld+json', ''],
  ] as const)('says what is wrong with %s', (_name, mediaType, text) => {
    expect(check({ text, mediaType }).diagnostics.filter(({ severity }) => severity !== 'info')).not.toEqual([]);
  });

  it('compares any page or JSON-LD with any release, and places what it finds inside of the two', () => {
    const words = fc.constantFrom('Mieke Claes', '“Wij zijn blij”', 'zegt Mieke Claes, directeur van Bosland.', '3 maart 2022', '2022-03-03', '12%', '+32 11 22 33 44', 'mieke@bosland.be', 'Volgens Statbel', '\r\n\r\n', 'Contact', '\u{1f600}', '&amp;', '<b>', '"', '', 'x');
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 14 }).map((parts) => parts.join(' '));
    const node = fc.record(
      { '@type': fc.constantFrom('NewsArticle', 'Quotation', 'Claim', 'ContactPoint', 'Person', 'Organization'), headline: text, name: text, text, datePublished: text, telephone: text, email: text, description: text, articleBody: text, creator: fc.record({ '@type': fc.constant('Person'), name: text }) },
      { requiredKeys: ['@type'] },
    );
    const graph = fc.array(node, { maxLength: 4 }).map((nodes) => JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }));
    const checked = fc.oneof(
      fc.tuple(graph, fc.constant('application/ld+json' as const)),
      fc.tuple(fc.tuple(graph, text).map(([json, shown]) => page(json.replace(/</gu, '\\u003c')) + shown), fc.constant('text/html' as const)),
      fc.tuple(text, fc.constantFrom('text/html', 'application/ld+json')),
    );
    fc.assert(
      fc.property(checked, fc.oneof(text, fc.constant(release)), fc.constantFrom('text/plain', 'text/markdown', 'text/html' as const), ([given, mediaType], other, kind) => {
        const { diagnostics, release: document } = check({ text: given, mediaType }, { languages: [nl], today: '2026-11-24', release: { text: other, mediaType: kind } });
        const lengths: Readonly<Record<string, number | undefined>> = { page: given.length, release: document?.text.length };
        for (const { place, related = [] } of diagnostics) {
          for (const { source, span } of [...(place === undefined ? [] : [place]), ...related]) {
            expect(Object.keys(lengths)).toContain(source);
            expect(span.start >= 0 && span.start <= span.end && span.end <= (lengths[source] ?? -1)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a page is what checkPage says, with the release read beforehand', () => {
    const words = '<h1>Bosland telt 12% meer wandelaars</h1><p>Door Ann Peeters</p>';
    const article = page('{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bosland telt 21% meer", "datePublished": "2022-03-04", "author": { "@type": "Person", "name": "Mira Claes" } }').replace('<p>Words.</p>', words);
    const source = { text: article, mediaType: 'text/html' } as const;
    const other = { text: release, mediaType: 'text/plain' } as const;
    const document = read(other);
    const found = check(source, { languages: [nl], release: other }).diagnostics;
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['headline-not-shown', 'author-not-shown', 'headline-not-in-release']));
    expect(checkPage(source, { languages: [nl], release: { document, annotations: annotate(document, [nl]) } }).diagnostics).toEqual(found);
    expect(checkPage({ text: node('nmae'), mediaType: 'application/ld+json' }).diagnostics).toEqual(check({ text: node('nmae'), mediaType: 'application/ld+json' }).diagnostics);
  });

  it('gives the same answer twice, for any text', () => {
    const mediaType = fc.constantFrom('text/plain', 'text/markdown', 'text/html', 'application/json', 'application/ld+json' as const);
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json(), fc.json().map(page));
    fc.assert(
      fc.property(text, mediaType, (text, mediaType) => {
        expect(check({ text, mediaType }).diagnostics).toEqual(check({ text, mediaType }).diagnostics);
      }),
      { numRuns: 100 },
    );
  });
});
