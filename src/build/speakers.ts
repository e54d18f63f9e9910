import type { Agent, AgentRecord } from './entities.ts';
import type { Making } from './making.ts';
import { addOrganization, addPerson, findPerson } from './entities.ts';
import { keyOf } from './making.ts';

/**
 * The person or organization that a speaker, a contact or a byline names: the one that the release
 * lists, or a new one with what this place says of it. Without a word on its type it is a person,
 * for people speak; an organization is listed as one, or says so.
 */
export function speakerAgent(making: Making, facts: { readonly name: string; readonly type?: string | undefined }, record: AgentRecord): Agent | undefined {
  const organization = making.entities.organizations.get(keyOf(making, facts.name));
  if (facts.type !== 'Person' && (organization || facts.type === 'Organization')) return organization ?? addOrganization(making, record);
  const person = findPerson(making, facts.name, record);
  if (!person) return addPerson(making, record, false);
  person.records.push(record);
  return person;
}
