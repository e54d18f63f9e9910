import type { Graph, Node, Omission } from '../model/graph.ts';
import type { Assembly, Entry } from './assembly.ts';
import type { FormOptions } from './normal-form.ts';
import { Lookup } from './lookup.ts';
import { dropIncomplete } from './drop-incomplete.ts';
import { kindOf, nodeKind, RANKS } from './node-kind.ts';
import { memberOrder } from './member-order.ts';
import { pageBase } from './mint-id.ts';
import { placeNode } from './place-node.ts';
import { placeReview } from './place-review.ts';
import { absoluteUrl } from '../forms/absolute-url.ts';

/** What `graph()` may be told. */
export interface GraphOptions extends FormOptions {
  /** Absolute URL of the page; the `url` of the article, else of the first page or review, where absent. */
  readonly url?: string | undefined;
}

/** A graph, and what was left out of it with the reason. */
export interface GraphResult {
  readonly graph: Graph;
  readonly omissions: readonly Omission[];
}

/**
 * One linked graph of the nodes that builders made. Nested entities become nodes of their own with
 * stable ids; an entity given twice, by its full IRI, becomes one node and references; a
 * `ClaimReview` stands first and keeps its claim, rating, claimant and reviewer whole. Dates,
 * language tags, URLs, countries and telephone numbers get their normal form. Same nodes in, same
 * bytes out, in whatever order members were given.
 *
 * What cannot stand is left out and named in `omissions`: a value without a normal form
 * (`value-form`), a second value for one id (`conflict`, the first is kept), a node that lacks what
 * it needs with every reference to it (`missing-required`), a review nobody may give
 * (`review-refused`). Never throws at data.
 *
 * @example `graph([newsArticle({ headline: 'Nieuws', publisher: organization({ name: 'NCMEC' }) })]).graph`
 * holds `#press-release` with `publisher: { '@id': '#organization-ncmec' }`, and that organization.
 */
export function graph(nodes: readonly Node[], options: GraphOptions = {}): GraphResult {
  const assembly: Assembly = {
    page: pageBase(options.url ?? urlOf(nodes, 'NewsArticle') ?? urlOf(nodes, 'WebPage') ?? urlOf(nodes, 'ClaimReview') ?? ''),
    forms: options,
    entries: new Lookup(),
    placed: new Lookup(),
    reviews: [],
    gone: [],
    omissions: [],
  };
  const ranks = nodes.map((node) => nodeKind(kindOf(node)).rank);
  for (let rank = 0; rank < RANKS; rank += 1) {
    for (let index = 0; index < ranks.length; index += 1) if (ranks[index] === rank) placeNode(nodes[index] as Node, assembly, false);
  }
  for (const review of assembly.reviews) placeReview(review, assembly);
  dropIncomplete(assembly);
  return { graph: { '@context': 'https://schema.org', '@graph': inOrder(assembly.entries.values) }, omissions: assembly.omissions };
}

/** The address of the first of its kind. */
function urlOf(nodes: readonly Node[], kind: string): string | undefined {
  const url = nodes.find((node) => kindOf(node) === kind)?.['url'];
  return typeof url === 'string' ? absoluteUrl(url) : undefined;
}

function inOrder(entries: readonly Entry[]): Node[] {
  const nodes: Node[] = [];
  for (let rank = 0; rank < RANKS; rank += 1) {
    for (const entry of entries) if (entry.traits.rank === rank && !entry.isGone) nodes.push(members(entry) as unknown as Node);
  }
  return nodes;
}

function members({ json, merged }: Entry): Record<string, unknown> {
  return merged ? Object.fromEntries(memberOrder(Object.keys(json)).map((name) => [name, json[name]])) : json;
}
