/**
 * What schema.org knows of its terms, by their names without prefix. Written by hand; its tables
 * are generated. A name that schema.org does not know has no parents, domains or ranges, so every
 * question has an answer; lists are in alphabetical order.
 *
 * @example `isSubtype('NewsArticle', 'CreativeWork')` is true; `rangeIncludes('author')` is
 * `['Organization', 'Person']`; `supersededBy('members')` is `'member'`.
 */

import type { PropertyTerm, TypeTerm } from '../model/walk.ts';
import { hasTerm, termNames, termRow, type TermKind, type TermRow } from './term-row.ts';
import { vocabularyVersion } from './vocabulary-table.ts';

export { vocabularyVersion };

/** True of a type that a node may have: all but the plain data types. `Duration` is both. */
export function isClass(name: string): boolean {
  return hasTerm('classes', name);
}

/** True of `Text`, `URL`, `Integer` and the like; of `Duration` and the other quantities too. */
export function isDataType(name: string): boolean {
  return hasTerm('dataTypes', name);
}

/** True of a class whose members schema.org lists: `ItemAvailability`. */
export function isEnumeration(name: string): boolean {
  return isClass(name) && isSubtype(name, 'Enumeration');
}

/** True of a property, as `author`; its forms for actions (`query-input`) are not properties of their own. */
export function isProperty(name: string): boolean {
  return hasTerm('properties', name);
}

/** True of a member of an enumeration: `InStock`. */
export function isMember(name: string): boolean {
  return hasTerm('members', name);
}

/** The types straight above a class or data type. */
export function parents(type: string): readonly string[] {
  const [classParents] = termRow('classes', type).lists;
  const [dataTypeParents] = termRow('dataTypes', type).lists;
  if (classParents === undefined || dataTypeParents === undefined) return classParents ?? dataTypeParents ?? [];
  return [...new Set([...classParents, ...dataTypeParents])];
}

/** A class or data type and every type above it; nothing for another name. */
export function ancestors(type: string): ReadonlySet<string> {
  if (!isClass(type) && !isDataType(type)) return none;
  return made(memo.ancestors, type, () => {
    const found = new Set([type]);
    for (const parent of parents(type)) for (const each of ancestors(parent)) found.add(each);
    return found;
  });
}

/** True where a type is another or stands below it. */
export function isSubtype(type: string, of: string): boolean {
  return ancestors(type).has(of);
}

/** The types that a property belongs to. */
export function domainIncludes(property: string): readonly string[] {
  return termRow('properties', property).lists[0] ?? [];
}

/** The classes and data types that a property's value may have. */
export function rangeIncludes(property: string): readonly string[] {
  return termRow('properties', property).lists[1] ?? [];
}

/** The properties straight above a property: `suggestedAnswer` of `acceptedAnswer`. */
export function subPropertyOf(property: string): readonly string[] {
  return termRow('properties', property).supers;
}

/** The properties that say the same from the other side: `hasPart` of `isPartOf`. */
export function inverseOf(property: string): readonly string[] {
  return termRow('properties', property).inverses;
}

/** The enumerations that a member belongs to. */
export function enumerationOf(member: string): readonly string[] {
  return termRow('members', member).lists[0] ?? [];
}

/** The members of one enumeration, without those of the enumerations below it. */
export function members(enumeration: string): readonly string[] {
  if (!isClass(enumeration) && !isDataType(enumeration)) return [];
  return made(memo.members, enumeration, () => enumerationMembers().filter((member) => enumerationOf(member).includes(enumeration)));
}

/** The term to use instead of this class, property or member. */
export function supersededBy(term: string): string | undefined {
  return KINDS.map((kind) => termRow(kind, term).supersededBy).find((other) => other !== undefined);
}

/** True of a term that schema.org still tries out; false where that is unknown. */
export function isPending(term: string): boolean {
  return KINDS.some((kind) => termRow(kind, term).pending);
}

/** True of a term that only schema-dts has, so that it is unknown whether it is pending. */
export function isNewer(term: string): boolean {
  return KINDS.some((kind) => termRow(kind, term).newer);
}

/** Every class. */
export function classes(): readonly string[] {
  return termNames('classes');
}

/** Every data type. */
export function dataTypes(): readonly string[] {
  return termNames('dataTypes');
}

/** Every property. */
export function properties(): readonly string[] {
  return termNames('properties');
}

/** Every member of an enumeration. */
export function enumerationMembers(): readonly string[] {
  return termNames('members');
}

/** A class as a judge needs it; the same object each time. */
export function typeTerm(name: string): TypeTerm | undefined {
  if (!isClass(name)) return undefined;
  return made(memo.typeTerms, name, () => ({ name, ancestors: ancestors(name), ...standing(termRow('classes', name)) }));
}

/** A property as a judge needs it; the same object each time. */
export function propertyTerm(name: string): PropertyTerm | undefined {
  if (!isProperty(name)) return undefined;
  return made(memo.propertyTerms, name, () => ({ name, domains: domainIncludes(name), ranges: rangeIncludes(name), ...standing(termRow('properties', name)) }));
}

const KINDS: readonly TermKind[] = ['classes', 'dataTypes', 'properties', 'members'];
const none: ReadonlySet<string> = new Set();

/** What was asked before; maps, so that `__proto__` is a name like any other. */
const memo = {
  ancestors: new Map<string, ReadonlySet<string>>(),
  members: new Map<string, readonly string[]>(),
  typeTerms: new Map<string, TypeTerm>(),
  propertyTerms: new Map<string, PropertyTerm>(),
};

function standing({ pending, supersededBy }: TermRow): Pick<TypeTerm, 'pending' | 'supersededBy'> {
  return supersededBy === undefined ? { pending } : { pending, supersededBy };
}

/** The value that was made for a key before, else a new one. Only known names are kept, so it cannot grow without end. */
function made<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  let value = kept.get(key);
  if (value === undefined) kept.set(key, (value = make()));
  return value;
}
