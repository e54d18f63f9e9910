import type { Graph } from '../model/graph.ts';
import type { Block, BlockId } from './injection.ts';
import { scriptParts } from '../forms/script-parts.ts';

/**
 * A graph as the blocks to put into a page: each `ClaimReview` first and for itself, then the rest.
 *
 * @example
 * const { page } = await inject(bytes.toString('latin1'), graphBlocks(graph));
 */
export function graphBlocks(graph: Graph): readonly Block[] {
  return scriptParts(graph).map(({ id, data }) => ({ id: id as BlockId, json: JSON.stringify(data) }));
}
