import type { Graph, Node } from '../model/graph.ts';
import { addressKey } from '../forms/address-key.ts';
import { matchKey } from '../forms/match-key.ts';

/**
 * Our graph as facts about the article that a page already describes, or why it cannot be:
 * `no-article`, the page describes none for this URL; `article-without-id`, it has no `@id` to
 * attach to; `several-articles`. `publisher` tells whose node carries our contacts: `theirs` where
 * it is our organization by url or name, `other` where it is another, `unnamed` where it has no
 * `@id`, `none` where the article has no publisher (it then gets ours).
 */
export type Attachment =
  | { readonly ok: true; readonly graph: Graph; readonly article: string; readonly publisher: 'theirs' | 'other' | 'unnamed' | 'none'; readonly publisherName?: string }
  | { readonly ok: false; readonly reason: 'no-article' | 'article-without-id' | 'several-articles' };

/**
 * Attaches the facts of a release to the article that its page already describes, so that no page
 * carries two articles or two of one organization: quotations, claims, cited works and mentions go
 * on the `@id` of that article, contacts on the `@id` of its publisher. What the page says itself
 * (headline, dates, names) is left to it.
 *
 * @param graph - ours, with one article
 * @param page - what the page describes, as `extract` gives it, without our own blocks
 * @param url - of the page; without it an article that is the only one is taken
 */
export function attach(graph: Graph, page: { readonly '@graph': readonly unknown[] }, url?: string): Attachment {
  const theirs = nodesIn(page['@graph']);
  const articles = theirs.filter((node) => typesOf(node).some((type) => ARTICLES.has(type)) && (url === undefined || isAbout(node, url)));
  const ids = new Set(articles.map((node) => node['@id']));
  if (articles.length === 0) return { ok: false, reason: 'no-article' };
  if (ids.size > 1) return { ok: false, reason: 'several-articles' };
  const article = articles[0] as Plain;
  const id = article['@id'];
  if (typeof id !== 'string' || id === '' || id.startsWith('_:')) return { ok: false, reason: 'article-without-id' };

  const ours = graph['@graph'].find((node) => typesOf(node).some((type) => ARTICLES.has(type)));
  const our = graph['@graph'].find((node) => node['@id'] === referenceOf(ours?.['publisher']));
  const publisher = resolved(article['publisher'], theirs);
  const same = publisher !== undefined && our !== undefined && isSame(publisher, our);
  const publisherId = same && typeof publisher['@id'] === 'string' && !publisher['@id'].startsWith('_:') ? publisher['@id'] : undefined;

  const renamed = new Map<string, string>();
  if (typeof ours?.['@id'] === 'string') renamed.set(ours['@id'], id);
  if (typeof our?.['@id'] === 'string' && publisherId !== undefined) renamed.set(our['@id'], publisherId);
  const nodes: Node[] = [];
  for (const node of graph['@graph']) {
    if (node === ours) nodes.push(reduced(node, article, publisher === undefined ? [...FACTS, 'publisher'] : FACTS));
    else if (node === our && publisherId !== undefined) {
      const extra = reduced(node, publisher as Plain, CONTACTS);
      if (Object.keys(extra).length > 2) nodes.push(extra);
    } else nodes.push(node);
  }
  const name = publisher?.['name'];
  return {
    ok: true,
    graph: { '@context': 'https://schema.org', '@graph': nodes.map((node) => rename(node, renamed, publisherId === undefined ? undefined : publisher) as Node) },
    article: id,
    publisher: publisher === undefined ? 'none' : publisherId !== undefined ? 'theirs' : same ? 'unnamed' : 'other',
    ...(typeof name === 'string' ? { publisherName: name } : {}),
  };
}

/** A node of the page, of which nothing is known. */
type Plain = Readonly<Record<string, unknown>>;

const ARTICLES = new Set(['Article', 'NewsArticle', 'BlogPosting', 'SocialMediaPosting', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle', 'AskPublicNewsArticle', 'ReviewNewsArticle', 'AdvertiserContentArticle', 'Report', 'TechArticle', 'ScholarlyArticle', 'SatiricalArticle']);
const FACTS: readonly string[] = ['hasPart', 'citation', 'mentions', 'correction'];
const CONTACTS: readonly string[] = ['contactPoint'];

// All nodes of a graph, nested ones too; as deep as `extract` lets them be.
function nodesIn(value: unknown): Plain[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const node = value as Plain;
  const below = Object.keys(node).flatMap((key) => (key === '@context' ? [] : nodesIn(node[key])));
  return node['@type'] === undefined && node['type'] === undefined ? below : [node, ...below];
}

function typesOf(node: Plain): string[] {
  return [node['@type'] ?? node['type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '')] : []));
}

function isAbout(node: Plain, url: string): boolean {
  const addresses = (...values: unknown[]): string[] => values.flat().flatMap((value) => (typeof value === 'string' ? value : (referenceOf(value) ?? [])));
  const stated = addresses(node['url'], node['mainEntityOfPage']);
  // An `@id` alone says less: a page may list articles of other pages under ids of its own.
  const places = stated.length > 0 ? stated : addresses(node['@id'], node['isPartOf']);
  return places.some((place) => addressKey(place, url) === addressKey(url, url));
}

function referenceOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const id = (value as Plain)['@id'];
  return typeof id === 'string' ? id : undefined;
}

// The node that a value is or refers to.
function resolved(value: unknown, nodes: readonly Plain[]): Plain | undefined {
  const [first] = [value].flat();
  const id = referenceOf(first);
  const node = id === undefined ? undefined : nodes.find((other) => other['@id'] === id);
  return node ?? (first !== null && typeof first === 'object' ? (first as Plain) : undefined);
}

function isSame(theirs: Plain, ours: Plain): boolean {
  if (typeof theirs['@id'] === 'string' && theirs['@id'] === ours['@id']) return true;
  if (typeof theirs['url'] === 'string' && typeof ours['url'] === 'string' && addressKey(theirs['url'], ours['url']) === addressKey(ours['url'], ours['url'])) return true;
  return typeof theirs['name'] === 'string' && typeof ours['name'] === 'string' && matchKey(theirs['name']) === matchKey(ours['name']);
}

// What our node adds to theirs, under their type.
function reduced(node: Node, theirs: Plain, keys: readonly string[]): Node {
  const types = typesOf(theirs);
  const result: Record<string, unknown> & { '@type': string | string[] } = { '@type': types.length === 1 ? (types[0] as string) : types };
  if (node['@id'] !== undefined) result['@id'] = node['@id'];
  for (const key of keys) if (node[key] !== undefined) result[key] = node[key];
  return result;
}

// The names of theirs, and what they say of their publisher in each whole copy of it (a reviewer): two addresses of one node would contradict.
function rename(value: unknown, names: ReadonlyMap<string, string>, publisher: Plain | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names, publisher));
  if (value === null || typeof value !== 'object') return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, member]: [string, unknown]) => [key, key === '@id' && typeof member === 'string' ? (names.get(member) ?? member) : rename(member, names, publisher)]));
  if (publisher === undefined || node['@id'] !== publisher['@id'] || node['name'] === undefined) return node;
  const said = NAMES.filter((key) => publisher[key] !== undefined).map((key) => [key, publisher[key]] as const);
  return { ...node, ...Object.fromEntries(said) };
}

const NAMES: readonly string[] = ['@type', 'name', 'url'];
