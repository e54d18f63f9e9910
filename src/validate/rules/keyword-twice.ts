import type { Rule } from '../../model/rule.ts';

/**
 * A keyword that a node has twice, under two names: `type` means `@type` in schema.org's context,
 * and `id` means `@id`. Processors refuse the whole document.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "type": "Spokesperson", "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "jobTitle": "Spokesperson", "name": "Ann Peeters" }
 */
export const keywordTwice: Rule = {
  id: 'keyword-twice',
  layer: 'json-ld',
  severity: 'error',
  description: 'A keyword of JSON-LD twice in one node, such as `type` beside `@type`.',
  url: 'https://www.w3.org/TR/json-ld11-api/#expansion-algorithm',
  messages: { twice: 'Unexpected `{key}`: it means `{keyword}`, which this node has already. Keep one of them.', same: 'Unexpected `{key}`: this node has it already as `{alias}`, which means the same. Keep one of them.' },
};
