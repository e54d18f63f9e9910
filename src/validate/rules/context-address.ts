import type { Rule } from '../../model/rule.ts';

/**
 * An `@context` that is meant to be schema.org's and is not: another ending, a misspelt name, no
 * scheme, `www.`, the address of a page. Readers that look at the address do not know the words;
 * with `www.` most do, so that this is a warning.
 *
 * `http` and `https`, with a slash at the end or without one, are all the same.
 *
 * @example bad
 * { "@context": "https://schema.com", "@type": "Person", "name": "Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const contextAddress: Rule = {
  id: 'context-address',
  layer: 'json-ld',
  severity: 'error',
  description: 'An `@context` that is nearly the address of schema.org.',
  url: 'https://schema.org/docs/developers.html',
  messages: {
    wrong: 'Unexpected context `{actual}`, expected `{expected}`.',
    www: 'Unexpected `www.` in the context `{actual}`, expected `{expected}`: readers that compare addresses do not know it.',
    slash: 'Unexpected vocabulary `{actual}`, expected `{expected}`: names are joined to it as they stand.',
  },
};
