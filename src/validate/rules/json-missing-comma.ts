import type { Rule } from '../../model/rule.ts';

/**
 * A comma that is missing between two values. Readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person" "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonMissingComma: Rule = {
  id: 'json-missing-comma',
  layer: 'syntax',
  severity: 'error',
  description: 'A comma that is missing between two values.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Missing `,` behind `{after}`.',
    semicolon: 'Unexpected `;`, expected `,`.',
  },
};
