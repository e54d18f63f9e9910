import type { PropertyTerm, TypeTerm } from '../../model/walk.ts';

const known = new Map<PropertyTerm, Map<TypeTerm, boolean>>();

/** True where the property belongs to the type: one of its domains is the type or stands above it. */
export function allows(type: TypeTerm, property: PropertyTerm): boolean {
  let answers = known.get(property);
  if (answers === undefined) known.set(property, (answers = new Map<TypeTerm, boolean>()));
  let answer = answers.get(type);
  if (answer === undefined) answers.set(type, (answer = property.domains.some((domain) => type.ancestors.has(domain))));
  return answer;
}
