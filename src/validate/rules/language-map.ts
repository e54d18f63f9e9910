import type { Rule } from '../../model/rule.ts';

/**
 * A text in several languages, written as an object with the languages for keys. The context of
 * schema.org does not know such maps: readers take it for a node with properties that nobody has, and
 * drop it.
 *
 * Write a list with a text for each language, `{ "@value": "Child Focus opent een hulplijn", "@language": "nl" }`,
 * or say in a context of your own that the property holds a map: `"@container": "@language"`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "slogan": { "nl": "Samen sterk", "fr": "Forts ensemble" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "slogan": [{ "@value": "Samen sterk", "@language": "nl" }, { "@value": "Forts ensemble", "@language": "fr" }] }
 */
export const languageMap: Rule = {
  id: 'language-map',
  layer: 'json-ld',
  severity: 'error',
  description: 'A text by languages in a form that the context does not define.',
  url: 'https://www.w3.org/TR/json-ld11/#string-internationalization',
  messages: {
    map: 'Unexpected map of languages ({languages}) in `{property}`: the context does not define it as one, so its texts are dropped. Expected a list: `{expected}`.',
  },
};
