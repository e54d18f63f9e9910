import type { Rule } from '../../model/rule.ts';

/**
 * A comment. JSON has none, and readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", // the speaker
 *   "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonComment: Rule = {
  id: 'json-comment',
  layer: 'syntax',
  severity: 'error',
  description: 'A comment in JSON.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected comment, expected none: JSON has no comments.',
  },
};
