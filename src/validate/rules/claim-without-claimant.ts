import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAtNode } from '../finding-at.ts';
import { excerpt } from '../words.ts';

/**
 * A sentence with a figure of which the release does not say whose figure it is. It is left out of
 * the graph.
 *
 * @example bad
 * The number of reports fell by 46%.
 * @example good
 * According to NCMEC, the number of reports fell by 46%.
 */
export const claimWithoutClaimant: Rule = {
  id: 'claim-without-claimant',
  layer: 'release',
  severity: 'info',
  description: 'A claim of which nobody is said to make it.',
  url: 'https://schema.org/Claim',
  messages: {
    missing: 'Nobody is said to claim "{claim}", so it is left out. Say in the release who does, or in the metadata: `claims: [{ claim: "{words}", claimant: "…" }]`.',
    graph: 'Missing `author` of the claim "{claim}", expected who makes it.',
  },
  check({ release }, { walk }, report): void {
    for (const [index, { text, claimant, figures }] of (release?.claims ?? []).entries()) {
      if (claimant !== undefined) continue;
      report({ data: { claim: excerpt(text), words: figures?.[0]?.text ?? text }, pointer: `/claims/${index}/text` });
    }
    if (release !== undefined) return;
    for (const node of walk.ofType('Claim')) {
      if (node.reference || isMisplaced(node) || node.values.some(({ property, reverse }) => reverse || CLAIMANTS.has(property))) continue;
      const text = node.values.find(({ property }) => property === 'text' || property === 'name')?.value;
      report(findingAtNode(node, { claim: typeof text === 'string' ? excerpt(text) : 'without text' }, { message: 'graph', severity: 'warning' }));
    }
  },
};

/** True of a claim in a place that takes no node: that is said on its own. */
function isMisplaced({ at }: NodeVisit): boolean {
  return at?.term !== undefined && at.term.accepts.classes.length === 0;
}

/** Properties that say whose claim it is, or where it was seen. */
const CLAIMANTS: ReadonlySet<string> = new Set(['author', 'creator', 'claimInterpreter', 'publisher', 'appearance', 'firstAppearance']);
