import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAtNode, typesLabel } from '../finding-at.ts';
import { isOf } from '../shown/main-nodes.ts';

/**
 * A node that no other node refers to and that is not what the page is about. Readers that start at
 * the article never come to it.
 *
 * @example bad
 * { "@context": "https://schema.org", "@graph": [ { "@type": "NewsArticle", "@id": "#article", "headline": "Help line opens" }, { "@type": "Person", "@id": "#ann", "name": "Ann Peeters" } ] }
 * @example good
 * { "@context": "https://schema.org", "@graph": [ { "@type": "NewsArticle", "@id": "#article", "headline": "Help line opens", "author": { "@id": "#ann" } }, { "@type": "Person", "@id": "#ann", "name": "Ann Peeters" } ] }
 */
export const orphanNode: Rule = {
  id: 'orphan-node',
  layer: 'graph',
  severity: 'info',
  description: 'A node that nothing leads to.',
  url: 'https://schema.org/docs/gs.html',
  messages: {
    orphan: 'Nothing refers to `{id}` ({type}). Where it belongs to the `{root}`, refer to it from there.',
    nameless: 'Nothing refers to this `{type}`. Where it belongs to the `{root}`, write it in there, or give it an `@id` and refer to it.',
  },
  check(_, { walk }, report): void {
    const tops = walk.nodes.filter((node) => node.at === undefined && !node.reference && node.pointer !== '');
    const root = tops.find(isRoot);
    if (tops.length < 2 || root === undefined) return;
    const reached = new Set<string>();
    for (const { at, id } of walk.nodes) if (at !== undefined && id !== undefined) reached.add(id);
    for (const node of tops) {
      if (isRoot(node) || node.foreign || node.terms.length === 0 || (node.id !== undefined && reached.has(node.id)) || leads(node, reached)) continue;
      report(findingAtNode(node, { id: node.id ?? '', type: typesLabel(node), root: typesLabel(root) }, node.id === undefined ? { message: 'nameless' } : {}));
    }
  },
};

/** What a page is about, or what stands on a page by itself. */
function isRoot(node: NodeVisit): boolean {
  return isOf(node, ROOTS);
}

const ROOTS: readonly string[] = ['CreativeWork', 'ItemList', 'Event', 'Product', 'LocalBusiness', 'Action'];

/** True of a node that itself refers to another: it hangs on the graph by that end. */
function leads(node: NodeVisit, reached: ReadonlySet<string>): boolean {
  return node.values.some(({ child, property, reverse }) => child?.id !== undefined && reached.has(child.id) && (reverse || UPWARDS.has(property)));
}

const UPWARDS: ReadonlySet<string> = new Set(['isPartOf', 'mainEntityOfPage', 'contactPoint', 'itemReviewed', 'about', 'subjectOf', 'exampleOfWork', 'partOfSeries']);
