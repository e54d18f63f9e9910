import type { PropertyTerm, ValueVisit, Walk } from '../../model/walk.ts';
import { allows } from './allows.ts';
import { effectiveTypes } from './effective-types.ts';

/** True of a property that none of the types of its node has, but for a `Role`, which may repeat any. */
export function strayed({ node }: ValueVisit, property: PropertyTerm, walk: Walk): boolean {
  if (node.foreign || property.domains.length === 0 || node.types.length !== node.terms.length) return false;
  const types = effectiveTypes(node, walk);
  return types.length > 0 && !types.some((type) => allows(type, property) || type.ancestors.has('Role') || type.ancestors.has('DataType'));
}
