import type { Rule } from '../../model/rule.ts';

/**
 * A `prefix` attribute with a name that has no colon behind it: it defines nothing, and no name with that prefix is read.
 *
 * @example bad
 * <div prefix="s https://schema.org/" typeof="s:Person"><p property="s:name">Ann Peeters</p></div>
 * @example good
 * <div prefix="s: https://schema.org/" typeof="s:Person"><p property="s:name">Ann Peeters</p></div>
 */
export const rdfaPrefix: Rule = {
  id: 'rdfa-prefix',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A prefix in RDFa that is defined without its colon.',
  url: 'https://www.w3.org/TR/rdfa-lite/#prefix',
  messages: {
    fault: 'Unexpected `{prefix}` in `prefix`, expected `{prefix}:`.',
  },
};
