import type { Rule } from '../../model/rule.ts';

/**
 * A `property` or `typeof` without prefix, and no `vocab` around it: it means nothing.
 *
 * @example bad
 * <div typeof="Person"><p property="name">Ann Peeters</p></div>
 * @example good
 * <div vocab="https://schema.org/" typeof="Person"><p property="name">Ann Peeters</p></div>
 */
export const rdfaMissingVocab: Rule = {
  id: 'rdfa-missing-vocab',
  layer: 'json-ld',
  severity: 'warning',
  description: 'RDFa that does not say its vocabulary.',
  url: 'https://www.w3.org/TR/rdfa-lite/',
  messages: {
    property: 'Unexpected `property="{property}"` without `vocab`, expected `vocab="https://schema.org/"` around it.',
    type: 'Unexpected `typeof="{type}"` without `vocab`, expected `vocab="https://schema.org/"` on it or around it.',
    microdata: 'Unexpected `property="{property}"` in an item of Microdata, expected `itemprop="{property}"`.',
  },
};
