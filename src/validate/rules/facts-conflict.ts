import type { Rule } from '../../model/rule.ts';

/**
 * Facts were given beside a text that says something else, or that does not hold the words which
 * they quote. The given facts are used.
 *
 * @example bad
 * 21 January 2021 in the text and "datePublished": "2021-01-22" in the facts
 * @example good
 * 21 January 2021 in the text and "datePublished": "2021-01-21T09:00+01:00" in the facts
 */
export const factsConflict: Rule = {
  id: 'facts-conflict',
  layer: 'release',
  severity: 'warning',
  description: 'A given fact that the text does not agree with.',
  messages: {
    conflict: 'Unexpected `{found}` in the text, expected `{given}` as the facts give `{member}`. The facts are used; correct one of them.',
    'not-in-text': 'Unexpected words in `{member}` of the facts, which do not stand in the text: "{given}". Give them as they stand there.',
  },
};
