import type { Rule } from '../../model/rule.ts';

/**
 * A key without a value. Readers leave the whole script out.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonMissingValue: Rule = {
  id: 'json-missing-value',
  layer: 'syntax',
  severity: 'error',
  description: 'A key without a value.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Missing value of `{key}`, expected a value behind the colon.',
  },
};
