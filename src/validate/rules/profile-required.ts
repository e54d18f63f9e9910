import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAtNode, typesLabel } from '../finding-at.ts';
import { meantProperty } from '../terms/suggestions.ts';
import { profileGaps } from '../profile-gaps.ts';

/**
 * A property that a consumer of the graph requires and that is missing. That consumer leaves the
 * node out.
 *
 * Each finding names the profile, the page of the consumer and the day that page was read.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "Reports fell by 46%" }
 * @example good
 * { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://childfocus.be/check", "claimReviewed": "Reports fell by 46%",
 *   "reviewRating": { "@type": "Rating", "alternateName": "True" } }
 */
export const profileRequired: Rule = {
  id: 'profile-required',
  layer: 'profiles',
  severity: 'error',
  description: 'A property that a consumer requires is missing.',
  messages: { missing: 'Missing `{property}` on `{type}`, which {profile} requires (its page of {read}).' },
  check(_, { walk, profiles }, report): void {
    for (const profile of profiles) {
      for (const { node, missing } of profileGaps(walk, profile, 'required')) {
        for (const property of missing) {
          if (isMisspelt(node, property)) continue;
          report(findingAtNode(holderOf(node, property), { property: property.replace(/\|/gu, '` or `'), type: typesLabel(node), profile: profile.name, read: profile.read }, { profile: profile.id }));
        }
      }
    }
  },
};

/** True where the property, or the entity that should hold it, is there under a misspelt name: that is said on its own. */
function isMisspelt(node: NodeVisit, property: string): boolean {
  return property.split('|').some((path) => {
    const names = path.split('.');
    let holder = node;
    for (const name of names) {
      const here = holder;
      const value = here.values.find((other) => other.property === name && !other.reverse);
      if (value === undefined) return here.values.some((other) => other.term === undefined && !here.open && meantProperty(other.property, here) === name);
      if (value.child === undefined || value.child.reference) return false;
      holder = value.child;
    }
    return false;
  });
}

// Where `reviewRating.alternateName` is missing: the rating that stands in the node itself.
function holderOf(node: NodeVisit, property: string): NodeVisit {
  let holder = node;
  for (const name of property.split('|')[0]?.split('.').slice(0, -1) ?? []) {
    const child = holder.values.find((value) => value.property === name && !value.reverse)?.child;
    if (child === undefined || child.reference) return node;
    holder = child;
  }
  return holder;
}
