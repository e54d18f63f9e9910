import type { Rule } from '../../model/rule.ts';

/**
 * A comma with no value before it. Readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", , "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonExtraComma: Rule = {
  id: 'json-extra-comma',
  layer: 'syntax',
  severity: 'error',
  description: 'A comma with no value before it.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected `,`, expected a value before it.',
  },
};
