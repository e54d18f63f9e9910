import type { Rule } from '../../model/rule.ts';
import { findingAtKey, findingAtNode, typesLabel } from '../finding-at.ts';
import { allows } from '../terms/allows.ts';
import { propertyTerm } from '../terms/property-term.ts';

/**
 * A type or property that schema.org has replaced. Readers may have stopped looking for it.
 *
 * A node that only has types of another vocabulary keeps the words which that vocabulary chose.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "members": { "@type": "Person", "name": "Ann Peeters" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "member": { "@type": "Person", "name": "Ann Peeters" } }
 */
export const supersededTerm: Rule = {
  id: 'superseded-term',
  layer: 'vocabulary',
  severity: 'warning',
  description: 'A type or property that schema.org has replaced by another.',
  url: 'https://schema.org/supersededBy',
  messages: {
    property: 'Unexpected `{actual}` on `{type}`, expected `{expected}`, which replaces it.',
    type: 'Unexpected type `{actual}`, expected `{expected}`, which replaces it.',
  },
  check(_, { walk }, report): void {
    for (const { property, term, values } of walk.usedAs('superseded')) {
      const expected = term?.supersededBy;
      if (expected === undefined) continue;
      for (const [index, value] of values.entries()) {
        const { node, key } = value;
        if (values[index - 1]?.node === node || (node.foreign && node.terms.length === 0)) continue;
        const successor = propertyTerm(expected);
        const suggestion = key.slice(0, key.length - property.length) + expected;
        const fits = successor !== undefined && node.terms.some((type) => allows(type, successor)) && !Object.hasOwn(node.json, suggestion) && !Array.isArray(value.value);
        report(findingAtKey(value, { actual: property, expected, type: typesLabel(node) }, fits ? { suggestion } : {}));
      }
    }
    for (const node of walk.nodes) {
      for (const type of node.terms) {
        const expected = type.supersededBy;
        if (expected !== undefined) report(findingAtNode(node, { actual: type.name, expected }, { message: 'type' }, '/@type'));
      }
    }
  },
};
