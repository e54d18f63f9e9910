import type { Rule } from '../../model/rule.ts';

/**
 * A quotation mark inside a text that ends the text. Inside a text it is written `\\"`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann "Annie" Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonUnescapedQuote: Rule = {
  id: 'json-unescaped-quote',
  layer: 'syntax',
  severity: 'error',
  description: 'A quotation mark inside a text that ends it.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected `"` inside a text, expected `\\"`.',
    whole: 'Unexpected `""` around keys and values, expected `"`: the document was escaped for a table.',
  },
};
