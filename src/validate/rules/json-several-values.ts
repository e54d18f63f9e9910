import type { Rule } from '../../model/rule.ts';

/**
 * Several documents one behind the other in one script. Put them into one list, or into scripts of their own.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" } { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const jsonSeveralValues: Rule = {
  id: 'json-several-values',
  layer: 'syntax',
  severity: 'error',
  description: 'Several JSON documents in one script.',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  messages: {
    fault: 'Unexpected second document, expected one: put them into a list, or into scripts of their own.',
  },
};
