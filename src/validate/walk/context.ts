import { isMeantAddress, isSchemaAddress } from './schema-address.ts';
import { schemaName } from './schema-name.ts';

/** What a term of a document means, by its contexts. */
export interface Meaning {
  /** `schema`: a name of schema.org; `none`: nothing, expansion drops it. */
  readonly kind: 'keyword' | 'schema' | 'foreign' | 'none';
  /** The keyword, or the name without prefix. */
  readonly name: string;
  /** `@language`, `@index`, `@id`, … where its values stand in a map. */
  readonly container?: string;
  /** True where the context defines it as the reverse of a property. */
  readonly reverse?: boolean;
}

/**
 * The contexts that hold at a place of a document, as far as judging needs them. Terms that
 * nothing defines mean what `plain` says.
 */
export interface Context {
  readonly plain: 'schema' | 'foreign' | 'none';
  /** True where a context that is not at hand may define any term. */
  readonly open: boolean;
  /** True where schema.org's own context holds: `id`, `type` and `schema:` are defined. */
  readonly official: boolean;
  /** Terms of inline contexts; absent in the usual case. */
  readonly terms: ReadonlyMap<string, Meaning & { readonly iri?: string }> | undefined;
}

/** The context of nearly every document: schema.org's own, alone. */
export const schemaContext: Context = { plain: 'schema', open: false, official: true, terms: undefined };

/** Before any context: no term means anything. */
export const noContext: Context = { plain: 'none', open: false, official: false, terms: undefined };

/** Around a document, in JSON that is none of JSON-LD: no word is of schema.org. */
export const plainContext: Context = { plain: 'foreign', open: false, official: false, terms: undefined };

/**
 * The contexts that hold below an `@context`: what is given, on top of what held already. Contexts
 * are never fetched: an address that is not schema.org's leaves its terms open.
 *
 * @example `contextOf('http://schema.org/', noContext)` is {@link schemaContext}.
 */
export function contextOf(given: unknown, outer: Context): Context {
  if (Array.isArray(given)) return given.reduce((context: Context, item: unknown) => contextOf(item, context), outer);
  if (given === null) return noContext;
  if (typeof given === 'string') return remote(given, outer);
  return typeof given === 'object' ? inline(given as Readonly<Record<string, unknown>>, outer) : outer;
}

/** The meaning of a key or type by the context. */
export function meaningOf(term: string, context: Context): Meaning {
  if (term.startsWith('@')) return { kind: 'keyword', name: term };
  const defined = context.terms?.get(term);
  if (defined !== undefined) return defined;
  if (context.official && (term === 'id' || term === 'type')) return { kind: 'keyword', name: `@${term}` };
  const colon = term.indexOf(':');
  if (colon > 0) return ofIri(expanded(term, colon, context));
  if (context.plain === 'schema') return { kind: 'schema', name: term };
  return { kind: context.plain, name: term };
}

function remote(address: string, outer: Context): Context {
  // What is meant as schema.org's is judged as such; that its address is wrong is said on its own.
  if (isSchemaAddress(address) || isMeantAddress(address)) return outer.terms === undefined && !outer.open ? schemaContext : { ...outer, plain: 'schema', official: true };
  return { ...outer, open: true, plain: outer.plain === 'none' ? 'foreign' : outer.plain };
}

function inline(given: Readonly<Record<string, unknown>>, outer: Context): Context {
  const terms = new Map(outer.terms);
  let { plain } = outer;
  // That the `@` is missing is said on its own.
  const vocabulary = given['@vocab'] ?? (typeof given['vocab'] === 'string' && isMeantAddress(given['vocab']) ? given['vocab'] : undefined);
  if (typeof vocabulary === 'string') plain = isSchemaAddress(vocabulary) || isMeantAddress(vocabulary) ? 'schema' : 'foreign';
  else if (vocabulary === null) plain = 'none';
  // Prefixes first: a definition may use one that stands behind it.
  const context: Context = { ...outer, plain, terms };
  for (const pass of [0, 1]) {
    for (const term of Object.keys(given)) {
      if (term.startsWith('@')) continue;
      const isPrefix = typeof given[term] === 'string' && /[#/:]$/u.test(given[term]);
      if (isPrefix === (pass === 0)) terms.set(term, definition(term, given[term], context));
    }
  }
  return terms.size === 0 ? { ...context, terms: undefined } : context;
}

function definition(term: string, given: unknown, context: Context): Meaning & { readonly iri?: string } {
  if (given === null) return { kind: 'none', name: term };
  const described = typeof given === 'object' ? (given as Readonly<Record<string, unknown>>) : { '@id': given };
  const reverse = typeof described['@reverse'] === 'string';
  const iri = reverse ? described['@reverse'] : described['@id'];
  if (iri === null) return { kind: 'none', name: term };
  const meaning = typeof iri === 'string' && iri !== term ? aliasOf(iri, context) : withoutOwn(term, context);
  const container = [described['@container']].flat().find((item) => typeof item === 'string' && item !== '@set' && item !== '@list');
  return { ...meaning, ...(typeof container === 'string' ? { container } : {}), ...(reverse ? { reverse } : {}) };
}

function aliasOf(iri: string, context: Context): Meaning & { readonly iri?: string } {
  if (iri.startsWith('@')) return { kind: 'keyword', name: iri };
  const colon = iri.indexOf(':');
  const full = colon > 0 ? expanded(iri, colon, context) : iri;
  if (colon > 0) return { ...ofIri(full), iri: full };
  return meaningOf(iri, context);
}

/** What a term means that its own definition gives no IRI. */
function withoutOwn(term: string, context: Context): Meaning {
  const colon = term.indexOf(':');
  return colon > 0 ? ofIri(expanded(term, colon, context)) : { kind: context.plain, name: term };
}

function expanded(term: string, colon: number, context: Context): string {
  if (term.startsWith('//', colon + 1)) return term;
  const prefix = term.slice(0, colon);
  const iri = context.terms?.get(prefix)?.iri ?? (prefix === 'schema' ? 'https://schema.org/' : undefined);
  return iri === undefined ? term : iri + term.slice(colon + 1);
}

function ofIri(iri: string): Meaning {
  const name = schemaName(iri);
  return name === undefined ? { kind: 'foreign', name: iri } : { kind: 'schema', name };
}
