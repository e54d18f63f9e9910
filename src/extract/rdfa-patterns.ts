import type { MarkupNode } from './markup-node.ts';
import { addValue } from './markup-node.ts';

const COPY = 'http://www.w3.org/ns/rdfa#copy';
const PATTERN = 'http://www.w3.org/ns/rdfa#Pattern';

/**
 * Copies the members of patterns into the nodes that refer to them (`rdfa:copy`, the counterpart
 * of `itemref`), and leaves out the patterns that were used.
 *
 * @returns the topmost nodes that remain
 */
export function copyPatterns(roots: readonly MarkupNode[], byNode: ReadonlyMap<object, MarkupNode>, idOf: (node: MarkupNode) => unknown): MarkupNode[] {
  const nodes = [...byNode.values()];
  if (!nodes.some(({ values }) => values.has(COPY))) return [...roots];
  const patterns = new Map(nodes.filter(({ node }) => [node['@type']].flat().includes(PATTERN)).map((node) => [node.node['@id'], node]));
  const used = new Set<MarkupNode>();
  for (const holder of nodes) {
    if (patterns.get(holder.node['@id']) === holder) continue;
    const done = new Set<MarkupNode>();
    // Patterns may refer to patterns.
    const pending = targets(holder, patterns);
    if (pending.length > 0) remove(holder, COPY);
    for (let pattern = pending.pop(); pattern !== undefined; pattern = pending.pop()) {
      if (done.has(pattern)) continue;
      done.add(pattern);
      pending.push(...targets(pattern, patterns));
      copy(pattern, holder, used.has(pattern), byNode, idOf);
      used.add(pattern);
    }
  }
  return roots.filter((root) => !used.has(root));
}

function targets(holder: MarkupNode, patterns: ReadonlyMap<unknown, MarkupNode>): MarkupNode[] {
  const references = [holder.node[COPY]].flat().map((value) => (value !== null && typeof value === 'object' ? (value as { '@id'?: unknown })['@id'] : value));
  return references.flatMap((reference) => patterns.get(reference) ?? []);
}

function copy(pattern: MarkupNode, holder: MarkupNode, again: boolean, byNode: ReadonlyMap<object, MarkupNode>, idOf: (node: MarkupNode) => unknown): void {
  for (const [key, spans] of pattern.values) {
    if (key === '@id' || key === COPY) continue;
    for (const [index, value] of [pattern.node[key]].flat().entries()) {
      if (key === '@type' && value === PATTERN) continue;
      const nested = value !== null && typeof value === 'object' ? byNode.get(value) : undefined;
      // The same node in two places: the second one refers to the first.
      const id = nested === undefined ? undefined : idOf(nested);
      const span = spans[index] ?? holder.span;
      addValue(holder, key, nested !== undefined && again ? { '@id': id } : value, pattern.keys.get(key) ?? span, span);
    }
  }
}

function remove(holder: MarkupNode, key: string): void {
  delete holder.node[key];
  holder.keys.delete(key);
  holder.values.delete(key);
}
