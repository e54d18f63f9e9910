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
  // What is not listed, at -1, becomes 15, after all that are.
  return KINDS.indexOf(kind) & 15;
}

const KINDS = [
  'ClaimReview', 'NewsArticle', 'WebPage', 'WebSite', 'BreadcrumbList', 'Organization', 'Person', 'ContactPoint', 'Place',
  'CreativeWork', 'Quotation', 'Claim', 'ImageObject',
];
