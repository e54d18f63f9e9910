import { matchKey } from '../../forms/match-key.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import { childrenOf } from '../children-of.ts';
import { findingAtNode } from '../finding-at.ts';

/**
 * A `ClaimReview` by the one who makes the claim. Consumers of fact checks take only verdicts on
 * claims of others.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "Reports rose by 50%",
 *   "reviewRating": { "@type": "Rating", "alternateName": "True" }, "author": { "@type": "Organization", "name": "Child Focus" },
 *   "itemReviewed": { "@type": "Claim", "author": { "@type": "Organization", "name": "Child Focus" } } }
 * @example good
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "Reports fell by 46%",
 *   "reviewRating": { "@type": "Rating", "alternateName": "True" }, "author": { "@type": "Organization", "name": "Child Focus" },
 *   "itemReviewed": { "@type": "Claim", "author": { "@type": "Organization", "name": "NCMEC" } } }
 */
export const selfReview: Rule = {
  id: 'self-review',
  layer: 'graph',
  severity: 'warning',
  description: 'A ClaimReview by the one who makes the claim.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { self: 'Unexpected `{name}` as reviewer: `{name}` makes the claim that is reviewed. Expected a verdict of somebody else.' },
  check(_, { walk }, report): void {
    for (const node of walk.nodes) {
      if (!node.types.includes('ClaimReview')) continue;
      const reviewers = identities(node, 'author', walk);
      if (reviewers.size === 0) continue;
      const claims = childrenOf(node, 'itemReviewed', walk).filter((item) => item.types.includes('Claim'));
      const self = claims.flatMap((claim) => [...identities(claim, 'author', walk).keys()]).find((key) => reviewers.has(key));
      if (self !== undefined) report(findingAtNode(node, { name: reviewers.get(self) ?? self }, {}, '/author'));
    }
  },
};

/** Who stands in a property: by id and by name, each with the name to show. */
function identities(node: NodeVisit, property: string, walk: Walk): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const value of node.values) if (value.property === property && typeof value.value === 'string' && value.value !== '') found.set(matchKey(value.value), value.value);
  for (const child of childrenOf(node, property, walk)) {
    const name = child.values.find((value) => value.property === 'name')?.value;
    const shown = typeof name === 'string' ? name : (child.id ?? '');
    if (child.id !== undefined) found.set(child.id, shown);
    if (typeof name === 'string') found.set(matchKey(name), name);
  }
  return found;
}
