import type { Rule } from '../../model/rule.ts';

/**
 * A review in the metadata whose words stand in no claim of the release. No verdict is published.
 *
 * @example bad
 * reviews: [{ claim: "64%", verdict: "True" }]
 * @example good
 * reviews: [{ claim: "46%", verdict: "True" }]
 */
export const reviewUnmatched: Rule = {
  id: 'review-unmatched',
  layer: 'release',
  severity: 'error',
  description: 'A review in the metadata that meets no claim.',
  messages: {
    unmatched: 'The review of "{words}" meets no claim. The claims are: {candidates}.',
  },
};
