import type { Rule } from '../../model/rule.ts';

/**
 * A comma before a closing bracket. JSON has none there, and readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters", }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonTrailingComma: Rule = {
  id: 'json-trailing-comma',
  layer: 'syntax',
  severity: 'error',
  description: 'A comma before a closing bracket.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected `,` before `{bracket}`, expected no comma behind the last value.',
  },
};
