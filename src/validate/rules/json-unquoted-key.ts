import type { Rule } from '../../model/rule.ts';

/**
 * A key without quotation marks. JavaScript takes it, JSON does not.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", name: "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonUnquotedKey: Rule = {
  id: 'json-unquoted-key',
  layer: 'syntax',
  severity: 'error',
  description: 'A key without quotation marks.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected key `{key}`, expected `"{key}"`.',
  },
};
