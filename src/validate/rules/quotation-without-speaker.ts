import type { Rule } from '../../model/rule.ts';
import { findingAtNode } from '../finding-at.ts';
import { quotationsOf } from '../shown/quotations-of.ts';
import { excerpt } from '../words.ts';

/**
 * A quotation of which the release does not say whose words they are. It is left out of the graph:
 * nobody is made to say what they may not have said.
 *
 * @example bad
 * "Today we sound the alarm."
 * @example good
 * "Today we sound the alarm.", says Heidi De Pauw.
 */
export const quotationWithoutSpeaker: Rule = {
  id: 'quotation-without-speaker',
  layer: 'release',
  severity: 'warning',
  description: 'A quotation without a speaker.',
  url: 'https://schema.org/Quotation',
  messages: {
    missing: 'The quotation "{quotation}" has no speaker and is left out. Say in the release who says it, or in the metadata: `quotations: [{ from: "{from}", speaker: { name: "…" } }]`.',
    graph: 'Missing `creator` of the quotation "{quotation}", expected who says it.',
  },
  check({ release }, { walk }, report): void {
    for (const [index, { text, speaker }] of (release?.quotations ?? []).entries()) {
      if (speaker !== undefined) continue;
      report({ data: { quotation: excerpt(text), from: text.split(' ').slice(0, 4).join(' ') }, pointer: `/quotations/${index}/text` });
    }
    if (release !== undefined) return;
    for (const value of quotationsOf(walk)) {
      if (!value.node.values.some(({ property, reverse }) => reverse || SPEAKERS.has(property))) report(findingAtNode(value.node, { quotation: excerpt(value.value as string) }, { message: 'graph' }));
    }
  },
};

/** Properties that say whose words they are; a quotation may be from a work. */
const SPEAKERS: ReadonlySet<string> = new Set(['creator', 'author', 'spokenByCharacter', 'isBasedOn', 'citation', 'accountablePerson', 'contributor']);
