import type { Rule } from '../../model/rule.ts';

/**
 * A review in the metadata whose words stand in several claims of the release. No verdict is published,
 * for it is not known on which.
 *
 * @example bad
 * reviews: [{ claim: "%", verdict: "True" }]
 * @example good
 * reviews: [{ claim: "46%", verdict: "True" }]
 */
export const reviewAmbiguous: Rule = {
  id: 'review-ambiguous',
  layer: 'release',
  severity: 'error',
  description: 'A review in the metadata that meets several claims.',
  messages: {
    ambiguous: 'The review of "{words}" meets several claims. Give words that stand in one of them only: {candidates}.',
  },
};
