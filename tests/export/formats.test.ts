import type { Graph } from '../../src/model/graph.ts';
import type { Result } from '../../src/model/result.ts';
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../src/export/json-ld.ts';
import { script } from '../../src/export/script.ts';

const graph: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', '@id': '#press-release', headline: 'A < B' }] };
const result = (...graphs: Graph[]): Result => ({ pages: graphs.map((one) => ({ graph: one, origins: {} })) }) as unknown as Result;

describe('json-ld', () => {
  it('is one indented document that holds the graph', async () => {
    const written = await jsonLd.write(result(graph));
    expect(written.split('\n')[1]).toBe('  "@context": "https://schema.org",');
    expect(written.endsWith('}\n')).toBe(true);
    expect(JSON.parse(written)).toEqual(graph);
    expect(written).not.toContain('<');
  });

  it('is a document a line where there are several pages', async () => {
    const lines = (await jsonLd.write(result(graph, graph))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([graph, graph]);
  });

  it('is nothing where there is no page', async () => {
    expect(await jsonLd.write(result())).toBe('');
  });
});

describe('script', () => {
  it('is the script elements of each page', async () => {
    expect((await script.write(result(graph, graph))).match(/<script type="application\/ld\+json" id="pressgraph">/gu)).toHaveLength(2);
  });
});
