import type { Quad } from 'n3';
import type { Exporter } from '../model/exporter.ts';
import type { Result } from '../model/result.ts';
import { nQuads } from './n-quads.ts';

/**
 * The graphs as RDF 1.1 Turtle: subjects and predicates in the order of their characters, the type of
 * a subject first. The same statements as `n-quads`; it too needs the page's URL.
 *
 * @example
 * ```turtle
 * @prefix schema: <http://schema.org/>.
 *
 * <https://example.org/news/1#press-release> a schema:NewsArticle;
 *     schema:headline "…".
 * ```
 */
export const turtle: Exporter = {
  id: 'turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  description: 'the graph as RDF in Turtle, easy to read',
  write,
};

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

async function write(result: Result): Promise<string> {
  const statements = await nQuads.write(result);
  if (statements === '') return '';
  const { Parser, Writer } = await import('n3');
  const quads = new Parser({ format: 'N-Quads', blankNodePrefix: '' }).parse(statements);
  const writer = new Writer({ prefixes: { schema: 'http://schema.org/' } });
  writer.addQuads(typesFirst(quads));
  return new Promise((done, fail) => {
    writer.end((error: Error | null | undefined, written: string) => {
      if (error) fail(error);
      else done(written);
    });
  });
}

/** The statements of a subject stand together already. */
function typesFirst(quads: readonly Quad[]): Quad[] {
  const subjects = new Map<string, Quad[]>();
  for (const quad of quads) subjects.set(quad.subject.id, [...(subjects.get(quad.subject.id) ?? []), quad]);
  return [...subjects.values()].flatMap((own) => [...own.filter(({ predicate }) => predicate.value === TYPE), ...own.filter(({ predicate }) => predicate.value !== TYPE)]);
}
