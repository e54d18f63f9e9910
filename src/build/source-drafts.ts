import type { Reference } from '../model/graph.ts';
import type { Draft, Given } from './draft.ts';
import type { Agent } from './entities.ts';
import type { Making } from './making.ts';
import { creativeWork } from './creative-work.ts';
import { hash } from '../forms/hash.ts';
import { findAgent, refer } from './entities.ts';
import { derived } from './facts.ts';
import { isWorkAlone } from './is-work-alone.ts';
import { mintId } from './mint-id.ts';

/** A source of the release: who it is, and the work of theirs that is cited; or a work alone. */
export interface SourceMade {
  readonly name: string;
  readonly agent?: Agent | undefined;
  /** Where the agent is named. */
  readonly mention?: Given<Reference> | undefined;
  readonly work: Given<Reference>;
  readonly id: Given<string>;
  readonly url?: Given<string> | undefined;
  readonly type?: Given<string> | undefined;
  readonly datePublished?: Given<string> | undefined;
}

/** Each source as a cited work of its author, with what is known of that work. */
export function sourceDrafts(making: Making): SourceMade[] {
  const { facts, base, drafts } = making;
  return (facts.release.sources ?? []).flatMap((source, index) => {
    const path = ['sources', index];
    const alone = isWorkAlone(source);
    const agent = alone ? undefined : findAgent(making, source.name);
    const minted = mintId('CreativeWork', { name: source.name }, base);
    if ((!agent && !alone) || minted === undefined) return [];
    const id = drafts.has(minted) ? `${minted}-${hash(`${source.work?.name ?? ''} ${source.work?.url ?? ''}`)}` : minted;
    const nameOrigin = facts.origin([...path, 'name']);
    const author = agent && refer(making, agent, nameOrigin);
    const members: Draft['members'] = { id: { value: id, origin: derived(nameOrigin, 'id') } };
    for (const property of Object.keys(source.work ?? {})) {
      if (property !== 'id') members[property] = facts.parts(property, [...path, 'work', property], 'CreativeWork');
    }
    drafts.set(id, { builder: creativeWork, members: author ? { ...members, author } : members });
    const work = { value: { '@id': id }, origin: derived(nameOrigin, 'reference') };
    const at = (property: string): Given<string> | undefined => (members[property] as readonly Given<string>[] | undefined)?.[0];
    return [{ name: source.name, agent, mention: author, work, id: members['id'] as Given<string>, url: at('url'), type: at('type'), datePublished: at('datePublished') }];
  });
}
