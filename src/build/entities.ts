import type { Reference } from '../model/graph.ts';
import type { Origin } from '../model/origin.ts';
import type { Given } from './draft.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import { hash } from '../forms/hash.ts';
import { fullIri } from './assembly.ts';
import { derived } from './facts.ts';
import { keyOf } from './making.ts';
import { mintId } from './mint-id.ts';

/** A person or an organization of a release, with every place in it that tells something of them. */
export interface Agent {
  readonly kind: 'Organization' | 'Person';
  readonly id: Given<string>;
  readonly name: string;
  /** Each property with where its value is, the first that has one winning. */
  readonly records: AgentRecord[];
  /** References to their press contacts. */
  readonly contacts: Given<Reference>[];
}

/** What one place of the release says of an agent: properties of schema.org with the paths of their values. */
export type AgentRecord = ReadonlyMap<string, Path>;

/** The people and organizations of one release, by name. */
export interface Entities {
  readonly organizations: Map<string, Agent>;
  /** Several where they are namesakes. */
  readonly people: Map<string, Agent[]>;
  readonly byId: Map<string, Agent>;
  /** Those whom the graph refers to, in reading order. */
  readonly used: Set<Agent>;
}

/**
 * The organization of these names, made where it is not known yet; what this place says of it is
 * kept with it.
 */
export function addOrganization(making: Making, record: AgentRecord, otherNames: readonly string[] = []): Agent | undefined {
  const name = textAt(making, record.get('name'));
  if (name === undefined) return undefined;
  const { organizations, byId } = making.entities;
  const keys = [name, ...otherNames].map((text) => keyOf(making, text));
  const given = givenId(making, record);
  let agent = (given && byId.get(given.value)) ?? keys.map((key) => organizations.get(key)).find((one) => one !== undefined);
  if (agent) {
    agent.records.push(record);
  } else {
    agent = { kind: 'Organization', id: given ?? organizationId(making, record, name), name, records: [record], contacts: [] };
    byId.set(agent.id.value, agent);
  }
  for (const key of keys) if (!organizations.has(key)) organizations.set(key, agent);
  return agent;
}

/** A person of the release's own list, whom a namesake does not merge with. */
export function addPerson(making: Making, record: AgentRecord, hasNamesake: boolean, otherNames: readonly string[] = []): Agent | undefined {
  const name = textAt(making, record.get('name'));
  if (name === undefined) return undefined;
  const { people, byId } = making.entities;
  const id = givenId(making, record) ?? personId(making, record, name, hasNamesake);
  const known = byId.get(id.value);
  if (known) {
    known.records.push(record);
    return known;
  }
  const agent: Agent = { kind: 'Person', id, name, records: [record], contacts: [] };
  byId.set(id.value, agent);
  for (const key of [name, ...otherNames].map((text) => keyOf(making, text))) people.set(key, [...(people.get(key) ?? []), agent]);
  return agent;
}

/** The person of a name; of namesakes the one with the same employer or job title. */
export function findPerson(making: Making, name: string, record?: AgentRecord): Agent | undefined {
  const found = making.entities.people.get(keyOf(making, name)) ?? [];
  if (found.length < 2 || !record) return found[0];
  const same = (agent: Agent, property: string): boolean => {
    const text = textAt(making, record.get(property));
    return text !== undefined && agent.records.some((other) => keyOf(making, textAt(making, other.get(property)) ?? '') === keyOf(making, text));
  };
  const score = (agent: Agent): number => Number(same(agent, 'worksFor')) * 2 + Number(same(agent, 'jobTitle'));
  return found.reduce((best, agent) => (score(agent) > score(best) ? agent : best));
}

/** The organization, else the person, of a name. */
export function findAgent(making: Making, name: string): Agent | undefined {
  return making.entities.organizations.get(keyOf(making, name)) ?? findPerson(making, name);
}

/** A reference to an agent, who will then be in the graph. `origin` is that of the fact that links. */
export function refer(making: Making, agent: Agent, origin: Origin): Given<Reference> {
  making.entities.used.add(agent);
  return { value: { '@id': agent.id.value }, origin: derived(origin, 'reference') };
}

/** The text at a path of the release. */
export function textAt(making: Making, path: Path | undefined): string | undefined {
  let value: unknown = making.facts.release;
  for (const part of path ?? []) value = (value as { readonly [key: string]: unknown } | undefined)?.[part];
  return path && typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function givenId(making: Making, record: AgentRecord): Given<string> | undefined {
  const path = record.get('id');
  const id = textAt(making, path);
  return path && id !== undefined ? fullId(making.facts, path, id, making.base.page) : undefined;
}

/** An id that the release gives, as a full IRI where its page is known. */
export function fullId(facts: Making['facts'], path: Path, id: string, page: string): Given<string> {
  const value = fullIri(id, page);
  return { value, origin: value === id ? facts.origin(path) : derived(facts.origin(path), 'full IRI') };
}

function organizationId(making: Making, record: AgentRecord, name: string): Given<string> {
  const { byId } = making.entities;
  const url = textAt(making, record.get('url'));
  const nameOrigin = making.facts.origin(record.get('name') ?? []);
  const site = url === undefined ? undefined : mintId('Organization', { url }, making.base);
  if (site !== undefined && !byId.has(site)) return { value: site, origin: derived(making.facts.origin(record.get('url') ?? []), 'id') };
  const id = mintId('Organization', { name }, making.base) ?? '';
  return { value: byId.has(id) ? `${id}-${hash(`${name} ${url ?? ''}`)}` : id, origin: derived(nameOrigin, 'id') };
}

function personId(making: Making, record: AgentRecord, name: string, hasNamesake: boolean): Given<string> {
  const id = mintId('Person', { name }, making.base) ?? '';
  const about = ['jobTitle', 'worksFor', 'url'].map((property) => textAt(making, record.get(property)) ?? '').join(' ');
  const value = hasNamesake || making.entities.byId.has(id) ? `${id}-${hash(`${name} ${about}`)}` : id;
  return { value, origin: derived(making.facts.origin(record.get('name') ?? []), 'id') };
}
