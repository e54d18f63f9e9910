import jsonld from 'jsonld';
import { fold } from '../../src/forms/fold.ts';
import type { Triple } from './turtle.ts';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/**
 * Triples as canonical N-Quads, blank nodes named alike, under the equivalence of the graphs that
 * markup gives: a link that nothing describes is a text, white space is folded, schema.org is one
 * with http and https.
 */
export async function canonical(triples: readonly Triple[]): Promise<string> {
  const subjects = new Set(triples.map(({ subject }) => subject));
  const lines = new Set<string>();
  for (const { subject, predicate, object } of triples) {
    const isText = object.startsWith('"') || (predicate !== TYPE && !object.startsWith('_:') && !subjects.has(object));
    const value = isText ? `"${escaped(fold(object.startsWith('"') ? object.slice(1, -1) : decoded(object)))}"` : named(object);
    lines.add(`${named(subject)} ${named(predicate)} ${value} .`);
  }
  const canonize = jsonld.canonize as (input: unknown, options: object) => Promise<string>;
  return canonize([...lines].join('\n') + '\n', { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' });
}

/** The triples of JSON-LD nodes that use schema.org's terms, by expansion. */
export async function triplesOf(nodes: readonly unknown[], base: string): Promise<Triple[]> {
  // The contexts that stand in for addresses on the web and for the address of the page.
  const local = JSON.parse(JSON.stringify(nodes), (key, value: unknown) => (key !== '@context' ? value : { '@vocab': value === 'https://schema.org' ? 'http://schema.org/' : `${base}#` })) as object[];
  const dataset = (await jsonld.toRDF(local as never, { base })) as unknown as { subject: Term; predicate: Term; object: Term }[];
  const term = ({ termType, value }: Term): string => (termType === 'Literal' ? `"${value}"` : termType === 'BlankNode' && !value.startsWith('_:') ? `_:${value}` : value);
  return dataset.map(({ subject, predicate, object }) => ({ subject: term(subject), predicate: term(predicate), object: term(object) }));
}

interface Term {
  readonly termType: string;
  readonly value: string;
}

function named(term: string): string {
  return term.startsWith('_:') ? term : `<${decoded(term.replace(/^https:\/\/schema\.org\//u, 'http://schema.org/'))}>`;
}

// Addresses with and without percent signs for letters beyond ASCII are one.
function decoded(term: string): string {
  try {
    return decodeURI(term);
  } catch {
    return term;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\"]/gu, '\\$&').replace(/\n/gu, '\\n').replace(/\r/gu, '\\r').replace(/\t/gu, '\\t');
}
