import type { TypeTerm } from '../../model/walk.ts';
import { typeTerm } from '../terms/type-term.ts';

/** The types of a node: their names, and what schema.org knows of them. */
export interface NodeTypes {
  readonly types: readonly string[];
  readonly terms: readonly TypeTerm[];
}

const single = new Map<string, NodeTypes>();
const none: NodeTypes = { types: [], terms: [] };

/** No types at all. */
export function noTypes(): NodeTypes {
  return none;
}

/** The one type of a node where schema.org knows it; the same object each time. */
export function singleType(name: string): NodeTypes | undefined {
  const known = single.get(name);
  if (known !== undefined) return known;
  const term = typeTerm(name);
  if (term === undefined) return undefined;
  const made: NodeTypes = { types: [name], terms: [term] };
  single.set(name, made);
  return made;
}
