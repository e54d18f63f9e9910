import type { Rule } from '../../model/rule.ts';

/**
 * A key that starts with `@` and is no keyword of JSON-LD. Processors leave it out with its value.
 *
 * @example bad
 * { "@context": "https://schema.org", "@Type": "Person", "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const unknownKeyword: Rule = {
  id: 'unknown-keyword',
  layer: 'json-ld',
  severity: 'error',
  description: 'A key that starts with `@` and is no keyword of JSON-LD.',
  url: 'https://www.w3.org/TR/json-ld11/#keywords',
  messages: {
    near: 'Unexpected keyword `{key}`, expected `{expected}`.',
    none: 'Unexpected keyword `{key}`: JSON-LD has none of this name. Expected a property without `@`.',
  },
};
