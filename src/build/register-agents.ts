import type { Agent, AgentRecord } from './entities.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import { addOrganization, addPerson, findPerson } from './entities.ts';
import { isWorkAlone } from './is-work-alone.ts';
import { keyOf } from './making.ts';

/**
 * Makes known every person and organization that a release lists, so that each name in it leads to
 * one of them: the publisher, organizations, people, sources, and the agents among the mentions.
 *
 * @returns the publisher.
 */
export function registerAgents(making: Making): Agent | undefined {
  const { release } = making.facts;
  const publisher = release.publisher && (release.publisher.type === 'Person' ? addPerson(making, recordOf(release.publisher, ['publisher']), false, namesOf(release.publisher)) : addOrganization(making, recordOf(release.publisher, ['publisher']), namesOf(release.publisher)));
  release.organizations?.forEach((facts, index) => addOrganization(making, recordOf(facts, ['organizations', index]), namesOf(facts)));
  const counts = new Map<string, number>();
  for (const { name } of release.people ?? []) counts.set(keyOf(making, name), (counts.get(keyOf(making, name)) ?? 0) + 1);
  release.people?.forEach((facts, index) => {
    addPerson(making, recordOf(facts, ['people', index]), (counts.get(keyOf(making, facts.name)) ?? 0) > 1, namesOf(facts));
  });
  release.mentions?.forEach((facts, index) => {
    if (facts.type === 'Person' && !findPerson(making, facts.name)) addPerson(making, recordOf(facts, ['mentions', index]), false);
    else if (facts.type === 'Organization') addOrganization(making, recordOf(facts, ['mentions', index]));
  });
  release.sources?.forEach((facts, index) => {
    if (isWorkAlone(facts)) return;
    const path = ['sources', index];
    const record = new Map([
      ['name', [...path, 'name']],
      ['alternateName', [...path, 'expandedName']],
      ['url', [...path, 'url']],
    ]);
    const person = findPerson(making, facts.name);
    if (!person || making.entities.organizations.has(keyOf(making, facts.name))) addOrganization(making, record, facts.expandedName ? [facts.expandedName] : []);
    else person.records.push(record);
  });
  return publisher;
}

/** What a place that gives somebody a role tells of them: a speaker, a press contact. */
export function roleRecord(path: Path): AgentRecord {
  return new Map([
    ['name', [...path, 'name']],
    ['jobTitle', [...path, 'jobTitle']],
    ['worksFor', [...path, 'organization']],
  ]);
}

/** What a place that says who an agent is tells of it; `organization` is schema.org's `worksFor`. */
export function recordOf(facts: object, path: Path): AgentRecord {
  const record = new Map<string, Path>();
  for (const property of Object.keys(facts)) {
    if (!NOT_PUBLISHED.has(property)) record.set(property === 'organization' ? 'worksFor' : property, [...path, property]);
  }
  return record;
}

/** What a newsroom keeps for itself, and what JSON must not bring in. */
const NOT_PUBLISHED = new Set(['domains', 'country', '__proto__']);

function namesOf(facts: { readonly [property: string]: unknown }): string[] {
  const names = facts['alternateName'];
  return (Array.isArray(names) ? (names as unknown[]) : [names]).filter((name) => typeof name === 'string');
}
