import type { Span } from '../model/span.ts';
import { defineMember } from './define-member.ts';

/** A JSON-LD node read from markup, with where its parts stand in the page. */
export interface MarkupNode {
  readonly node: Record<string, unknown>;
  /** The start tag of its element. */
  readonly span: Span;
  readonly keys: Map<string, Span>;
  readonly values: Map<string, Span[]>;
}

/** The nodes of one syntax in a page: the topmost ones in order, and all of them by their record. */
export interface MarkupNodes {
  readonly roots: readonly MarkupNode[];
  readonly byNode: ReadonlyMap<object, MarkupNode>;
}

/** A node without members. */
export function markupNode(span: Span): MarkupNode {
  return { node: {}, span, keys: new Map(), values: new Map() };
}

/** Adds a value to a member; a second one makes it an array. */
export function addValue(to: MarkupNode, key: string, value: unknown, keySpan: Span, valueSpan: Span): void {
  const spans = to.values.get(key);
  if (spans === undefined) {
    to.keys.set(key, keySpan);
    to.values.set(key, [valueSpan]);
    defineMember(to.node, key, value);
    return;
  }
  const before = to.node[key];
  if (spans.length === 1) defineMember(to.node, key, [before, value]);
  else (before as unknown[]).push(value);
  spans.push(valueSpan);
}

/** Spans by JSON Pointer of a node and all below it. */
export function addPositions(positions: Map<string, Span>, nodes: MarkupNodes, markup: MarkupNode, pointer: string): void {
  positions.set(pointer, markup.span);
  for (const [key, spans] of markup.values) {
    const path = `${pointer}/${key.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;
    positions.set(`${path}~key`, markup.keys.get(key) as Span);
    const value = markup.node[key];
    const values = spans.length === 1 ? [value] : (value as unknown[]);
    if (spans.length > 1) positions.set(path, spans[0] as Span);
    for (const [index, item] of values.entries()) {
      const place = spans.length === 1 ? path : `${path}/${index}`;
      const below = item !== null && typeof item === 'object' ? nodes.byNode.get(item) : undefined;
      if (below === undefined) positions.set(place, spans[index] as Span);
      else addPositions(positions, nodes, below, place);
    }
  }
}
