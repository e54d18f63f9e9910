import type { Rule } from '../../model/rule.ts';

/**
 * A document that does not say in whose words it is written. Without `@context` no type and no
 * property means anything, and readers leave the whole document out. Where every word is a whole
 * address, none is needed.
 *
 * @example bad
 * { "@type": "NewsArticle", "headline": "Child Focus opens a help line" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Child Focus opens a help line" }
 */
export const contextMissing: Rule = {
  id: 'context-missing',
  layer: 'json-ld',
  severity: 'error',
  description: 'A JSON-LD document without `@context`.',
  url: 'https://www.w3.org/TR/json-ld11/#the-context',
  messages: {
    missing: 'Missing `@context`, expected `"@context": "https://schema.org"`.',
    around: 'Missing `@context` here, around the node that has one: nothing leads readers to it. Expected that node at the top.',
    empty: 'Unexpected empty `@context`, expected `https://schema.org`.',
    null: 'Unexpected `null` in `@context`: it takes all words away, and every property is dropped. Expected `https://schema.org`.',
  },
};
