import type { Rule } from '../../model/rule.ts';

/**
 * A number with a leading zero or plus, a point at its end, or in another base.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Rating", "ratingValue": 04 }
 * @example good
 * { "@context": "https://schema.org", "@type": "Rating", "ratingValue": 4 }
 */
export const jsonNumber: Rule = {
  id: 'json-number',
  layer: 'syntax',
  severity: 'error',
  description: 'A number that JSON does not have.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected number `{number}`, expected one such as `4.5`.',
    code: 'Unexpected number `{number}`, expected the text `{expected}`: a number has no zero and no `+` in front.',
    comma: 'Unexpected comma in the number `{number}`, expected `{expected}`.',
  },
};
