import type { Built } from './built.ts';
import { KIND } from './built.ts';
import { list } from './list.ts';

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
  const made: Record<string | symbol, unknown> = {};
  made['@type'] = kind;
  made[KIND] = kind;
  const members = input as Readonly<Record<string, unknown>>;
  let extra: unknown;
  // Compilers know the pattern of these two lines, and then need no look at each member.
  for (const key in members) {
    if (!Object.prototype.hasOwnProperty.call(members, key)) continue;
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
  return made as unknown as Built<Kind>;
}

/** The properties whose value is an entity, never its name. */
const ENTITIES = new Set([
  'author', 'publisher', 'creator', 'claimInterpreter', 'sourceOrganization', 'worksFor', 'contactPoint',
  'reviewRating', 'itemReviewed', 'hasPart', 'isPartOf', 'mentions', 'about', 'appearance', 'firstAppearance',
  'citation', 'workTranslation', 'correction', 'locationCreated', 'breadcrumb', 'mainEntity',
]);

function addMember(made: Record<string, unknown>, key: string, value: unknown, kind: string): void {
  if ((typeof value !== 'object' || value === null || Array.isArray(value)) && ENTITIES.has(key)) {
    for (const item of list(value)) checkEntity(item, key, kind);
  }
  // A member named __proto__, as JSON.parse can make one, would set the prototype instead.
  if (key !== '__proto__') made[key] = value;
}

function checkEntity(value: unknown, key: string, kind: string): void {
  if (value === undefined || (typeof value === 'object' && value !== null)) return;
  const question = /^(?:author|publisher|creator|claim)/u.test(key) ? ' Person or organization?' : '';
  throw new TypeError(`${kind}: \`${key}\` is ${JSON.stringify(value)}.${question} Give what its builder makes, or { '@id': … }.`);
}
