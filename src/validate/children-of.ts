import type { NodeVisit, Walk } from '../model/walk.ts';

/** The nodes that stand in a property of a node; a reference gives the nodes of that id in the graph. */
export function childrenOf(node: NodeVisit, property: string, walk: Walk): readonly NodeVisit[] {
  return node.values.flatMap(({ property: own, child }) => {
    if (own !== property || child === undefined) return [];
    return child.id === undefined ? [child] : (walk.byId.get(child.id) ?? [child]);
  });
}
