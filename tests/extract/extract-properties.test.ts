import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/forms/json-pointer.ts';
import { extract } from '../../src/extract/extract.ts';
import { jsonPosition } from '../../src/extract/json-position.ts';
import { parseJson } from '../../src/extract/parse-json.ts';

const space = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t');

describe('any JSON', () => {
  it('is read as JSON.parse reads it, without a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = parseJson(text);
        expect(parsed.faults).toEqual([]);
        expect(parsed.values.map((entry) => entry.value)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it('gives each value and key the span that it is written at', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), space, space, (value, before, after) => {
        const text = before + JSON.stringify(value) + after;
        const { graph, positions, faults } = extract({ text, mediaType: 'application/ld+json' });
        expect(faults).toEqual([]);
        for (const [pointer, { start, end }] of Object.entries(positions)) {
          const words = JSON.parse(text.slice(start, end)) as unknown;
          if (pointer.endsWith('~key')) expect(pointer.slice(0, -4).endsWith(`/${String(words).replace(/~/gu, '~0').replace(/\//gu, '~1')}`)).toBe(true);
          else expect(words).toEqual(valueAt(graph, pointer));
        }
      }),
    );
  });

  it('gives one span asked for as it gives all of them', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1), space, space, (value, indent, before, after) => {
        const text = `${before}${JSON.stringify(value, null, indent)}${after}`;
        const { positions } = parseJson(text);
        for (const [pointer, span] of positions) {
          expect(jsonPosition(text, 0, pointer.slice('/0'.length))).toEqual(span);
          expect(jsonPosition(text, 0, `${pointer.slice('/0'.length)}/~0x`)).toEqual(positions.get(`${pointer}/~0x`));
        }
      }),
    );
  });

  it('finds each of many places, whether it walks to them or reads all at once', () => {
    const names = Array.from({ length: 50 }, (_, index) => ({ '@context': 'https://schema.org', '@type': 'Thing', name: `n${index}` }));
    for (const text of [JSON.stringify(names), JSON.stringify({ '@context': 'https://schema.org', '@graph': names }), names.map((name) => `<script type="application/ld+json">${JSON.stringify(name)}</script>`).join('')]) {
      const extraction = extract({ text, mediaType: text.startsWith('<') ? 'text/html' : 'application/ld+json' });
      for (let index = 0; index < names.length; index += 1) expect(text.slice(extraction.positionOf(`/@graph/${index}/name`)?.start, extraction.positionOf(`/@graph/${index}/name`)?.end)).toBe(`"n${index}"`);
      expect(extraction.positionOf('/@graph/50')).toBeUndefined();
    }
  });

  it('with one mark deleted, doubled or exchanged still gives an answer, with faults inside the text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), fc.nat(), fc.constantFrom('', '""', ',', '{', ']', '“', '\n', "'", '\\', ':', '</script>'), (value, position, mark) => {
        const text = JSON.stringify(value, null, 1);
        const at = position % text.length;
        const broken = text.slice(0, at) + mark + text.slice(at + 1);
        const { faults, positions } = extract({ text: broken, mediaType: 'application/ld+json' });
        for (const { place } of faults) {
          expect(place.span.start).toBeGreaterThanOrEqual(0);
          expect(place.span.end).toBeGreaterThanOrEqual(place.span.start);
          expect(place.span.end).toBeLessThanOrEqual(broken.length);
        }
        expect(positions).toBeDefined();
        let valid = true;
        try {
          JSON.parse(broken);
        } catch {
          valid = false;
        }
        if (!valid) expect(faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script type="application/ld+json">', '</script>', '<!--', '-->', '<div itemscope itemtype="https://schema.org/Thing">', '</div>', '<p itemprop="name">', '</p>', '<i itemprop="__proto__" content="x">',
    '<b itemscope itemref="a b a" itemprop=c id=a>', '<a id=b itemprop=d itemscope itemref=a>', '<body vocab="https://schema.org/">', '<p typeof="Person" resource="#x">', '<a property="knows" href="#x">', '<i property="a:b" typeof>',
    '{"@context":"https://schema.org",', '"@type":"A"', '}', '"', '&quot;', '<style>', '<textarea', '<title>', '\ud800', '=', "'", '<svg><p/>', '<base href="http://[">', 'prefix="a: b c:"',
  ),
);

describe('any page', () => {
  it('gives an answer and leaves all prototypes alone', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('text/html', 'application/ld+json', 'text/plain', 'text/markdown'), (pieces, mediaType) => {
        const text = pieces.join('');
        const { graph, positions, faults } = extract({ text, mediaType, url: 'https://example.org/' });
        expect(Array.isArray(graph['@graph'])).toBe(true);
        for (const { start, end } of [...Object.values(positions), ...faults.map(({ place }) => place.span)]) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        // No loop in the graph, however items refer to each other.
        expect(() => JSON.stringify(graph)).not.toThrow();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gets over deep nesting of every kind', () => {
    for (const part of ['<div itemscope itemprop=a>', '<div typeof=Thing property=a>', '<div itemscope itemprop=a><p>', '<b>', '<script type="application/ld+json">[', '<script><!--<script>', '<a <a ', '<!--', '<p title="', '{"a":', '["', "{'a"]) {
      const { graph } = extract({ text: `<body vocab="https://schema.org/" itemscope itemtype="https://schema.org/Thing">${part.repeat(20_000)}`, mediaType: 'text/html' });
      expect(Array.isArray(graph['@graph'])).toBe(true);
    }
  });

  it('gets over items that refer to each other in a long chain', () => {
    const links = Array.from({ length: 5000 }, (_, index) => `<i id=n${index} itemscope itemprop=p itemref=n${index + 1}></i>`).join('');
    const { graph } = extract({ text: `<div itemscope itemref=n0></div>${links}`, mediaType: 'text/html' });
    expect(() => JSON.stringify(graph)).not.toThrow();
  });
});
