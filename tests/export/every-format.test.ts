import type { Result } from '../../src/model/result.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { annotations } from '../../src/export/annotations.ts';
import { exporters } from '../../src/export/index.ts';
import { factCheckTools } from '../../src/export/fact-check-tools.ts';
import { nQuads } from '../../src/export/n-quads.ts';
import { ninjs } from '../../src/export/ninjs.ts';
import { turtle } from '../../src/export/turtle.ts';
import { languages } from '../../src/languages/index.ts';
import { turtle as readTurtle } from '../extract/turtle.ts';
import { exampleResults } from './example-results.ts';
import { hostileText } from './hostile.ts';

const NINJS = join(import.meta.dirname, '../../../shared/reference/ninjs-schema_3.1.json');
const examples = exampleResults();
const plainResult = (text: string, url?: string): Result => convert({ text, mediaType: 'text/plain' }, { languages, ...(url !== undefined && { url }) });
const resultOf = (value: object): Result => value as unknown as Result;

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Target {
  readonly selector: readonly [Selector, Selector];
}
interface Anchored {
  readonly body: readonly { readonly value: string }[];
  readonly target: Target | readonly Target[];
}

describe.each(examples)('the example %s', (folder, result) => {
  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))('is written as %s', async (id, exporter) => {
    // The style of a page says nothing of a release.
    const written = (await exporter.write(result)).replace(/<style>[^<]*<\/style>/u, '<style></style>');
    await expect(written).toMatchFileSnapshot(`../golden/formats/${folder}.${id}.${exporter.extension}`);
  });

  it('has N-Quads that an RDF reader takes', async () => {
    const written = await nQuads.write(result);
    const read = (await jsonld.fromRDF(written, { format: 'application/n-quads' })) as unknown as { '@id': string }[];
    for (const node of result.pages.flatMap(({ graph }) => graph['@graph'])) expect(read.map((one) => one['@id'])).toContain(node['@id']);
    expect(((await jsonld.toRDF(read as never, { format: 'application/n-quads' })) as unknown as string).split('\n').filter((line) => line !== '').sort().join('\n')).toBe(written.trimEnd());
  });

  it('has the same statements in N-Quads and in Turtle for a parser that wrote neither', async () => {
    const show = (text: string, format: string): string[] => new Parser({ format, blankNodePrefix: '' }).parse(text).map((quad) => JSON.stringify(quad)).sort();
    const fromQuads = show(await nQuads.write(result), 'N-Quads');
    expect(show(await turtle.write(result), 'text/turtle')).toEqual(fromQuads);
    expect(fromQuads.length).toBeGreaterThan(20);
  });

  it('has the statements of its N-Quads in Turtle for a small reader, too', async () => {
    const show = ({ subject, predicate, object }: { subject: string; predicate: string; object: string }): string => `${subject} ${predicate} ${object}`;
    const fromTurtle = readTurtle(await turtle.write(result), 'https://base.example/').map(show).sort();
    expect(fromTurtle).toEqual(readTurtle(await nQuads.write(result), 'https://base.example/').map(show).sort());
    expect(fromTurtle.length).toBeGreaterThan(20);
  });

  it('has annotations that are found again, also after the text was moved', async () => {
    const { text } = result.document;
    const moved = `😀 A line before it.\n\n${text}\n\nAnd one after it.`;
    const written = JSON.parse(await annotations.write(result)) as { '@graph': readonly Anchored[] };
    expect(written['@graph'].length).toBeGreaterThan(10);
    for (const { target } of written['@graph']) {
      for (const { selector } of [target].flat() as readonly Target[]) {
        const [position, quote] = selector;
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
        const before = [...text].slice(0, position.start).join('').length;
        expect(anchors(text, quote)).toEqual([before]);
        expect(anchors(moved, quote)).toEqual([before + moved.indexOf(text)]);
      }
    }
  });

  it('has a ninjs item that its schema takes', async (context) => {
    if (!existsSync(NINJS)) context.skip('the schema of ninjs is not at hand');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
    const validate = ajv.compile(JSON.parse(readFileSync(NINJS, 'utf8')) as object);
    const item = JSON.parse(await ninjs.write(result)) as Record<string, unknown>;
    expect(validate(item), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...item, embargo: '2026' })).toBe(false);
  });
});

/** Every place where the words stand between what was before and after them, by plain search. */
function anchors(text: string, { prefix, exact, suffix }: Selector): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(prefix + exact + suffix); at !== -1; at = text.indexOf(prefix + exact + suffix, at + 1)) found.push(at + prefix.length);
  return found;
}

describe('annotations', () => {
  it('tell words from the same words elsewhere', async () => {
    const line = 'The harbour was clean on 94% of all days last summer, says the Institute of Coasts, and nobody knows why. ';
    const result = plainResult(`A title\n\nOSTEND, 3 June 2026 – ${line.repeat(8)}\n\nSource: Institute of Coasts`);
    const written = JSON.parse(await annotations.write(result)) as { '@graph': readonly Anchored[] };
    const quotes = written['@graph'].flatMap(({ target }) => [target].flat() as readonly Target[]).map(({ selector }) => selector[1]);
    expect(quotes.length).toBeGreaterThan(8);
    for (const quote of quotes) expect(anchors(result.document.text, quote).length).toBe(1);
  });
});

describe('without a URL', () => {
  it.each([nQuads, turtle, ninjs].map((exporter) => [exporter.id, exporter] as const))('%s asks for --url', async (_, exporter) => {
    await expect(exporter.write(plainResult('A title\n\nA body of the release.'))).rejects.toThrow(/--url/u);
  });
});

describe('n-quads', () => {
  it('keeps the nameless nodes of two pages apart', async () => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', '@id': '#press-release', headline: 'a _:b0 .', citation: { '@type': 'CreativeWork', url: 'https://c.example/' } }] };
    const result = resultOf({ pages: [{ url: 'https://a.example/1', graph, origins: {} }, { url: 'https://a.example/2', graph, origins: {} }] });
    const quads = new Parser({ format: 'N-Quads', blankNodePrefix: '' }).parse(await nQuads.write(result));
    const labels = (predicate: string): string[] => quads.filter((quad) => quad.predicate.value.endsWith(predicate)).map(({ subject, object }) => (predicate === 'citation' ? object.value : subject.value));
    expect(new Set(labels('citation')).size).toBe(2);
    expect(new Set(labels('url'))).toEqual(new Set(labels('citation')));
    expect(quads.filter(({ object }) => object.value === 'a _:b0 .').length).toBe(2);
    expect(new Parser().parse(await turtle.write(result)).length).toBe(quads.length);
  });
});

describe('turtle', () => {
  it('holds any text as N-Quads do', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText.filter((text) => text !== '' && !/\p{Cs}/u.test(text)), async (headline) => {
        const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', '@id': '#press-release', headline }] };
        const written = await turtle.write(resultOf({ pages: [{ url: 'https://a.example/1', graph, origins: {} }] }));
        const objects = readTurtle(written, 'https://a.example/').map(({ object }) => object);
        expect(objects).toContain(`"${headline}"`);
        expect(new Parser().parse(written).map(({ object }) => object.value)).toContain(headline);
      }),
      { numRuns: 100 },
    );
  });
});

describe('fact-check-tools', () => {
  it('is the page with the review of the editor', async () => {
    const written = JSON.parse(await factCheckTools.write(examples.find(([folder]) => folder === 'child-focus')?.[1] as Result)) as unknown;
    expect(written).toEqual({
      pages: [
        {
          pageUrl: 'https://childfocus.be/nl/pers/eprivacy-akkoord',
          publishDate: '2021-01-21',
          claimReviewAuthor: { name: 'Child Focus' },
          claimReviewMarkups: [
            {
              claimReviewed: 'Meldingen van online misbruik uit de EU daalden in drie weken met 46%',
              claimAuthor: { name: 'National Center for Missing & Exploited Children' },
              claimAppearances: ['https://www.missingkids.org/blog'],
              rating: { textualRating: 'Juist', ratingValue: 5, bestRating: 5, worstRating: 1, ratingExplanation: 'NCMEC, dat de meldingen van de platformen ontvangt, noteerde de daling in de drie weken na 21 december 2020.' },
            },
          ],
        },
      ],
    });
  });

  it('has no page where nobody gave a verdict', async () => {
    expect(JSON.parse(await factCheckTools.write(plainResult('A title\n\nA body.')))).toEqual({ pages: [] });
  });
});

describe('ninjs', () => {
  it('says who publishes, whom the press may ask, where the facts are from, what it is, and where it was written', async () => {
    const [, result] = examples.find(([folder]) => folder === 'harbour-trust') as readonly [string, Result];
    expect(JSON.parse(await ninjs.write(result))).toMatchObject({
      genres: [{ name: 'Press Release' }],
      located: 'Westhaven',
      organisations: [{ name: 'Harbour Trust', rel: 'publisher' }],
      people: [{ name: 'Marian Okoye', rel: 'speaker' }, { name: 'Priya Nair', rel: 'contact', contactInfo: [{ type: 'email', role: 'press', value: 'priya.nair@harbourtrust.example' }, { type: 'phone', role: 'press', value: '+442079460321' }] }],
      infoSources: [{ name: 'Harbour Trust', role: 'publisher' }, { name: 'Institute for Coastal Childhood', role: 'source' }],
    });
  });

  it('writes a date with time and zone, and leaves out one without', async () => {
    const item = async (facts: object): Promise<Record<string, unknown>> => JSON.parse(await ninjs.write(resultOf({ releases: [{ release: { url: 'https://a.example/1', headline: 'A', body: 'B', ...facts }, origins: {} }] }))) as Record<string, unknown>;
    expect((await item({ embargo: '2026-06-03T09:00:00+02:00' }))['embargoedUntil']).toBe('2026-06-03T09:00:00+02:00');
    expect(await item({ embargo: '2026-06-03', datePublished: '2026-06-03' })).not.toHaveProperty('embargoedUntil');
  });
});
