import type { Rule } from '../../model/rule.ts';

/**
 * Curly quotation marks around a text or key: a word processor made them. JSON has straight ones.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", “name”: “Ann Peeters” }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonSmartQuotes: Rule = {
  id: 'json-smart-quotes',
  layer: 'syntax',
  severity: 'error',
  description: 'Curly quotation marks where JSON has straight ones.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected quotation marks in `{text}`, expected straight ones: `"`.',
    whole: 'Unexpected quotation marks `“` and `”` around keys and values, expected straight ones: `"`.',
  },
};
