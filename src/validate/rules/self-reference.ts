import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * A node that is part of itself, or its own parent. Mostly the id of the whole was meant: that of the
 * site for a page, that of the group for a firm.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "WebPage", "@id": "https://childfocus.be/nl", "isPartOf": { "@id": "https://childfocus.be/nl" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "WebPage", "@id": "https://childfocus.be/nl", "isPartOf": { "@type": "WebSite", "@id": "https://childfocus.be/#website", "name": "Child Focus" } }
 */
export const selfReference: Rule = {
  id: 'self-reference',
  layer: 'graph',
  severity: 'warning',
  description: 'A node that is part of itself.',
  url: 'https://schema.org/isPartOf',
  messages: {
    self: 'Unexpected reference of `{type}` to itself in `{property}`, expected another node.',
  },
  check(_, { walk }, report): void {
    for (const property of PROPERTIES) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        const { id } = value.node;
        if (id === undefined || id === '' || (value.child === undefined ? value.value : value.child.id) !== id) continue;
        report(findingAt(value, { property, type: typesLabel(value.node) }));
      }
    }
  },
};

/** Properties that lead from a part to another whole, or the other way round. */
const PROPERTIES: readonly string[] = ['isPartOf', 'hasPart', 'parentOrganization', 'subOrganization', 'memberOf', 'containedInPlace', 'containsPlace', 'superEvent', 'subEvent'];
