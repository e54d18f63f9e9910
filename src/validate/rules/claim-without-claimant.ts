import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import { excerpt } from '../words.ts';

/**
 * A sentence with a figure of which the release does not say whose figure it is. It is left out of
 * the graph.
 *
 * @example bad
 * The number of reports fell by 46%.
 * @example good
 * According to NCMEC, the number of reports fell by 46%.
 */
export const claimWithoutClaimant: Rule = {
  id: 'claim-without-claimant',
  severity: 'info',
  description: 'A claim of which nobody is said to make it.',
  url: 'https://schema.org/Claim',
  messages: {
    missing: 'Nobody is said to claim "{claim}", so it is left out. Say in the release who does, or in the metadata: `claims: [{ claim: "{words}", claimant: "…" }]`.',
  },
  needs: 'release',
  *check({ release }): Iterable<Finding> {
    for (const [index, { text, claimant, figures }] of (release?.claims ?? []).entries()) {
      if (claimant !== undefined) continue;
      yield { data: { claim: excerpt(text), words: figures?.[0]?.text ?? text }, pointer: `/claims/${index}/text` };
    }
  },
};
