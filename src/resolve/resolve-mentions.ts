import { jsonPointer } from '../forms/json-pointer.ts';
import { matchKey } from '../forms/match-key.ts';
import { entityDraft, namesOf } from './entities.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { ResolvedPublisher } from './resolve-publisher.ts';
import { holdsName } from './words-at.ts';
import { traced, type Draft } from './traced.ts';

/** The organisations and people of the newsroom file that stand in the text, by any of their names; the publisher aside. */
export function resolveMentions(context: ResolveContext, publisher: ResolvedPublisher | undefined): Draft[] {
  const drafts: Draft[] = [];
  for (const known of context.entities.all) {
    if (publisher && matchKey(known.name) === matchKey(publisher.name)) continue;
    const name = namesOf(known.facts).find((candidate) => holdsName(context.document.text, candidate));
    if (name === undefined) continue;
    const facts = entityDraft(known, context.language);
    const span = holdsName(context.document.text, name);
    const type = 'type' in known.facts && known.facts.type !== undefined ? traced(known.facts.type, { newsroom: known.pointer + jsonPointer('type') }) : traced(known.kind === 'person' ? 'Person' : 'Organization', { derivedFrom: span ? [span] : [], how: `a ${known.kind} of the newsroom file` });
    drafts.push({ type, name: facts.name, url: facts.url, sameAs: facts.sameAs });
  }
  return drafts;
}
