import type { NodeVisit, Walk } from '../model/walk.ts';

/**
 * The nodes that a value stands for: itself, or those of its id in the graph. A reference to another
 * page stands for itself alone.
 */
export function nodesOf(node: NodeVisit, walk: Walk): readonly NodeVisit[] {
  return node.id === undefined ? [node] : (walk.byId.get(node.id) ?? [node]);
}
