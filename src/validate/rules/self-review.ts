import { matchKey } from '../../forms/match-key.ts';
import type { Report, Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import { childrenOf } from '../children-of.ts';
import { findingAtNode } from '../finding-at.ts';

/**
 * A `ClaimReview` by the one who makes the claim. Consumers of fact checks take only verdicts on
 * claims of others. The same holds for a review of an organisation by itself, which search engines leave out.
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
  description: 'A review by the one who is reviewed, or who makes the claim.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { self: 'Unexpected `{name}` as reviewer: `{name}` makes the claim that is reviewed. Expected a verdict of somebody else.', own: 'Unexpected `{name}` as author of a review of itself: search engines show no reviews that an organisation writes or chooses about itself.' },
  check(_, { walk }, report): void {
    for (const type of ['Review', 'UserReview']) for (const node of walk.ofType(type)) judgeReview(node, walk, report);
    for (const node of walk.ofType('ClaimReview')) {
      const claims = childrenOf(node, 'itemReviewed', walk).filter((item) => item.types.includes('Claim'));
      if (claims.length === 0) continue;
      const reviewers = identities(node, 'author', walk);
      const self = claims.flatMap((claim) => [...identities(claim, 'author', walk).keys()]).find((key) => reviewers.has(key));
      if (self !== undefined) report(findingAtNode(node, { name: reviewers.get(self) ?? self }, {}, '/author'));
    }
  },
};

/** A review of an organisation by that organisation; the nodes or their names are the same. */
function judgeReview(review: NodeVisit, walk: Walk, report: Report): void {
  const authors = identities(review, 'author', walk);
  if (authors.size === 0) return;
  const around = review.at?.property === 'review' && !review.at.reverse ? [review.at.node] : [];
  const items = [...around, ...childrenOf(review, 'itemReviewed', walk)].filter((item) => item.terms.some(({ ancestors }) => ancestors.has('Organization')));
  const self = items.flatMap((item) => [...namesOf(item).keys()]).find((key) => authors.has(key));
  if (self !== undefined) report(findingAtNode(review, { name: authors.get(self) ?? self }, { message: 'own' }, '/author'));
}

/** Who stands in a property: by id and by name, each with the name to show. */
function identities(node: NodeVisit, property: string, walk: Walk): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const value of node.values) if (value.property === property && typeof value.value === 'string' && value.value !== '') found.set(matchKey(value.value), value.value);
  for (const child of childrenOf(node, property, walk)) for (const [key, name] of namesOf(child)) found.set(key, name);
  return found;
}

/** A node by its id and by its name, each with the name to show. */
function namesOf(node: NodeVisit): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const name = node.values.find((value) => value.property === 'name')?.value;
  if (node.id !== undefined) found.set(node.id, typeof name === 'string' ? name : node.id);
  if (typeof name === 'string') found.set(matchKey(name), name);
  return found;
}
