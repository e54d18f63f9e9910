import { ancestors, isDataType, typeTerm as generatedTerm } from '../../generated/vocabulary.ts';
import type { TypeTerm } from '../../model/walk.ts';

/** What schema.org knows of a type by its name, data types included; nothing where it has no such type. */
export function typeTerm(name: string): TypeTerm | undefined {
  return generatedTerm(name) ?? (isDataType(name) ? { name, ancestors: ancestors(name), pending: false } : undefined);
}
