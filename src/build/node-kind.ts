import type { Node } from '../model/graph.ts';
import { KIND } from './built.ts';

/**
 * The kind of a node: the builder that made it, else its one `@type`; none where it has several.
 *
 * @example `kindOf(organization({ type: 'NGO', name: 'Child Focus' }))` is `'Organization'`.
 */
export function kindOf(node: Node): string {
  const kind = (node as { readonly [KIND]?: string })[KIND] ?? node['@type'];
  return typeof kind === 'string' ? kind : '';
}

/** Where nodes of a kind stand in a graph, from 0: reviews first, then the article. */
export function nodeRank(kind: string): number {
  return RANKS.get(kind) ?? RANKS.size;
}

const RANKS: ReadonlyMap<string, number> = new Map([
  ['ClaimReview', 0],
  ['NewsArticle', 1],
  ['WebPage', 2],
  ['WebSite', 3],
  ['BreadcrumbList', 4],
  ['Organization', 5],
  ['Person', 6],
  ['ContactPoint', 7],
  ['Place', 8],
  ['CreativeWork', 9],
  ['Quotation', 10],
  ['Claim', 11],
  ['ImageObject', 12],
]);
