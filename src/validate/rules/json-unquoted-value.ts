import type { Rule } from '../../model/rule.ts';

/**
 * A text without quotation marks. Only numbers, `true`, `false` and `null` stand without.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": Ann }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonUnquotedValue: Rule = {
  id: 'json-unquoted-value',
  layer: 'syntax',
  severity: 'error',
  description: 'A text without quotation marks.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected value `{value}`, expected it in quotation marks.',
  },
};
