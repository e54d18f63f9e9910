import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAt } from '../finding-at.ts';
import { childrenOf } from '../children-of.ts';
import { hostOf, isSameSite } from '../../forms/host-of.ts';

/**
 * A `ClaimReview` on a page of another site than its reviewer's. Google takes fact checks from the
 * site of the organization that checked.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://mirror.example/check", "claimReviewed": "Reports fell by 46%",
 *   "reviewRating": { "@type": "Rating", "alternateName": "True" }, "author": { "@type": "Organization", "name": "Child Focus", "url": "https://childfocus.be/" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://www.childfocus.be/check", "claimReviewed": "Reports fell by 46%",
 *   "reviewRating": { "@type": "Rating", "alternateName": "True" }, "author": { "@type": "Organization", "name": "Child Focus", "url": "https://childfocus.be/" } }
 */
export const reviewSite: Rule = {
  id: 'review-site',
  layer: 'profiles',
  severity: 'info',
  description: 'A ClaimReview on a page of another site than its reviewer’s.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { other: 'Unexpected `url` on {page}, expected a page of the reviewer’s own site, {site}.' },
  check(_, { walk }, report): void {
    for (const node of walk.ofType('ClaimReview')) {
      const address = node.values.find(({ property, value }) => property === 'url' && typeof value === 'string');
      const page = hostOf(address?.value);
      if (address === undefined || page === undefined) continue;
      const sites = childrenOf(node, 'author', walk).flatMap(hostsOf);
      const [site] = sites;
      if (site === undefined || sites.some((own) => isSameSite(own, page))) continue;
      report(findingAt(address, { page, site }));
    }
  },
};

function hostsOf({ values }: NodeVisit): readonly string[] {
  const hosts: string[] = [];
  for (const { property, value } of values) {
    const host = property === 'url' ? hostOf(value) : undefined;
    if (host !== undefined) hosts.push(host);
  }
  return hosts;
}
