import type { Rule } from '../../model/rule.ts';

/**
 * An `@id` that is no address: empty, without its scheme, or with a blank or another sign that an address cannot hold. Processors
 * drop what is said of such a node, or of what refers to it.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "@id": "#ann peeters", "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "@id": "#ann-peeters", "name": "Ann Peeters" }
 */
export const idFormat: Rule = {
  id: 'id-format',
  layer: 'json-ld',
  severity: 'warning',
  description: 'An `@id` that is no address.',
  url: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
  messages: {
    sign: 'Unexpected {sign} in the id `{id}`, expected an address without it.',
    scheme: 'Unexpected id `{id}`, expected `{expected}`: without `https://` it is taken for a path of the page.',
    around: 'Unexpected blank around the id `{expected}`, expected none.',
    empty: 'Unexpected empty id, expected an address, or no `@id` at all: it names the page itself.',
    placeholder: 'Unexpected placeholder in the id `{id}`, expected an address.',
  },
};
