import type { Rule } from '../../model/rule.ts';

/**
 * Something that is no JSON at all where a value is due.
 *
 * @example bad
 * { ) "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonUnexpected: Rule = {
  id: 'json-unexpected',
  layer: 'syntax',
  severity: 'error',
  description: 'Something that is no JSON.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected {found}, expected a JSON value.',
    tag: 'Unexpected `{found}` between the values, expected none: JSON has no tags.',
  },
};
