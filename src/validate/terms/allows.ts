import type { PropertyTerm, TypeTerm } from '../../model/walk.ts';

const known = new Map<string, Map<string, boolean>>();

/** True where the property belongs to the type: one of its domains is the type or stands above it. */
export function allows(type: TypeTerm, property: PropertyTerm): boolean {
  let answers = known.get(type.name);
  if (answers === undefined) known.set(type.name, (answers = new Map()));
  let answer = answers.get(property.name);
  if (answer === undefined) answers.set(property.name, (answer = property.domains.some((domain) => type.ancestors.has(domain))));
  return answer;
}
