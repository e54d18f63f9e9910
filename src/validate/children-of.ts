import type { NodeVisit, Walk } from '../model/walk.ts';
import { nodesOf } from './nodes-of.ts';

/** The nodes that stand in a property of a node; a reference gives the nodes of that id in the graph. */
export function childrenOf(node: NodeVisit, property: string, walk: Walk): readonly NodeVisit[] {
  return node.values.flatMap(({ property: own, child }) => (own !== property || child === undefined ? [] : nodesOf(child, walk)));
}
