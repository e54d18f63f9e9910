import type { Newsroom, SettingsFault } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { YamlReading } from './read-yaml.ts';
import { matchKey } from '../forms/match-key.ts';
import { jsonPointer } from '../forms/json-pointer.ts';

/**
 * Names and aliases that two organisations, or two people, of a newsroom share: a text that uses
 * such a name could mean either. Each is a fault with both places.
 */
export function ambiguousNames(newsroom: Newsroom, reading: YamlReading): SettingsFault[] {
  const organizations = [
    ...(newsroom.organization ? [{ entity: newsroom.organization, pointer: '/organization' }] : []),
    ...listed(newsroom.sources, '/sources'),
    ...listed(newsroom.organizations, '/organizations'),
  ];
  return [...shared(organizations, reading), ...shared(listed(newsroom.people, '/people'), reading)];
}

interface Entity {
  readonly entity: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

function listed(list: readonly Readonly<Record<string, unknown>>[] | undefined, pointer: string): readonly Entity[] {
  return (list ?? []).map((entity, index) => ({ entity, pointer: pointer + jsonPointer(index) }));
}

function shared(entities: readonly Entity[], reading: YamlReading): SettingsFault[] {
  const faults: SettingsFault[] = [];
  const seen = new Map<string, { readonly owner: Entity; readonly span: Span }>();
  for (const owner of entities) {
    for (const { text, pointer } of namesOf(owner)) {
      const span = reading.positions[pointer] ?? { start: 0, end: 0 };
      const key = matchKey(text);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { owner, span });
      else if (first.owner !== owner) {
        const message = `Unexpected name \`${text}\`, which another entry has too. Give each name to one entry, or merge the two.`;
        faults.push({ rule: 'settings-ambiguous', message, span, pointer, related: [{ span: first.span, message: 'the other entry of that name' }] });
      }
    }
  }
  return faults;
}

/** Every name and alias of an entity, in each language. */
function* namesOf({ entity, pointer }: Entity): Generator<{ text: string; pointer: string }> {
  for (const key of ['name', 'alternateName']) {
    const value = entity[key];
    const base = pointer + jsonPointer(key);
    if (typeof value === 'string') yield { text: value, pointer: base };
    else if (value !== null && typeof value === 'object') {
      for (const [part, text] of Object.entries(value)) if (typeof text === 'string') yield { text, pointer: base + jsonPointer(part) };
    }
  }
}
