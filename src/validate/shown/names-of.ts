import type { NodeVisit, ValueVisit, Walk } from '../../model/walk.ts';

/** Somebody or something that a property names: where it stands, and by which names it goes. */
export interface Named {
  /** The name, or the text that stands for the entity. */
  readonly value: ValueVisit;
  readonly name: string;
  /** All its names: `name`, `alternateName`, `legalName`; one is enough. */
  readonly names: readonly string[];
  /** The node, where it is no text. */
  readonly node: NodeVisit | undefined;
}

/** Who stands in the properties of a node: each entity that has a name, and each text. References are followed in the graph. */
export function namesOf(node: NodeVisit, properties: readonly string[], walk: Walk): readonly Named[] {
  return node.values.flatMap((value) => {
    if (!properties.includes(value.property) || value.reverse) return [];
    if (value.child === undefined) return typeof value.value === 'string' && !ADDRESS.test(value.value) ? [{ value, name: value.value, names: [value.value], node: undefined }] : [];
    return named(value.child, walk) ?? [];
  });
}

/** The names of a node, or of the node that a reference leads to. */
export function named(child: NodeVisit, walk: Walk): Named | undefined {
  const nodes = child.id === undefined ? [child] : [child, ...(walk.byId.get(child.id) ?? [])];
  const values = nodes.flatMap((node) => node.values.filter(({ property, value }) => NAMES.includes(property) && typeof value === 'string'));
  const value = values.find(({ property }) => property === 'name');
  // An address in the place of a name is no name to look for.
  if (value === undefined || ADDRESS.test(value.value as string)) return undefined;
  return { value, name: value.value as string, names: values.map((each) => each.value as string), node: value.node };
}

/** "https://…", "/authors/ann" */
const ADDRESS = /^(?:https?:|[/#]|\.{1,2}\/)/iu;
const NAMES: readonly string[] = ['name', 'alternateName', 'legalName'];
