import type { Rule } from '../../model/rule.ts';

/**
 * A `vocab`, or the address of a prefix, that is meant to be schema.org and is not: without its slash, with `www.`, or with a
 * type behind it. Names are joined to it as they stand.
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
  description: 'A `vocab` or a prefix that is nearly schema.org.',
  url: 'https://www.w3.org/TR/rdfa-lite/',
  messages: {
    fault: 'Unexpected `vocab="{vocab}"`, expected `https://schema.org/`.',
    prefix: 'Unexpected address `{vocab}` of the prefix `{prefix}`, expected `https://schema.org/`.',
    type: 'Unexpected type in `vocab="{vocab}"`, expected `https://schema.org/`: the type goes into `typeof`.',
  },
};
