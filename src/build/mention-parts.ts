import type { Draft, Given, Part } from './draft.ts';
import type { Making } from './making.ts';
import type { SourceMade } from './source-drafts.ts';
import { draft } from './draft.ts';
import { findAgent, findPerson, refer } from './entities.ts';
import { derived } from './facts.ts';
import { mintId } from './mint-id.ts';
import { node } from './node.ts';
import { thing } from './thing.ts';

/** What the article names: its mentions and the sources it cites, each once. */
export function mentionParts(making: Making, sources: readonly SourceMade[]): Part[] {
  const { facts } = making;
  const mentions = (facts.release.mentions ?? []).map((mention, index) => {
    const path = ['mentions', index];
    const person = mention.type === 'Person' ? findPerson(making, mention.name) : undefined;
    const agent = person ?? (mention.type === 'Place' ? undefined : findAgent(making, mention.name));
    return agent ? refer(making, agent, facts.origin([...path, 'name'])) : thingPart(making, index);
  });
  const parts = [...mentions, ...sources.flatMap(({ mention }) => mention ?? [])];
  const idOf = (part: Part): unknown => ('value' in part ? (part.value as { '@id'?: unknown })['@id'] : part);
  return parts.filter((part, index) => parts.findIndex((other) => idOf(other) === idOf(part)) === index);
}

/** Something else: a place is a node of its own, anything of another type stays where it is named. */
function thingPart({ facts, base, drafts }: Making, index: number): Given | Draft {
  const path = ['mentions', index];
  const type = facts.release.mentions?.[index]?.type ?? 'Thing';
  const at = (property: string): Given<string> | undefined => facts.given(property, [...path, property], type);
  const about = { name: at('name'), url: at('url'), sameAs: facts.parts('sameAs', [...path, 'sameAs'], type) };
  const id = type === 'Place' && about.name ? mintId('Place', { name: about.name.value }, base) : undefined;
  if (id === undefined || !about.name) return draft(thing, { type: at('type'), ...about });
  if (!drafts.has(id)) {
    const members = { id: { value: id, origin: derived(about.name.origin, 'id') }, ...about };
    drafts.set(id, { builder: (input: object) => node('Place', input), members });
  }
  return { value: { '@id': id }, origin: derived(about.name.origin, 'reference') };
}
