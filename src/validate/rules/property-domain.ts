import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, PropertyTerm, TypeTerm, ValueVisit, Walk } from '../../model/walk.ts';
import { findingAtKey, typesLabel } from '../finding-at.ts';
import { listed } from '../listed.ts';
import { enclosedProperties, type EnclosedProperties } from '../markup/enclosed-properties.ts';
import { allows } from '../terms/allows.ts';
import { effectiveTypes } from '../terms/effective-types.ts';
import { otherWord } from '../terms/suggestions.ts';
import { mayHave } from '../terms/may-have.ts';
import { oddNode } from '../terms/odd-node.ts';
import { strayed } from '../terms/strayed.ts';

/**
 * A property on a type that it does not belong to. schema.org calls its domains guidelines, but a
 * reader that looks for the property on the right type does not find it.
 *
 * A property belongs to a type where schema.org names that type or one above it. A node with
 * several types may have the properties of each. Inside a `Role` the property that leads to it may
 * be repeated. A node without a type is judged by the property that it stands in. A node of a wrong
 * type, told as such, may have what belongs to the type that was expected.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ContactPoint", "telephone": "+3225550100", "jobTitle": "Spokesperson" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "telephone": "+3225550100", "jobTitle": "Spokesperson" }
 */
export const propertyDomain: Rule = {
  id: 'property-domain',
  layer: 'vocabulary',
  severity: 'warning',
  description: 'A property on a type that it does not belong to.',
  url: 'https://schema.org/docs/datamodel.html',
  messages: {
    typed: 'Unexpected `{property}` on `{type}`, expected on {expected}.',
    other: 'Unexpected `{property}` on `{type}`, expected `{expected}`.',
    role: 'Unexpected `{property}` on `{type}`, expected `{expected}`, the property that leads to the role.',
    untyped: 'Unexpected `{property}` in `{parent}`, expected a property of {expected}.',
  },
  check(subject, { walk }, report): void {
    let enclosed: readonly EnclosedProperties[] | undefined;
    for (const { term, values } of walk.used) {
      // A property that gave up its place to another has no domain left; that it did is told.
      if (term === undefined || term.domains.length === 0) continue;
      let last: NodeVisit | undefined;
      for (const value of values) {
        const { node } = value;
        if (node === last || node.foreign || node.types.length !== node.terms.length || value.reverse) continue;
        last = node;
        const types = effectiveTypes(node, walk);
        const finding = types.length > 0 ? ofTyped(value, term, types) : ofUntyped(node, value, term);
        if (finding === undefined || hasWrongType(node, term, walk)) continue;
        // What was meant for a node that was not made is told there.
        enclosed ??= subject.hints === undefined ? NONE : enclosedProperties(subject, walk);
        if (!enclosed.some(({ values: told }) => told.some((other) => other.node === node && other.key === value.key))) report(finding);
      }
    }
  },
};

const NONE: readonly EnclosedProperties[] = [];

/** True where the type of a node is at fault and not its property: `jobTitle` of an `Attorney` that is an `employee`. */
function hasWrongType({ at, types }: NodeVisit, property: PropertyTerm, walk: Walk): boolean {
  if (types.length === 0 || at?.term === undefined || at.reverse || !at.term.accepts.classes.some((name) => mayHave(name, property))) return false;
  return oddNode(at, at.term, walk) !== undefined && !strayed(at, at.term, walk);
}

function ofTyped(value: ValueVisit, property: PropertyTerm, types: readonly TypeTerm[]): Finding | undefined {
  for (const type of types) if (allows(type, property)) return undefined;
  if (types.some(({ ancestors }) => ancestors.has('DataType') || (ancestors.has('Role') && ledTo(value.node, property)))) return undefined;
  const data = { property: property.name, type: typesLabel(value.node) };
  const meant = otherWord(property.name, value.node);
  if (meant !== undefined && !Object.hasOwn(value.node.json, meant)) return findingAtKey(value, { ...data, expected: meant }, { message: 'other', suggestion: value.key.slice(0, value.key.length - property.name.length) + meant });
  const outer = types.some(({ ancestors }) => ancestors.has('Role')) && value.node.at?.term?.name;
  if (typeof outer === 'string') return findingAtKey(value, { ...data, expected: outer }, { message: 'role' });
  return findingAtKey(value, { ...data, expected: listed(property.domains, 'or') });
}

/** True where the property is one that leads to the role. */
function ledTo(node: NodeVisit, property: PropertyTerm): boolean {
  return node.at === undefined || node.at.property === property.name || node.at.property === '';
}

function ofUntyped(node: NodeVisit, value: ValueVisit, property: PropertyTerm): Finding | undefined {
  const at = node.at;
  if (at?.term === undefined || at.reverse || at.node.foreign) return undefined;
  const expected = at.term.accepts.classes;
  if (expected.length === 0 || expected.some((name) => mayHave(name, property))) return undefined;
  return findingAtKey(value, { property: property.name, parent: at.property, expected: listed(expected, 'or') }, { message: 'untyped' });
}
