import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { childrenOf } from '../children-of.ts';
import { findingAtNode } from '../finding-at.ts';

/**
 * A `ClaimReview` by a political party. Google takes no fact checks of political organizations.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://party.test/check", "claimReviewed": "Rents rose by 5%",
 *   "reviewRating": { "@type": "Rating", "alternateName": "True" }, "author": { "@type": "PoliticalParty", "name": "The Greens" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://checkers.test/check", "claimReviewed": "Rents rose by 5%",
 *   "reviewRating": { "@type": "Rating", "alternateName": "True" }, "author": { "@type": "NGO", "name": "The Checkers" } }
 */
export const partyReviewer: Rule = {
  id: 'party-reviewer',
  layer: 'profiles',
  severity: 'error',
  description: 'A ClaimReview by a political party.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { party: 'Unexpected `PoliticalParty` as reviewer, expected an organization or person that is no political entity.' },
  check(_, { walk }, report): void {
    for (const node of walk.ofType('ClaimReview')) {
      for (const reviewer of childrenOf(node, 'author', walk)) if (reviewer.types.includes('PoliticalParty')) report(findingAtNode(reviewer, {}, {}, below(reviewer)));
    }
  },
};

/** Where the type stands in the node, of several types the party among them. */
function below({ json }: NodeVisit): string {
  const key = Object.hasOwn(json, '@type') ? '@type' : 'type';
  const types = json[key];
  const index = Array.isArray(types) ? types.findIndex((type) => typeof type === 'string' && type.endsWith('PoliticalParty')) : -1;
  return index < 0 ? `/${key}` : `/${key}/${index}`;
}
