import type { Rule } from '../../model/rule.ts';

/**
 * A correction in the metadata whose words stand in several claims of the release, so that it meets
 * none of them.
 *
 * @example bad
 * claims: [{ claim: "reports", claimant: NCMEC }] where two claims speak of reports
 * @example good
 * claims: [{ claim: "46%", claimant: NCMEC }]
 */
export const patchAmbiguous: Rule = {
  id: 'patch-ambiguous',
  layer: 'release',
  severity: 'error',
  description: 'A correction in the metadata that could mean several facts.',
  messages: {
    fault: 'The words "{words}" under `{member}` stand in several of them, expected one: {candidates}. Give words that stand in one only.',
  },
};
