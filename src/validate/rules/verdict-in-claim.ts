import { matchKey } from '../../forms/match-key.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { childrenOf } from '../children-of.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A `claimReviewed` that starts or ends with the verdict. It is the claim as it was made, and the
 * verdict stands in `reviewRating.alternateName`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "False: reports fell by 46%", "reviewRating": { "@type": "Rating", "alternateName": "False" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "Reports fell by 46%", "reviewRating": { "@type": "Rating", "alternateName": "False" } }
 */
export const verdictInClaim: Rule = {
  id: 'verdict-in-claim',
  layer: 'profiles',
  severity: 'info',
  description: 'A `claimReviewed` that tells the verdict.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { told: 'Unexpected verdict "{verdict}" in `claimReviewed`, expected the claim alone, as it was made.' },
  check(_, { walk }, report): void {
    for (const node of walk.ofType('ClaimReview')) {
      const claimed = node.values.find(({ property, value }) => property === 'claimReviewed' && typeof value === 'string');
      if (claimed === undefined) continue;
      const told = childrenOf(node, 'reviewRating', walk).map((rating) => verdictIn(rating, claimed.value as string)).find((verdict) => verdict !== undefined);
      if (told !== undefined) report(findingAt(claimed, { verdict: told }));
    }
  },
};

/** The verdict of a rating that a claim tells. */
function verdictIn({ values }: NodeVisit, claim: string): string | undefined {
  return values.find(({ property, value }) => property === 'alternateName' && typeof value === 'string' && isToldIn(value, claim))?.value as string | undefined;
}

/** True where a verdict stands before a colon or dash at the start of a claim, or behind one at its end. */
function isToldIn(verdict: string, claim: string): boolean {
  if (!MARK.test(claim)) return false;
  const parts = claim.split(MARK).map(matchKey);
  const word = matchKey(verdict);
  return word !== '' && (parts[0] === word || parts.at(-1) === word || (parts.at(-1) === '' && parts.at(-2) === word));
}

/** "False: reports fell", "Reports fell – false" */
const MARK = /[:–—?!]/u;
