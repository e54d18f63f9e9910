import { propertyTerm as generatedTerm } from '../../generated/vocabulary.ts';
import type { JudgedProperty } from '../../model/walk.ts';
import { acceptsOf } from './accepts.ts';
import { kindsOf } from './kinds.ts';

const terms = new Map<string, JudgedProperty>();

/** What schema.org knows of a property by its name, with what it may hold; nothing where it has no such property. */
export function propertyTerm(name: string): JudgedProperty | undefined {
  const known = terms.get(name);
  if (known !== undefined) return known;
  const found = generatedTerm(name);
  if (found === undefined) return undefined;
  const judged = { ...found, accepts: acceptsOf(found.ranges) };
  const term: JudgedProperty = { ...judged, kinds: kindsOf(judged) };
  terms.set(name, term);
  return term;
}
