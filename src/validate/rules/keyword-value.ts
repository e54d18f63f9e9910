import type { Rule } from '../../model/rule.ts';

/**
 * A keyword of JSON-LD with a value that it cannot have, such as a number for an `@id`. Processors
 * refuse the whole document.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "@id": 7, "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "@id": "#ann", "name": "Ann Peeters" }
 */
export const keywordValue: Rule = {
  id: 'keyword-value',
  layer: 'json-ld',
  severity: 'error',
  description: 'A keyword of JSON-LD with a value that it cannot have.',
  url: 'https://www.w3.org/TR/json-ld11-api/#expansion-algorithm',
  messages: {
    value: 'Unexpected {actual} in `{keyword}`, expected {expected}.',
    beside: 'Unexpected `{key}` beside `{keyword}`: a value has nothing but `@type`, `@language`, `@direction` and `@index` with it.',
    holder: 'Unexpected `{key}` beside `{keyword}`: nothing but `@index` stands with it.',
    typed: 'Unexpected `{key}` beside `{other}`: a value has one of them.',
    untexted: 'Unexpected `@language` on {actual}: only a text has a language.',
  },
};
