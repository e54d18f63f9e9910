import type { Rule } from '../../model/rule.ts';

/**
 * A correction in the metadata whose words stand nowhere in the release, and that is not whole enough
 * to be added. It changes nothing.
 *
 * @example bad
 * quotations: [{ from: "words that nobody says" }]
 * @example good
 * quotations: [{ from: "Today we sound the alarm" }]
 */
export const patchUnmatched: Rule = {
  id: 'patch-unmatched',
  layer: 'release',
  severity: 'error',
  description: 'A correction in the metadata that meets nothing in the release.',
  messages: {
    unmatched: 'The words "{words}" under `{member}` meet nothing in the release. Give words as they stand there, or the whole text with its speaker.',
    given: 'The facts that were given have `{member}` whole, so a correction of it in the metadata changes nothing. Correct it in the facts.',
  },
};
