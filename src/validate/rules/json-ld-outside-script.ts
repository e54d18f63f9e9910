import type { Rule } from '../../model/rule.ts';

/**
 * JSON-LD that stands in the page as text, outside any script. Readers of structured data do not see it, and visitors do.
 *
 * @example bad
 * <body>{ "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }</body>
 * @example good
 * <body><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }</script></body>
 */
export const jsonLdOutsideScript: Rule = {
  id: 'json-ld-outside-script',
  layer: 'syntax',
  severity: 'warning',
  description: 'JSON-LD that stands in the page as text.',
  url: 'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents',
  messages: {
    fault: 'Unexpected JSON-LD outside a script, expected it in `<script type="application/ld+json">`.',
  },
};
