import type { Finding } from '../model/diagnostic.ts';
import type { NodeVisit, ValueVisit } from '../model/walk.ts';
import { memberOf, pathOf } from './walk/path-of.ts';

type Extras = Omit<Finding, 'path' | 'node' | 'data' | 'at'>;

/** A finding at a value. */
export function findingAt(value: ValueVisit, data: Finding['data'], extras: Extras = {}): Finding {
  return { path: pathOf(value), node: nodeLabel(value.node), data, ...extras };
}

/** A finding at the key of a value. */
export function findingAtKey(value: ValueVisit, data: Finding['data'], extras: Extras = {}): Finding {
  return { path: memberOf(value), at: 'key', node: nodeLabel(value.node), data, ...extras };
}

/** A finding at a node; `below` is a JSON Pointer in it: `/@type`. */
export function findingAtNode(node: NodeVisit, data: Finding['data'], extras: Extras = {}, below = ''): Finding {
  return { path: pathOf(node) + below, node: nodeLabel(node), data, ...extras };
}

/**
 * A node in words: its id and its types.
 *
 * @example `#press-release (NewsArticle)`, or `NewsArticle` where it has no id.
 */
export function nodeLabel(node: NodeVisit): string {
  const types = typesLabel(node);
  return node.id === undefined ? types : `${node.id} (${types})`;
}

/** The types of a node in words: "NewsArticle", "Product, Vehicle", "ml:Field", "a node without type". */
export function typesLabel({ types, foreign, json }: NodeVisit): string {
  if (types.length > 0) return types.join(', ');
  const written = foreign ? [json['@type'], json['type']].flat().filter((type) => typeof type === 'string') : [];
  return written.length > 0 ? written.join(', ') : 'a node without `@type`';
}
