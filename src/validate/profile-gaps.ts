import type { Profile, ProfileProperty, ProfileTarget } from '../model/profile.ts';
import type { NodeVisit, Walk } from '../model/walk.ts';
import { nodesOf } from './nodes-of.ts';
import { isOf } from './shown/main-nodes.ts';

/** What one node lacks of what one consumer asks for. */
export interface ProfileGap {
  readonly profile: Profile;
  readonly node: NodeVisit;
  /** Paths of properties: `reviewRating.alternateName`; alternatives joined with `|`. */
  readonly missing: readonly string[];
}

/**
 * What the nodes of a graph lack of the required or recommended properties of a profile. A node that is
 * only part of another (an `Organization` inside a `ContactPoint`) counts as any other. Where an
 * entity itself is missing, what it should hold is not named as well.
 */
export function profileGaps(walk: Walk, profile: Profile, ask: 'required' | 'recommended'): readonly ProfileGap[] {
  const gaps: ProfileGap[] = [];
  for (const target of profile.targets) {
    if (target[ask].length === 0 && (ask === 'recommended' || target.requiredBeforeLast === undefined)) continue;
    for (const node of walk.nodes) {
      if (node.reference || !isTarget(node, target)) continue;
      const lacking = lackingOf(node, target, ask, walk);
      if (lacking.length === 0 || isValueOf(node, target.notAs ?? [], walk)) continue;
      const missing = lacking.filter((property) => !lacking.some((other) => isBelow(property, other))).map((property) => alternatives(property).join('|'));
      gaps.push({ profile, node, missing });
    }
  }
  return gaps;
}

/** True of a node that a profile looks at. */
export function isTarget(node: NodeVisit, target: ProfileTarget): boolean {
  return isOf(node, target.types) && (target.within === undefined || (node.at !== undefined && !node.at.reverse && isOf(node.at.node, target.within)));
}

/** True of a node that stands as a value of one of the properties, or that one of them refers to. */
function isValueOf(node: NodeVisit, properties: readonly string[], walk: Walk): boolean {
  return properties.some((property) => walk.uses.get(property)?.values.some(({ child }) => child !== undefined && (child === node || nodesOf(child, walk).includes(node))) === true);
}

function lackingOf(node: NodeVisit, target: ProfileTarget, ask: 'required' | 'recommended', walk: Walk): readonly ProfileProperty[] {
  const lacking = lackingAmong(node, target[ask], walk);
  if (ask === 'recommended' || target.requiredBeforeLast === undefined) return lacking;
  const before = lackingAmong(node, target.requiredBeforeLast, walk);
  return before.length > 0 && !isLast(node) ? [...lacking, ...before] : lacking;
}

/** Most nodes lack nothing, and need no list for that. */
function lackingAmong(node: NodeVisit, properties: readonly ProfileProperty[], walk: Walk): readonly ProfileProperty[] {
  let lacking: ProfileProperty[] | undefined;
  for (const property of properties) if (!hasOne(node, property, walk)) (lacking ??= []).push(property);
  return lacking ?? NOTHING;
}

const NOTHING: readonly ProfileProperty[] = [];

/** True of the last of the values of a property, or of one whose position is behind that of the last. */
function isLast(node: NodeVisit): boolean {
  const last = node.at?.node.values.findLast(({ property }) => property === node.at?.property)?.child;
  return last === undefined || last === node || positionOf(node) > positionOf(last);
}

function positionOf(node: NodeVisit): number {
  return Number(node.values.find(({ property }) => property === 'position')?.value ?? Number.NaN);
}

function alternatives(property: ProfileProperty): readonly string[] {
  return typeof property === 'string' ? [property] : property;
}

function isBelow(property: ProfileProperty, other: ProfileProperty): boolean {
  return property !== other && alternatives(property).every((path) => alternatives(other).some((above) => path.startsWith(`${above}.`)));
}

/** True where a property is there, or one of its alternatives. */
function hasOne(node: NodeVisit, property: ProfileProperty, walk: Walk): boolean {
  return typeof property === 'string' ? has(node, property, walk) : property.some((path) => has(node, path, walk));
}

/** True where one value at the path is there; references are followed inside the graph. */
function has(node: NodeVisit, path: string, walk: Walk, depth = 0): boolean {
  const end = path.indexOf('.');
  const property = end < 0 ? path : path.slice(0, end);
  const rest = end < 0 ? '' : path.slice(end + 1);
  for (const value of node.values) {
    if (value.property !== property || value.reverse || isNothing(value.value)) continue;
    if (rest === '') return true;
    const { child } = value;
    // A text for an entity is its name, unless it is its address.
    if (child === undefined && typeof value.value === 'string' && rest === 'name' && !ADDRESS.test(value.value)) return true;
    if (depth < 4 && child !== undefined) for (const other of nodesOf(child, walk)) if (has(other, rest, walk, depth + 1)) return true;
  }
  return false;
}

const ADDRESS = /^(?:https?:\/\/|\/)\S/iu;

function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}
