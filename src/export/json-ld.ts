import type { Exporter } from '../model/exporter.ts';
import { serialize } from './serialize.ts';

/**
 * One JSON-LD document a page, indented; where there are several, each on a line of its own, for
 * two graphs in one array would become nameless graphs.
 */
export const jsonLd: Exporter = {
  id: 'json-ld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  description: 'the graph as a JSON-LD document',
  write: ({ pages }) => pages.map(({ graph }) => `${serialize(graph, { indent: pages.length > 1 ? 0 : 2 })}\n`).join(''),
};
