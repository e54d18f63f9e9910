import type { Rule } from '../../model/rule.ts';

/**
 * More faults in one document than are told. Mend the first ones, and the others show.
 *
 * @example bad
 * a document of another language than JSON
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonTooManyFaults: Rule = {
  id: 'json-too-many-faults',
  layer: 'syntax',
  severity: 'info',
  description: 'More faults in one document than are told.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'More than {limit} faults in this document: the others are not told.',
  },
};
