import type { Rule } from '../../model/rule.ts';
import { findingAtKey, typesLabel } from '../finding-at.ts';
import { meantProperty } from '../terms/suggestions.ts';
import { constraintBase } from '../terms/constraint-base.ts';
import { propertyTerm } from '../terms/property-term.ts';
import { typeTerm } from '../terms/type-term.ts';

/**
 * A property that schema.org does not have. Readers of the graph leave it out with its value.
 *
 * Names are exact, in case too. A property of another vocabulary is written with its prefix or its
 * full IRI and is left alone.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublihed": "2021-01-21" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2021-01-21" }
 */
export const unknownProperty: Rule = {
  id: 'unknown-property',
  layer: 'vocabulary',
  severity: 'error',
  description: 'A property that schema.org does not have.',
  url: 'https://schema.org/docs/full.html',
  messages: {
    known: 'Unexpected `{property}` on `{type}`, expected `{expected}`.',
    unknown: 'Unexpected `{property}` on `{type}`, expected a property of schema.org.',
    type: 'Unexpected `{property}` on `{type}`, expected a property: `{property}` is a type and belongs in `@type`.',
  },
  check(_, { walk }, report): void {
    let asked = 0;
    for (const { property, term, values } of walk.usedAs('unknown')) {
      if (term !== undefined || isConstraint(property)) continue;
      for (const [index, value] of values.entries()) {
        const { node } = value;
        if (node.open || values[index - 1]?.node === node) continue;
        const data = { property, type: typesLabel(node) };
        asked += 1;
        const expected = asked > MOST_SUGGESTIONS ? undefined : meantProperty(property, node);
        if (expected !== undefined) {
          const suggestion = value.key.slice(0, value.key.length - property.length) + expected;
          report(findingAtKey(value, { ...data, expected }, Object.hasOwn(node.json, suggestion) ? {} : { suggestion }));
        } else report(findingAtKey(value, data, { message: typeTerm(property) === undefined ? 'unknown' : 'type' }));
      }
    }
  },
};

/** Looking for what was meant costs time; a document with more unknown words than this is not of schema.org. */
const MOST_SUGGESTIONS = 50;

/** True of `query-input`: a property with what an action asks for or gives. */
function isConstraint(property: string): boolean {
  const base = constraintBase(property);
  return base !== undefined && propertyTerm(base) !== undefined;
}
