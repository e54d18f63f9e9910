import type { Rule } from '../../model/rule.ts';

/**
 * A prefix that no `prefix` attribute defines and that RDFa does not know by itself.
 *
 * @example bad
 * <div typeof="news:Person"><p property="news:name">Ann Peeters</p></div>
 * @example good
 * <div vocab="https://schema.org/" typeof="Person"><p property="name">Ann Peeters</p></div>
 */
export const rdfaUnknownPrefix: Rule = {
  id: 'rdfa-unknown-prefix',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A prefix in RDFa that nothing defines.',
  url: 'https://www.w3.org/TR/rdfa-lite/',
  messages: {
    fault: 'Unexpected prefix `{prefix}`, expected one that `prefix` defines.',
  },
};
