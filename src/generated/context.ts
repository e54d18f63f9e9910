import { classes, dataTypes, enumerationMembers, properties } from './vocabulary.ts';

/** The IRI of the context that our graphs name. */
export const contextUrl = 'https://schema.org';

/** The namespace of the terms: with `http`, as in schema.org's own context, so that quads are those that everybody gets. */
export const schemaNamespace = 'http://schema.org/';

/** The prefixes of schema.org's own context. */
export const contextPrefixes: ReadonlyMap<string, string> = new Map([
  ['csvw', 'http://www.w3.org/ns/csvw#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcam', 'http://purl.org/dc/dcam/'],
  ['dcat', 'http://www.w3.org/ns/dcat#'],
  ['dcmitype', 'http://purl.org/dc/dcmitype/'],
  ['dct', 'http://purl.org/dc/terms/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['dctype', 'http://purl.org/dc/dcmitype/'],
  ['doap', 'http://usefulinc.com/ns/doap#'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['odrl', 'http://www.w3.org/ns/odrl/2/'],
  ['org', 'http://www.w3.org/ns/org#'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['prof', 'http://www.w3.org/ns/dx/prof/'],
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['qb', 'http://purl.org/linked-data/cube#'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['schema', 'http://schema.org/'],
  ['sh', 'http://www.w3.org/ns/shacl#'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
  ['sosa', 'http://www.w3.org/ns/sosa/'],
  ['ssn', 'http://www.w3.org/ns/ssn/'],
  ['time', 'http://www.w3.org/2006/time#'],
  ['vann', 'http://purl.org/vocab/vann/'],
  ['void', 'http://rdfs.org/ns/void#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
]);

/**
 * The JSON-LD context that stands for `https://schema.org`, without a network. It is schema.org's
 * own but for `@vocab`: each term of the vocabulary is named, so that a property that schema.org
 * does not know does not expand, and whoever expands a graph sees it dropped.
 */
export function context(): Record<string, unknown> {
  const terms = [...classes(), ...dataTypes(), ...enumerationMembers(), ...properties()].map((name) => [name, `schema:${name}`]);
  return Object.fromEntries([['type', '@type'], ['id', '@id'], ['HTML', 'rdf:HTML'], ...contextPrefixes, ...terms]) as Record<string, unknown>;
}

/**
 * True of every address of schema.org's context: `http` or `https`, with `www.` or without, with a
 * trailing slash or none, and the file itself.
 *
 * @example `isContextUrl('http://schema.org/')` and `isContextUrl('https://schema.org/docs/jsonldcontext.jsonld')` are true.
 */
export function isContextUrl(iri: string): boolean {
  return /^https?:\/\/(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.json(?:ld)?(?:\.txt)?)?)?(?:#.*)?$/iu.test(iri);
}
