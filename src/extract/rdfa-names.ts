import type { Fault } from '../model/subject.ts';
import type { Span } from '../model/span.ts';
import type { MarkupAttribute } from '../markup/markup-event.ts';
import type { MarkupElement } from './markup-tree.ts';
import { attributeOf, tokensOf } from './markup-tree.ts';
import { rdfaPrefixes, rdfaTerms } from './rdfa-prefixes.ts';
import { isAbsolute, nearlySchemaTerm, schemaTerm } from './schema-term.ts';

/** What names mean at one place of a page: its vocabulary and its prefixes. */
export interface RdfaNames {
  readonly vocabulary?: string;
  /** Lower case. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** True inside an item of Microdata. */
  readonly inItem?: boolean;
}

/** No vocabulary, and the prefixes that RDFa knows. */
export const NO_NAMES: RdfaNames = { prefixes: rdfaPrefixes };

// Prefixes of social networks, which stand in meta tags and are no structured data of their own.
const SOCIAL = new Set(['og', 'fb', 'article', 'book', 'profile', 'video', 'music', 'product', 'place', 'business', 'website', 'twitter', 'al', 'pinterest', 'snapchat', 'ya', 'vk', 'restaurant', 'game', 'books', 'fitness', 'bt', 'mixi', 'instapp', 'slick', 'cxenseparse', 'cxense', 'sailthru', 'dable', 'nv', 'ia', 'qc', 'weibo']);

/** Whether a prefix is one of the social networks' (`og`), whatever it is declared as. */
export function isSocial(prefix: string): boolean {
  return SOCIAL.has(prefix.toLowerCase());
}

/** The names at an element: those around it, with what its `vocab` and `prefix` say. */
export function namesOf(element: MarkupElement, outer: RdfaNames, faults: Fault[]): RdfaNames {
  const vocab = attributeOf(element, 'vocab');
  const prefix = attributeOf(element, 'prefix');
  const inItem = outer.inItem === true || attributeOf(element, 'itemscope') !== undefined;
  if (vocab === undefined && prefix === undefined) return inItem === (outer.inItem === true) ? outer : { ...outer, inItem };
  let { vocabulary, prefixes } = outer;
  if (vocab !== undefined) {
    const value = vocab.value.trim();
    vocabulary = value === '' ? undefined : value;
    const type = meantType(value);
    if (isNearlySchemaOrg(value) || type !== undefined) {
      faults.push({ rule: 'rdfa-vocabulary', ...(type === undefined ? {} : { message: 'type' }), data: { vocab: value }, place: { source: 'page', span: { start: vocab.start, end: vocab.end } }, suggestion: SCHEMA_ORG });
      vocabulary = SCHEMA_ORG;
    }
  }
  if (prefix !== undefined) prefixes = declaredBy(prefix, prefixes, faults);
  return { prefixes, inItem, ...(vocabulary === undefined ? {} : { vocabulary }) };
}

const SCHEMA_ORG = 'https://schema.org/';

/** `https://schema.org`, `http://www.schema.org/`, `schema.org`: no name joined to them is schema.org's. */
function isNearlySchemaOrg(value: string): boolean {
  const meant = [`${value}/x`, `https://${value}/x`].some((address) => schemaTerm(address) === 'x' || nearlySchemaTerm(address) === 'x');
  return meant && schemaTerm(`${value}x`) !== 'x';
}

/** The type that a vocabulary names: `https://schema.org/Person`. */
function meantType(value: string): string | undefined {
  const term = schemaTerm(value) ?? nearlySchemaTerm(value);
  return term === undefined ? undefined : /^[A-Z][A-Za-z]+(?=\/?$)/u.exec(term)?.[0];
}

/** `dc: http://purl.org/dc/terms/ foaf: …`; a prefix without its colon before an address is one all the same. */
function declaredBy(attribute: MarkupAttribute, outer: RdfaNames['prefixes'], faults: Fault[]): RdfaNames['prefixes'] {
  const declared = new Map(outer);
  const words = tokensOf(attribute, true);
  for (const [index, { token, span }] of words.entries()) {
    const address = words[index + 1];
    if (address === undefined) continue;
    const bare = BARE.test(token) && ADDRESS.test(address.token);
    if (bare) faults.push({ rule: 'rdfa-prefix', data: { prefix: token }, place: { source: 'page', span }, suggestion: `${token}:` });
    if (!bare && !(token.endsWith(':') && token.length > 1)) continue;
    const nearly = isNearlySchemaOrg(address.token);
    if (nearly) faults.push({ rule: 'rdfa-vocabulary', message: 'prefix', data: { vocab: address.token, prefix: token }, place: { source: 'page', span: address.span }, suggestion: SCHEMA_ORG });
    declared.set((bare ? token : token.slice(0, -1)).toLowerCase(), nearly ? SCHEMA_ORG : address.token);
  }
  return declared;
}

const BARE = /^[A-Za-z][\w-]{0,20}$/u;
const ADDRESS = /^https?:\/\//u;

/**
 * The key of a type or property as written at one place: a term of schema.org, or an address.
 * `assumed` where there is no vocabulary for it, which is a fault, and it is taken as schema.org's.
 */
export function nameOf(token: string, span: Span, names: RdfaNames, faults: Fault[], kind: 'type' | 'property'): { readonly name: string; readonly assumed: boolean } | undefined {
  const colon = token.indexOf(':');
  if (colon === -1) {
    if (names.vocabulary !== undefined) return known(names.vocabulary + token);
    const term = rdfaTerms.get(token.toLowerCase());
    if (term !== undefined) return known(term);
    const place = { source: 'page', span } as const;
    if (kind === 'property') faults.push({ rule: 'rdfa-missing-vocab', ...(names.inItem === true ? { message: 'microdata', suggestion: 'itemprop' } : {}), data: { property: token }, place });
    // What starts as a type of schema.org does was meant as one.
    else faults.push({ rule: 'rdfa-missing-vocab', message: 'type', data: { type: token }, place, ...(/^[A-Z][A-Za-z]+$/u.test(token) ? { suggestion: `vocab="${SCHEMA_ORG}" typeof` } : {}) });
    return kind === 'type' ? { name: token, assumed: true } : undefined;
  }
  const prefix = token.slice(0, colon).toLowerCase();
  if (prefix === '_') return undefined;
  // An own declaration counts; the social networks' are left alone with or without one.
  if (isSocial(prefix) && isSocialAddress(names.prefixes.get(prefix)) && token.length > colon + 1) return undefined;
  const address = prefix === '' ? 'http://www.w3.org/1999/xhtml/vocab#' : names.prefixes.get(prefix);
  if (address !== undefined && !token.startsWith('//', colon + 1)) return known(address + token.slice(colon + 1));
  if (!token.startsWith('//', colon + 1) && !/^(?:urn|tag|info|doi|mailto)$/u.test(prefix)) {
    faults.push({ rule: 'rdfa-unknown-prefix', data: { prefix: token.slice(0, colon) }, place: { source: 'page', span: { start: span.start, end: span.start + colon } } });
  }
  return isAbsolute(token) ? known(token) : undefined;
}

function known(address: string): { name: string; assumed: boolean } {
  return { name: schemaTerm(address) ?? address, assumed: false };
}

function isSocialAddress(address: string | undefined): boolean {
  return address === undefined || /^https?:\/\/(?:ogp\.me|(?:www\.)?facebook\.com|opengraphprotocol\.org)\//u.test(address);
}
