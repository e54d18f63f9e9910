import type { Rule } from '../../model/rule.ts';

/**
 * A word that no context of its document defines. Processors drop it with its value, without a
 * word.
 *
 * @example bad
 * { "@context": { "name": "https://schema.org/name" }, "@type": "https://schema.org/Person", "name": "Ann Peeters", "email": "ann@news.example" }
 * @example good
 * { "@context": { "name": "https://schema.org/name" }, "@type": "https://schema.org/Person", "name": "Ann Peeters" }
 */
export const droppedTerm: Rule = {
  id: 'dropped-term',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A word that no context defines, so that processors drop it.',
  url: 'https://www.w3.org/TR/json-ld11-api/#expansion-algorithm',
  messages: {
    dropped: 'Unexpected `{term}`: no context of this document defines it, so its value is dropped. Define it in `@context`.',
    graph: 'Unexpected {actual} in `{keyword}`, expected {expected}: processors drop it.',
  },
};
