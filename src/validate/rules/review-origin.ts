import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import { childrenOf } from '../children-of.ts';
import { findingAtNode } from '../finding-at.ts';
import { hostOf, isSameSite } from '../../forms/host-of.ts';

/**
 * A publisher's verdict on a claim in its own release, without an address outside its own site at
 * which the claim was made. Without one, readers cannot tell the claim from the publisher's own words.
 *
 * Give the source's work by its address: `sources: [{ name: NCMEC, work: { url: https://… } }]`, or
 * the source itself in the newsroom file: `sources: [{ name: NCMEC, url: https://… }]`.
 *
 * @example bad
 * reviews: [{ claim: "46%", verdict: "True" }]
 * @example good
 * sources: [{ name: NCMEC, work: { url: "https://www.missingkids.org/blog" } }]
 * reviews: [{ claim: "46%", verdict: "True" }]
 */
export const reviewOrigin: Rule = {
  id: 'review-origin',
  layer: 'profiles',
  severity: 'warning',
  description: 'A review of a claim whose origin outside the publisher’s own site is not given.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  messages: { none: 'No address at which {claimant} made the claim that is reviewed. Give its work: `sources: [{ name: {name}, work: { url: https://… } }]`.' },
  needs: 'release',
  check({ release }, { walk }, report): void {
    const own = [release?.url, release?.publisher?.url].flatMap((address) => hostOf(address) ?? []);
    for (const node of walk.ofType('ClaimReview')) {
      const claims = childrenOf(node, 'itemReviewed', walk);
      if (claims.length === 0 || claims.some((claim) => hostsOf(claim, walk).some((host) => !own.some((site) => isSameSite(site, host))))) continue;
      const name = claims.flatMap((claim) => childrenOf(claim, 'author', walk)).flatMap((author) => author.values.flatMap(({ property, value }) => (property === 'name' && typeof value === 'string' ? [value] : [])))[0];
      report(findingAtNode(node, { claimant: name ?? 'somebody', name: name ?? '…' }));
    }
  },
};

/** The hosts of the addresses of a claim, of where it appeared and of who made it. */
function hostsOf(claim: NodeVisit, walk: Walk): readonly string[] {
  const nodes = [claim, ...['appearance', 'firstAppearance', 'author', 'citation'].flatMap((property) => childrenOf(claim, property, walk))];
  return nodes.flatMap((node) => node.values.flatMap(({ property, value }) => (property === 'url' || property === 'sameAs' || property === 'appearance' || property === 'firstAppearance' ? (hostOf(value) ?? []) : [])));
}
