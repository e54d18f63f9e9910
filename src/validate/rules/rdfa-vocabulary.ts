import type { Rule } from '../../model/rule.ts';

/**
 * A `vocab` that is meant to be schema.org and is not: without its slash, or with `www.`. Names are joined to it as they stand.
 *
 * @example bad
 * <div vocab="https://www.schema.org/" typeof="Person"><p property="name">Ann Peeters</p></div>
 * @example good
 * <div vocab="https://schema.org/" typeof="Person"><p property="name">Ann Peeters</p></div>
 */
export const rdfaVocabulary: Rule = {
  id: 'rdfa-vocabulary',
  layer: 'json-ld',
  severity: 'warning',
  description: 'A `vocab` that is nearly schema.org.',
  url: 'https://www.w3.org/TR/rdfa-lite/',
  messages: {
    fault: 'Unexpected `vocab="{vocab}"`, expected `https://schema.org/`.',
  },
};
