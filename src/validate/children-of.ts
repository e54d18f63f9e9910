import type { NodeVisit, Walk } from '../model/walk.ts';
import { nodesOf } from './nodes-of.ts';

/** The nodes that stand in a property of a node; a reference gives the nodes of that id in the graph. */
export function childrenOf(node: NodeVisit, property: string, walk: Walk): readonly NodeVisit[] {
  const children: NodeVisit[] = [];
  // A list for each value would cost more than all the rest.
  for (const value of node.values) if (value.property === property && value.child !== undefined) children.push(...nodesOf(value.child, walk));
  return children;
}
