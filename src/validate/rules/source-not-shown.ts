import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import { findingAt } from '../finding-at.ts';
import { absence } from '../shown/absence.ts';
import { isOf } from '../shown/main-nodes.ts';
import { nameStands } from '../shown/name-stands.ts';
import { namesOf, type Named } from '../shown/names-of.ts';

/**
 * A source that an article or a claim leans on, and that the page does not name: the author of the
 * cited work, or whoever makes the claim. A link to the cited work is enough.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Claim", "text": "Reports fell by 46%", "author": { "@type": "Organization", "name": "Institute of Coasts" } }</script>
 * <p>Reports fell by 46% in the first weeks of the year, and nobody who works at the help line has an explanation for that, says the woman who has led it since it opened its doors.</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Claim", "text": "Reports fell by 46%", "author": { "@type": "Organization", "name": "Institute of Coasts" } }</script>
 * <p>Reports fell by 46% in the first weeks of the year, according to the Institute of Coasts, and nobody who works at the help line has an explanation for that, says the woman who has led it.</p>
 */
export const sourceNotShown: Rule = {
  id: 'source-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'A source of an article or a claim that the page does not name.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    absent: 'Unexpected source `{actual}`: the page does not show this name.',
    hidden: 'Unexpected source `{actual}`: the name stands on the page, but hidden.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    const judged = new Set<string>();
    for (const node of walk.nodes) {
      if (node.reference || !isOf(node, ['Article', 'Claim'])) continue;
      for (const { value, name, names } of sourcesOf(node, walk, page.document.source.text)) {
        if (judged.has(name) || nameStands(names, page)) continue;
        judged.add(name);
        const absent = absence(page, name, false);
        if (absent !== undefined) report(findingAt(value, { actual: name }, { message: absent.hidden ? 'hidden' : 'absent', severity: absent.severity }));
      }
    }
  },
};

/** Who makes a claim, and who wrote the works that the page cites and does not link to. */
function sourcesOf(node: NodeVisit, walk: Walk, page: string): readonly Named[] {
  const claimants = isOf(node, ['Claim']) ? namesOf(node, ['author'], walk) : [];
  const works = node.values.flatMap(({ property, child }) => (property !== 'citation' || child === undefined ? [] : [child, ...(child.id === undefined ? [] : (walk.byId.get(child.id) ?? []))]));
  const authors = works.flatMap((work) => (isLinked(work, page) ? [] : namesOf(work, ['author'], walk)));
  return [...claimants, ...authors];
}

/** True where a link of the page leads to the work. */
function isLinked(work: NodeVisit, page: string): boolean {
  return work.values.some(({ property, value }) => property === 'url' && typeof value === 'string' && (page.includes(`href="${value}"`) || page.includes(`href='${value}'`)));
}
