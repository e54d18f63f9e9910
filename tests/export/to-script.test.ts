import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Graph } from '../../src/model/graph.ts';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toScript } from '../../src/export/to-script.ts';
import { hostileGraph } from './hostile.ts';

interface Script {
  readonly attributes: Record<string, string>;
  readonly data: Record<string, unknown>;
}

/** The scripts of a page as a browser's parser sees them, and how many other elements the body got. */
function readPage(html: string): { readonly scripts: readonly Script[]; readonly strays: number } {
  const scripts: Script[] = [];
  let strays = 0;
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if ('tagName' in node && node.tagName === 'script') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      scripts.push({ attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), data: JSON.parse(text) as Record<string, unknown> });
      return;
    }
    if (node.nodeName === '#comment' || ('tagName' in node && !['html', 'head', 'body', 'p'].includes(node.tagName))) strays += 1;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(`<!doctype html><html><head>${html}</head><body><p>end</p></body></html>`));
  return { scripts, strays };
}

const review = { '@type': 'ClaimReview', '@id': '#claim-review-1', claimReviewed: '46% minder' };
const article = { '@type': 'NewsArticle', '@id': '#press-release', headline: '</script><script>alert(1)</script>' };
const graphOf = (...nodes: Graph['@graph']): Graph => ({ '@context': 'https://schema.org', '@graph': nodes });

describe('toScript', () => {
  it('gives a review a block of its own with a typed root, before the rest', () => {
    const { scripts } = readPage(toScript(graphOf(review, article)));
    expect(scripts.map(({ attributes }) => attributes)).toEqual([
      { type: 'application/ld+json', id: 'pressgraph-review' },
      { type: 'application/ld+json', id: 'pressgraph' },
    ]);
    expect(scripts[0]?.data).toEqual({ '@context': 'https://schema.org', ...review });
    expect(scripts[1]?.data).toEqual({ '@context': 'https://schema.org', '@graph': [article] });
  });

  it('gives each block an id of its own, the nonce, and the id that is asked for', () => {
    const { scripts } = readPage(toScript(graphOf(review, { ...review, '@id': '#other' }, article), { nonce: 'r4nd"om', id: 'facts' }));
    expect(scripts.map(({ attributes }) => attributes['id'])).toEqual(['facts-review', 'facts-review-2', 'facts']);
    expect(scripts.map(({ attributes }) => attributes['nonce'])).toEqual(['r4nd"om', 'r4nd"om', 'r4nd"om']);
  });

  it('writes no empty block', () => {
    expect(readPage(toScript(graphOf(review))).scripts).toHaveLength(1);
    expect(toScript(graphOf())).toBe('');
  });

  it('comes out of an HTML parser as the data that went in, for any graph', () => {
    fc.assert(
      fc.property(hostileGraph, fc.boolean(), fc.option(fc.string(), { nil: undefined }), (graph, ascii, nonce) => {
        const { scripts, strays } = readPage(toScript(graph, { ascii, nonce }));
        const data = JSON.parse(JSON.stringify(graph)) as { '@graph': Record<string, unknown>[] };
        const reviews = data['@graph'].filter((node) => node['@type'] === 'ClaimReview');
        const rest = data['@graph'].filter((node) => node['@type'] !== 'ClaimReview');
        const expected = [...reviews.map((node) => ({ ...node, '@context': 'https://schema.org' })), ...(rest.length > 0 ? [{ '@context': 'https://schema.org', '@graph': rest }] : [])];
        expect(scripts.map((script) => script.data)).toEqual(expected);
        expect(strays).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
