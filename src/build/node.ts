import type { Built } from './built.ts';
import { KIND } from './built.ts';

/**
 * What every builder does: makes a node of plain data. `id` and `type` become `@id` and `@type`,
 * `extra` is laid beside the rest, and a text where an entity belongs is refused. What is
 * `undefined` is left out; forms are brought to normal by `graph()`.
 *
 * @throws TypeError at what only code without types can do: text for an entity, or a property in
 * `extra` that the builder takes itself.
 * @example `node('Person', { name: 'Jan' })` is `{ '@type': 'Person', name: 'Jan' }`.
 */
export function node<Kind extends string>(kind: Kind, input: object): Built<Kind> {
  const made: Record<string | symbol, unknown> = { '@type': kind };
  const members = input as Readonly<Record<string, unknown>>;
  let extra: unknown;
  for (const key of Object.keys(members)) {
    const value = members[key];
    if (value === undefined) continue;
    if (key === 'id') made['@id'] = value;
    else if (key === 'type') made['@type'] = value;
    else if (key === 'extra') extra = value;
    else addMember(made, key, value, kind);
  }
  if (extra) {
    for (const [key, value] of Object.entries(extra)) {
      if (Object.hasOwn(members, key)) throw new TypeError(`${kind}: \`${key}\` stands in \`extra\` as well: give it once.`);
      addMember(made, key, value, kind);
    }
  }
  made[KIND] = kind;
  return made as unknown as Built<Kind>;
}

/** The properties whose value is an entity, never its name. */
const ENTITIES = new Set([
  'author', 'publisher', 'creator', 'claimInterpreter', 'sourceOrganization', 'worksFor', 'contactPoint',
  'reviewRating', 'itemReviewed', 'hasPart', 'isPartOf', 'mentions', 'about', 'appearance', 'firstAppearance',
  'citation', 'workTranslation', 'correction', 'locationCreated', 'breadcrumb', 'mainEntity',
]);

function addMember(made: Record<string, unknown>, key: string, value: unknown, kind: string): void {
  if (Array.isArray(value)) {
    if (ENTITIES.has(key)) for (const item of value as readonly unknown[]) checkEntity(item, key, kind);
  } else if ((typeof value !== 'object' || value === null) && ENTITIES.has(key)) checkEntity(value, key, kind);
  // A member named __proto__, as JSON.parse can make one, would set the prototype instead.
  if (key !== '__proto__') made[key] = value;
}

function checkEntity(value: unknown, key: string, kind: string): void {
  if (value !== undefined && (typeof value !== 'object' || value === null)) throw new TypeError(entityMessage(kind, key, value));
}

function entityMessage(kind: string, property: string, value: unknown): string {
  const question = /^(?:author|publisher|creator|claim)/u.test(property) ? ' Person or organization?' : '';
  return `${kind}: \`${property}\` is ${JSON.stringify(value)}.${question} Give what its builder makes, or { '@id': … }.`;
}
