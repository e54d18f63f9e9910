import type { Rule } from '../../model/rule.ts';

/**
 * A document that does not say in whose words it is written. Without `@context` no type and no
 * property means anything, and readers leave the whole document out.
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
    empty: 'Unexpected empty `@context`, expected `https://schema.org`.',
    null: 'Unexpected `null` in `@context`: it takes all words away, and every property is dropped. Expected `https://schema.org`.',
  },
};
