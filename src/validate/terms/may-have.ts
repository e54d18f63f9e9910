import type { PropertyTerm } from '../../model/walk.ts';
import { allows } from './allows.ts';
import { typeTerm } from './type-term.ts';

/** True where the type of a name, or one below it, has the property. */
export function mayHave(name: string, property: PropertyTerm): boolean {
  const type = typeTerm(name);
  return type === undefined || allows(type, property) || property.domains.some((domain) => typeTerm(domain)?.ancestors.has(name) === true);
}
