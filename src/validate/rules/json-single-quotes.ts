import type { Rule } from '../../model/rule.ts';

/**
 * Single quotation marks around a text or key. JavaScript takes them, JSON does not.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", 'name': 'Ann Peeters' }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonSingleQuotes: Rule = {
  id: 'json-single-quotes',
  layer: 'syntax',
  severity: 'error',
  description: 'Single quotation marks where JSON has double ones.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected quotation marks in `{text}`, expected double ones: `"`.',
    whole: "Unexpected `'` around keys and values, expected double quotation marks: `\"`.",
  },
};
