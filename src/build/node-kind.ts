import type { Node } from '../model/graph.ts';
import { KIND } from './built.ts';

/** What a graph knows of the nodes that one builder makes. */
export interface NodeKind {
  /** Where they stand in a graph, from 0: reviews first, then the article. */
  readonly rank: number;
  /** What their ids are called. */
  readonly label: string;
  /** What they say nothing without: of each list one member. */
  readonly needs: readonly (readonly string[])[];
}

/**
 * The kind of a node: the builder that made it, else its one `@type`; none where it has several.
 *
 * @example `kindOf(organization({ type: 'NGO', name: 'Child Focus' }))` is `'Organization'`.
 */
export function kindOf(node: Node): string {
  const kind = (node as { readonly [KIND]?: string })[KIND] ?? node['@type'];
  return typeof kind === 'string' ? kind : '';
}

/** What is known of a kind: of one that is not listed, that it stands last and needs nothing. */
export function nodeKind(kind: string): NodeKind {
  kinds ??= new Map(KINDS.map(([name, label, ...needs], rank) => [name, { rank: Math.min(rank, 13), label: label || name.toLowerCase(), needs }]));
  return kinds.get(kind) ?? OTHER;
}

/** How many places there are for kinds. */
export const RANKS = 14;

/** By name, made on first use. */
let kinds: ReadonlyMap<string, NodeKind> | undefined;

const OTHER: NodeKind = { rank: 13, label: '', needs: [] };

/** The kinds in their order, each with what its ids are called, where that is not its name, and with what it needs. */
const KINDS: readonly (readonly [kind: string, label?: string, ...needs: (readonly string[])[]])[] = [
  ['ClaimReview', 'claim-review', ['claimReviewed'], ['itemReviewed']],
  ['NewsArticle', 'press-release', ['headline']],
  ['WebPage'],
  ['WebSite'],
  ['BreadcrumbList', 'breadcrumb', ['itemListElement']],
  ['Organization', '', ['name']],
  ['Person', '', ['name']],
  ['ContactPoint', 'contact', ['email', 'telephone', 'url']],
  ['Place', '', ['name']],
  ['CreativeWork', 'source', ['name', 'url', 'author', 'text']],
  ['Quotation', '', ['text']],
  ['Claim', '', ['text']],
  ['ImageObject', '', ['url', 'contentUrl']],
  ['CorrectionComment', '', ['text']],
  ['Rating', '', ['alternateName']],
];
