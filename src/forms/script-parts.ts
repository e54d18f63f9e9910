import type { Graph, Node } from '../model/graph.ts';

/** One block of JSON-LD for a page: the `id` of its script, and its data. */
export interface ScriptPart {
  readonly id: string;
  readonly data: object;
}

/**
 * A graph as the blocks that a page has of it. Each `ClaimReview` is a block of its own with a typed
 * root, before the block of the rest, for its readers look at the first block only.
 *
 * @example of a graph with two reviews the ids are `pressgraph-review`, `pressgraph-review-2` and `pressgraph`
 */
export function scriptParts({ '@context': context, '@graph': nodes }: Graph, id = 'pressgraph'): readonly ScriptPart[] {
  const reviews: ScriptPart[] = [];
  const rest: Node[] = [];
  for (const node of nodes) {
    if (node['@type'] !== 'ClaimReview') rest.push(node);
    else reviews.push({ id: `${id}-review${reviews.length > 0 ? `-${reviews.length + 1}` : ''}`, data: { '@context': context, ...node } });
  }
  return rest.length > 0 ? [...reviews, { id, data: { '@context': context, '@graph': rest } }] : reviews;
}
