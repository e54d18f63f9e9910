import type { PropertyTerm, TypeTerm } from '../../model/walk.ts';

/** True where the property belongs to the type: one of its domains is the type or stands above it. */
export function allows(type: TypeTerm, property: PropertyTerm): boolean {
  for (const domain of property.domains) if (type.ancestors.has(domain)) return true;
  return false;
}
