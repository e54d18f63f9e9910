import type { Graph, Node, Omission } from '../model/graph.ts';
import type { Assembly, Entry } from './assembly.ts';
import type { FormOptions } from './normal-form.ts';
import { dropIncomplete } from './drop-incomplete.ts';
import { kindOf, nodeRank } from './node-kind.ts';
import { memberOrder } from './member-order.ts';
import { pageBase } from './mint-id.ts';
import { idOf, placeNode } from './place-node.ts';
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
  const roots = [...nodes].sort((one, other) => nodeRank(kindOf(one)) - nodeRank(kindOf(other)));
  const assembly: Assembly = {
    page: pageBase(options.url ?? urlOf(roots, 'NewsArticle') ?? urlOf(roots, 'WebPage') ?? urlOf(roots, 'ClaimReview') ?? ''),
    hashes: new Map(),
    normalizeTelephone: options.normalizeTelephone,
    localTime: options.localTime,
    entries: new Map(),
    placed: new Map(),
    reviews: [],
    omissions: [],
  };
  for (const root of roots) placeNode(root, assembly, false);
  const refused = assembly.reviews.filter((review) => !placeReview(review, assembly));
  dropIncomplete(assembly, refused.flatMap((review) => idOf(review, 'ClaimReview', assembly) ?? []));
  return {
    graph: { '@context': 'https://schema.org', '@graph': inOrder(assembly.entries.values()) },
    omissions: assembly.omissions,
  };
}

function urlOf(roots: readonly Node[], kind: string): string | undefined {
  const url = roots.find((node) => kindOf(node) === kind)?.['url'];
  return typeof url === 'string' ? absoluteUrl(url) : undefined;
}

function inOrder(entries: Iterable<Entry>): Node[] {
  const ranks: Node[][] = [];
  for (const entry of entries) (ranks[entry.rank] ??= []).push(members(entry) as unknown as Node);
  const nodes: Node[] = [];
  for (const rank of ranks) if (rank) for (const node of rank) nodes.push(node);
  return nodes;
}

function members({ json, merged }: Entry): Record<string, unknown> {
  return merged ? Object.fromEntries(memberOrder(Object.keys(json)).map((name) => [name, json[name]])) : json;
}
