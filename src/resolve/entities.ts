import { matchKey } from '../forms/match-key.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import type { Newsroom, NewsroomOrganization, NewsroomPerson } from '../model/settings.ts';
import type { LocalizedText } from '../model/press-release.ts';
import { traced, type Draft } from './traced.ts';

/** An entity that the newsroom file describes. */
export interface KnownEntity {
  readonly kind: 'person' | 'organization';
  /** The name in the release's language. */
  readonly name: string;
  readonly pointer: string;
  readonly facts: NewsroomPerson | NewsroomOrganization;
}

/** The entities of a newsroom, found by any name or alias. */
export interface Entities {
  readonly all: readonly KnownEntity[];
  readonly publisher: KnownEntity | undefined;
  readonly find: (name: string, kind?: KnownEntity['kind']) => KnownEntity | undefined;
}

/** Indexes the people, sources and organisations of a newsroom by name and alias. */
export function makeEntities(newsroom: Newsroom | undefined, language: string): Entities {
  const all: KnownEntity[] = [];
  const publisher = newsroom?.organization && entity('organization', '/organization', newsroom.organization, language);
  if (publisher) all.push(publisher);
  for (const [list, kind] of [['people', 'person'], ['sources', 'organization'], ['organizations', 'organization']] as const) {
    for (const [index, facts] of (newsroom?.[list] ?? []).entries()) all.push(entity(kind, jsonPointer(list, index), facts, language));
  }
  const byName = new Map<string, KnownEntity[]>();
  for (const known of all) {
    for (const name of namesOf(known.facts)) {
      const key = matchKey(name);
      const same = byName.get(key);
      if (same) same.push(known);
      else byName.set(key, [known]);
    }
  }
  return { all, publisher, find: (name, kind) => byName.get(matchKey(name))?.find((known) => kind === undefined || known.kind === kind) };
}

/** Every name and alias of an entity. */
export function namesOf(facts: NewsroomPerson | NewsroomOrganization): string[] {
  const names = typeof facts.name === 'string' ? [facts.name] : Object.values(facts.name);
  const others = facts.alternateName === undefined ? [] : typeof facts.alternateName === 'string' ? [facts.alternateName] : facts.alternateName;
  return [...names, ...others];
}

/** The text of a localised value in a language: the tag itself, then its primary subtag, then any tag of that subtag. */
export function localized(value: LocalizedText | undefined, language: string): { text: string; key: string | undefined } | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { text: value, key: undefined };
  const primary = language.split('-')[0];
  const key = Object.keys(value).find((tag) => tag === language) ?? Object.keys(value).find((tag) => tag === primary) ?? Object.keys(value).find((tag) => tag.split('-')[0] === primary);
  return key === undefined ? undefined : { text: value[key] as string, key };
}

// Members of the newsroom that steer the tool and say nothing of the entity.
const STEERING = new Set(['domains', 'country', 'name', 'jobTitle', 'organization', 'email', 'telephone']);

/** The facts of an entity as a draft, each traced to its place in the newsroom file. */
export function entityDraft(known: KnownEntity, language: string): { [key: string]: Draft } {
  const name = localized(known.facts.name, language);
  const draft: Record<string, Draft> = { name: traced(known.name, { newsroom: known.pointer + jsonPointer('name') + (name?.key === undefined ? '' : jsonPointer(name.key)) }) };
  for (const [key, value] of Object.entries(known.facts)) {
    if (STEERING.has(key) || value === undefined) continue;
    const text = isLocalized(value) ? localized(value, language) : undefined;
    if (isLocalized(value) && text === undefined) continue;
    draft[key] = text ? traced(text.text, { newsroom: known.pointer + jsonPointer(key, text.key as string) }) : traced(value, { newsroom: known.pointer + jsonPointer(key) });
  }
  return draft;
}

function entity(kind: KnownEntity['kind'], pointer: string, facts: NewsroomPerson | NewsroomOrganization, language: string): KnownEntity {
  const name = localized(facts.name, language)?.text ?? namesOf(facts)[0] ?? '';
  return { kind, name, pointer, facts };
}

function isLocalized(value: unknown): value is { readonly [language: string]: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0 && Object.entries(value).every(([key, text]) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(key) && typeof text === 'string') && !('url' in value);
}
