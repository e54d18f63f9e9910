import type { Rule } from '../../model/rule.ts';

/**
 * A closing bracket that nothing opens. Readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonExtraBracket: Rule = {
  id: 'json-extra-bracket',
  layer: 'syntax',
  severity: 'error',
  description: 'A closing bracket that nothing opens.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected `{bracket}`, expected no further closing bracket.',
  },
};
