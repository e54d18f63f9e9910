import { isDataType } from '../../generated/vocabulary.ts';
import type { JudgedProperty, ValueVisit, Walk } from '../../model/walk.ts';
import { effectiveTypes } from './effective-types.ts';

/** What is odd about a node as the value of a property: that it is of none of the types in its range. */
export function oddNode(value: ValueVisit, term: JudgedProperty, walk: Walk): string | undefined {
  const { child } = value;
  if (child === undefined || child.foreign || child.types.length !== child.terms.length) return undefined;
  const types = effectiveTypes(child, walk);
  if (types.length === 0) return child.reference ? undefined : oddUntyped(value, term);
  for (const type of types) for (const range of term.ranges) if (type.ancestors.has(range)) return undefined;
  if (types.some(({ ancestors }) => ancestors.has('Role') || (ancestors.has('DataType') && term.ranges.some(isDataType))) || takesAnything(term)) return undefined;
  return `node of type ${types.map(({ name }) => `\`${name}\``).join(', ')}`;
}

/** What is odd about a node without type: that none of the types in the range has its properties. */
function oddUntyped({ child }: ValueVisit, { accepts }: JudgedProperty): string | undefined {
  if (accepts.classes.length > 0 || child === undefined) return undefined;
  return child.values.some(({ term }) => term !== undefined) ? 'node' : undefined;
}

function takesAnything({ ranges }: JudgedProperty): boolean {
  return ranges.length === 0 || ranges.includes('Thing') || ranges.includes('DataType');
}
