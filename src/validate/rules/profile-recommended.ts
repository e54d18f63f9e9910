import type { Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import { findingAtNode, typesLabel } from '../finding-at.ts';
import { listed } from '../listed.ts';
import type { ProfileGap } from '../profile-gaps.ts';
import { isTarget, profileGaps } from '../profile-gaps.ts';

/**
 * Properties that a consumer of the graph recommends and that are missing: one line a consumer,
 * not one a property. The graph is read without them.
 *
 * Of a release that was converted `dateModified` is not asked: a release that nobody changed has none.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Child Focus opens a help line" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Child Focus opens a help line",
 *   "image": "https://childfocus.be/line.jpg", "datePublished": "2021-01-21", "dateModified": "2021-01-22",
 *   "author": { "@type": "Organization", "name": "Child Focus", "url": "https://childfocus.be" } }
 */
export const profileRecommended: Rule = {
  id: 'profile-recommended',
  layer: 'profiles',
  severity: 'info',
  description: 'Properties that a consumer recommends are missing.',
  messages: {
    missing: '{profile} recommends {missing} (its page of {read}).',
    absent: '{profile} looks for {types}, and there is none here.',
  },
  check(subject, { walk, profiles, profilesAsked }, report): void {
    for (const profile of profiles) {
      const gaps = profileGaps(walk, profile, 'recommended').map((gap) => withoutUnasked(subject, gap)).filter(({ missing }) => missing.length > 0);
      const [first] = gaps;
      if (first !== undefined) {
        const data = { profile: profile.name, read: profile.read, missing: inWords(gaps) };
        report(findingAtNode(first.node, data, { profile: profile.id }));
      } else if (profilesAsked.includes(profile) && !walk.nodes.some((node) => profile.targets.some((target) => isTarget(node, target)))) {
        report({ data: { profile: profile.name, types: listed(profile.targets.flatMap(({ types }) => types), 'or') }, message: 'absent', profile: profile.id });
      }
    }
  },
};

function withoutUnasked({ release }: Subject, gap: ProfileGap): ProfileGap {
  return release === undefined ? gap : { ...gap, missing: gap.missing.filter((property) => property !== 'dateModified') };
}

/** "`image` and `author.url` or `author.sameAs` on `NewsArticle`", each set of gaps once. */
function inWords(gaps: readonly ProfileGap[]): string {
  const words = gaps.map(({ node, missing }) => `${listed(missing.map((property) => property.replace(/\|/gu, '` or `')), 'and')} on \`${typesLabel(node)}\``);
  return [...new Set(words)].join('; ');
}
