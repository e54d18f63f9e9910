import type { Exporter } from '../model/exporter.ts';
import type { Result } from '../model/result.ts';
import { toQuads } from '../jsonld.ts';

/**
 * The graphs as RDF 1.1 N-Quads, a statement a line, in the order of their characters; a statement
 * that two pages share stands once. It rejects where a page has no URL, for RDF has no relative ids.
 *
 * @example `<https://example.org/news/1#press-release> <http://schema.org/headline> "…" .`
 */
export const nQuads: Exporter = {
  id: 'n-quads',
  extension: 'nq',
  mediaType: 'application/n-quads',
  description: 'the graph as RDF statements, one a line',
  write,
};

async function write({ pages }: Result): Promise<string> {
  const lines = new Set<string>();
  for (const [index, { url, graph }] of pages.entries()) {
    if (url === undefined) throw new Error('RDF has no relative ids, and the page has no URL. Give it with --url, or as `url` in the metadata.');
    for (const line of (await toQuads(graph, { base: url })).split('\n')) if (line !== '') lines.add(`${index === 0 ? line : ofPage(line, index)}\n`);
  }
  return [...lines].sort().join('');
}

/** A statement with the blank nodes of its page: `_:b0` of the second page is `_:p1b0`. */
function ofPage(line: string, index: number): string {
  return line.replace(/^_:(?=\w+ )/u, `_:p${index}`).replace(/ _:(?<label>\w+ \.)$/u, ` _:p${index}$<label>`);
}
