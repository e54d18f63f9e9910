import type { Report, Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import { isJudged } from '../shown/is-judged.ts';
import { findingAtNode } from '../finding-at.ts';

/**
 * A press contact without an e-mail address and without a telephone number: nobody can reach them
 * with it.
 *
 * @example bad
 * Contact: Stephan Smets
 * @example good
 * Contact: Stephan Smets, press@childfocus.example
 */
export const contactWithoutChannel: Rule = {
  id: 'contact-without-channel',
  layer: 'release',
  severity: 'warning',
  description: 'A press contact without e-mail address and telephone number.',
  url: 'https://schema.org/ContactPoint',
  messages: {
    missing: 'The contact `{name}` has no e-mail address and no telephone number. Give one in the release.',
    graph: 'Missing `email` or `telephone` of the contact `{name}`: nobody can reach it.',
  },
  check(subject, { walk }, report): void {
    const { release } = subject;
    if (isJudged(subject)) judgeText(subject, report);
    for (const [index, { name, organization, email, telephone }] of (release?.contacts ?? []).entries()) {
      if (email !== undefined || telephone !== undefined) continue;
      report({ data: { name: name ?? organization ?? 'without a name' }, pointer: `/contacts/${index}` });
    }
    if (release !== undefined) return;
    for (const node of walk.ofType('ContactPoint')) {
      if (node.types.length !== 1 || node.foreign) continue;
      if (node.values.some(({ property }) => CHANNELS.has(property))) continue;
      const name = (node.values.find(({ property }) => property === 'name') ?? node.values.find(({ property }) => property === 'contactType'))?.value;
      report(findingAtNode(node, { name: typeof name === 'string' ? name : 'without a name' }, { message: 'graph' }));
    }
  },
};

/** A release beside a graph that was not made from it: a contact that stands in it without a channel. */
function judgeText({ document, annotations = [] }: Subject, report: Report): void {
  for (const annotation of annotations) {
    if (annotation.type !== 'contact' || annotation.name === undefined || (annotation.email ?? annotation.telephone) !== undefined) continue;
    const name = document?.text.slice(annotation.name.start, annotation.name.end) ?? '';
    const path = document?.source.path;
    report({ data: { name }, place: { source: 'release', span: annotation.name, ...(path === undefined ? {} : { path }) } });
  }
}

/** Properties by which somebody can be reached. */
const CHANNELS: ReadonlySet<string> = new Set(['email', 'telephone', 'url', 'faxNumber', 'address', 'sameAs', 'identifier']);
