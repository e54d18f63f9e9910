import type { NodeVisit, TypeTerm, Walk } from '../../model/walk.ts';

/** The types of a node; of a node without any, those of the nodes with the same id. */
export function effectiveTypes(node: NodeVisit, walk: Walk): readonly TypeTerm[] {
  if (node.types.length > 0 || node.foreign || node.id === undefined) return node.terms;
  const [first, ...others] = walk.byId.get(node.id) ?? [];
  if (first === undefined) return [];
  return others.length === 0 ? first.terms : [first, ...others].flatMap(({ terms }) => terms);
}
