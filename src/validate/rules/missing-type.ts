import type { Rule } from '../../model/rule.ts';
import { findingAtNode } from '../finding-at.ts';

/**
 * A node at the top of a document that says properties and not what it is. No reader knows what to do
 * with it. Inside another node the property tells what is meant, so a type may be left out there.
 *
 * @example bad
 * { "@context": "https://schema.org", "headline": "Child Focus opens a help line", "datePublished": "2021-01-21" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Child Focus opens a help line", "datePublished": "2021-01-21" }
 */
export const missingType: Rule = {
  id: 'missing-type',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A node at the top of a document without a type.',
  url: 'https://schema.org/docs/gs.html',
  messages: {
    missing: 'Missing `@type`, expected a type such as `NewsArticle`.',
  },
  check(_, { walk }, report): void {
    for (const node of walk.nodes) {
      if (node.at !== undefined || node.types.length > 0 || node.foreign || node.values.length === 0) continue;
      // What was meant as the type is told there.
      if (Object.keys(node.json).some((key) => /^(?:@t[a-z]{2,4}|[@_]?(?:item)?types?_?)$/iu.test(key))) continue;
      // A node may be said in parts, of which one has the type.
      if (node.id !== undefined && (walk.byId.get(node.id) ?? []).some(({ types, foreign }) => types.length > 0 || foreign)) continue;
      if (node.values.some(({ property, term }) => property !== '' && term !== undefined)) report(findingAtNode(node, {}));
    }
  },
};
