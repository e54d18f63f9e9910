import type { Rule } from '../../model/rule.ts';

/**
 * A text whose closing quotation mark is missing: all that follows is read as part of it.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonUnclosedString: Rule = {
  id: 'json-unclosed-string',
  layer: 'syntax',
  severity: 'error',
  description: 'A text whose closing quotation mark is missing.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Missing closing `"` of the text that starts with `{text}`.',
  },
};
