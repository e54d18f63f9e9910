import type { NodeVisit, Walk } from '../../model/walk.ts';

/**
 * The nodes of some types (subtypes count) that a page is about: at the top of a document, or the
 * `mainEntity` of one that is. What is only mentioned, listed or cited is none.
 */
export function mainNodes(walk: Walk, types: readonly string[]): readonly NodeVisit[] {
  return walk.nodes.filter((node) => !node.reference && isMain(node) && isOf(node, types));
}

/** True of a node of one of the types, or of one below them. */
export function isOf(node: NodeVisit, types: readonly string[]): boolean {
  for (const { ancestors } of node.terms) for (const type of types) if (ancestors.has(type)) return true;
  return false;
}

function isMain(node: NodeVisit): boolean {
  return node.at === undefined || (node.at.property === 'mainEntity' && node.at.node.at === undefined);
}
