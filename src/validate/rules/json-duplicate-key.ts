import type { Rule } from '../../model/rule.ts';

/**
 * A key twice in one object. Readers keep one of the two values, mostly the last. Several values are a list.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters", "name": "Ann" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonDuplicateKey: Rule = {
  id: 'json-duplicate-key',
  layer: 'syntax',
  severity: 'error',
  description: 'A key twice in one object.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected second `{key}`, expected one: readers keep one of its values. Put several into a list.',
  },
};
