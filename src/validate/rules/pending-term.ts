import type { Rule } from '../../model/rule.ts';
import { listed } from '../listed.ts';
import { pathOf } from '../walk/path-of.ts';

/**
 * A type or property that schema.org still calls pending: its name and meaning may change, and few
 * readers know it. Not told of graphs that were made from a release: their terms are chosen.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Claim", "text": "Reports fell by 46%" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Article", "text": "Reports fell by 46%" }
 */
export const pendingTerm: Rule = {
  id: 'pending-term',
  layer: 'vocabulary',
  severity: 'info',
  description: 'A type or property that schema.org has not settled yet.',
  url: 'https://schema.org/docs/pending.home.html',
  messages: {
    pending: 'schema.org still calls these pending: {terms}.',
  },
  check({ release }, { walk }, report): void {
    if (release !== undefined) return;
    const terms = new Set<string>();
    for (const node of walk.nodes) for (const type of node.terms) if (type.pending) terms.add(type.name);
    for (const { term } of walk.usedAs('pending')) if (term?.pending === true) terms.add(term.name);
    const [first] = terms;
    if (first === undefined) return;
    const node = walk.nodes.find((visit) => visit.types.includes(first)) ?? walk.uses.get(first)?.values[0];
    report({ data: { terms: listed([...terms], 'and') }, ...(node === undefined ? {} : { path: pathOf(node) }) });
  },
};
