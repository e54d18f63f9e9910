import type { Rule } from '../../model/rule.ts';

/**
 * A JSON document that is a text, a number or a list of such. Readers look for nodes.
 *
 * @example bad
 * "Ann Peeters"
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonNotObject: Rule = {
  id: 'json-not-object',
  layer: 'syntax',
  severity: 'error',
  description: 'A JSON document that is no node.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected {type}, expected an object with `@context` and `@type`.',
  },
};
