import type { Draft, Given, Part } from './draft.ts';
import type { Agent } from './entities.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import { addOrganization, refer, textAt } from './entities.ts';
import { imageReference, isImage } from './image-reference.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';

/** The node of a person or an organization: what each place of the release says of them, the first place winning. */
export function agentDraft(making: Making, agent: Agent): Draft {
  const members: Draft['members'] = { id: agent.id, contactPoint: agent.contacts };
  for (const record of agent.records) {
    for (const [property, path] of record) {
      if (property === 'id') continue;
      const had = members[property] as readonly Part[] | undefined;
      const parts = had && !PLURAL.has(property) ? [] : partsOf(making, agent, property, path);
      if (parts.length > 0) members[property] = [...(had ?? []), ...parts.filter((part) => !isKnown(part, property, members))];
    }
  }
  return { builder: agent.kind === 'Person' ? person : organization, members };
}

const PLURAL = new Set(['alternateName', 'sameAs']);

function partsOf(making: Making, agent: Agent, property: string, path: Path): Part[] {
  const text = textAt(making, path);
  if (property === 'worksFor') {
    const employer = text === undefined ? undefined : addOrganization(making, new Map([['name', path]]));
    return employer ? [refer(making, employer, making.facts.origin(path))] : [];
  }
  if (property === 'logo' && isImage(making, path)) {
    const image = imageReference(making, path);
    return image ? [image] : [];
  }
  return making.facts.parts(property, path, agent.kind);
}

/** True of a name or address that the node has already. */
function isKnown(part: Part, property: string, members: Draft['members']): boolean {
  const values = (name: string): unknown[] => ((members[name] as readonly Part[] | undefined) ?? []).map((one) => (one as Given).value);
  return PLURAL.has(property) && [...values(property), ...values('name')].includes((part as Given).value);
}
