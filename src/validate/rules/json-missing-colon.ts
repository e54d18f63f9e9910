import type { Rule } from '../../model/rule.ts';

/**
 * A colon that is missing between a key and its value, or another sign in its place. Readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name" "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonMissingColon: Rule = {
  id: 'json-missing-colon',
  layer: 'syntax',
  severity: 'error',
  description: 'A colon that is missing behind a key.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Missing `:` behind the key `{key}`.',
    sign: 'Unexpected `{sign}` behind the key `{key}`, expected `:`.',
  },
};
