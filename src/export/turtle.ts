import type { Exporter } from '../model/exporter.ts';
import type { Result } from '../model/result.ts';
import { nQuads } from './n-quads.ts';

/**
 * The graphs as RDF 1.1 Turtle: one block a subject, subjects and predicates in the order of their
 * characters, the type first. The same statements as `n-quads`; it too needs the page's URL.
 *
 * @example
 * ```turtle
 * @prefix schema: <http://schema.org/> .
 *
 * <https://example.org/news/1#press-release>
 *   a schema:NewsArticle ;
 *   schema:headline "…" .
 * ```
 */
export const turtle: Exporter = {
  id: 'turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  description: 'the graph as RDF in Turtle, easy to read',
  write,
};

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** `<s> <p> rest .` and `_:b0 <p> rest .`: a statement of the default graph, as jsonld writes it. */
const STATEMENT = /^(?<subject>\S+) (?<predicate>\S+) (?<object>.+) \.$/su;

/** A schema.org address whose end is a plain name: `<http://schema.org/headline>`. */
const SCHEMA_TERM = /<http:\/\/schema\.org\/(?<name>[A-Za-z]\w*)>$/u;

async function write(result: Result): Promise<string> {
  const subjects = new Map<string, Map<string, string[]>>();
  for (const line of (await nQuads.write(result)).split('\n')) {
    const { subject, predicate, object } = STATEMENT.exec(line)?.groups ?? {};
    if (subject === undefined || predicate === undefined || object === undefined) continue;
    const members = subjects.get(subject) ?? new Map<string, string[]>();
    subjects.set(subject, members.set(predicate, [...(members.get(predicate) ?? []), term(object)]));
  }
  const blocks = [...subjects].map(([subject, members]) => `\n${subject}\n${lines(members).join(' ;\n')} .\n`);
  return blocks.length === 0 ? '' : `@prefix schema: <http://schema.org/> .\n${blocks.join('')}`;
}

function lines(members: ReadonlyMap<string, readonly string[]>): string[] {
  const types = [...members].filter(([predicate]) => predicate === TYPE).map(([, objects]) => `  a ${objects.join(', ')}`);
  const rest = [...members].filter(([predicate]) => predicate !== TYPE).map(([predicate, objects]) => `  ${term(predicate)} ${objects.join(', ')}`);
  return [...types, ...rest];
}

/** A term of N-Quads is one of Turtle; only schema.org's own are shortened, and no text is touched. */
function term(nQuadsTerm: string): string {
  return nQuadsTerm.startsWith('<') ? nQuadsTerm.replace(SCHEMA_TERM, 'schema:$<name>') : nQuadsTerm;
}
