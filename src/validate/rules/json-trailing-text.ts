import type { Rule } from '../../model/rule.ts';

/**
 * Text behind the end of the JSON document. Readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" } end
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonTrailingText: Rule = {
  id: 'json-trailing-text',
  layer: 'syntax',
  severity: 'error',
  description: 'Text behind the JSON.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected `{text}` behind the document, expected nothing.',
  },
};
