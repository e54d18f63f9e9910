import type { Rule } from '../../model/rule.ts';

/**
 * A context at an address that is not at hand. Nothing is fetched, so words that schema.org does
 * not have may come from it and are not judged.
 *
 * @example bad
 * { "@context": ["https://schema.org", "https://words.example/context"], "@type": "Person", "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const contextUnknown: Rule = {
  id: 'context-unknown',
  layer: 'json-ld',
  severity: 'info',
  description: 'A context or vocabulary that is not at hand; its words are not judged.',
  url: 'https://www.w3.org/TR/json-ld11/#the-context',
  messages: { unknown: 'The vocabulary `{address}` is not at hand: words that schema.org does not have are not judged.' },
};
