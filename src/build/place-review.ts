import type { Node } from '../model/graph.ts';
import type { Assembly, Entry } from './assembly.ts';
import { addMember } from './add-member.ts';
import { memberOrder } from './member-order.ts';
import { idOf } from './place-node.ts';
import { reviewRefusal } from './review-refusal.ts';
import { tidyValue } from './tidy-value.ts';

/**
 * Puts a review into the graph with its claim, rating, claimant and reviewer nested whole, for its
 * readers look at this one node only. Where one of them stands in the graph as well, or is given as
 * a reference, what the graph knows of that node stands in its place. A review that may not be published is named instead.
 *
 * @returns false where it was refused.
 */
export function placeReview(review: Node, assembly: Assembly): boolean {
  const id = idOf(review, assembly);
  const json = whole(review, id, assembly);
  const known = (other: string): Entry['json'] | undefined => assembly.entries.get(other)?.json;
  for (const [property, below] of WHOLE) {
    json[property] = embed(json[property], below, known);
    if (json[property] === undefined) delete json[property];
  }
  const refusal = reviewRefusal(json, known);
  if (refusal) {
    assembly.omissions.push({ reason: 'review-refused', ...(id === undefined ? {} : { id }), type: 'ClaimReview', data: refusal });
    return false;
  }
  const there = id === undefined ? undefined : assembly.entries.get(id);
  if (!there) assembly.entries.set(id ?? review, { kind: 'ClaimReview', id, json, merged: false });
  else for (const [property, value] of Object.entries(json)) addMember(there, property, value, assembly);
  return true;
}

/** The members of a review that stand whole in it, each with those of its own that do. */
const WHOLE: readonly (readonly [string, readonly string[]])[] = [
  ['author', []],
  ['reviewRating', []],
  ['itemReviewed', ['author', 'appearance', 'firstAppearance']],
];

/** A node with everything that is nested in it left where it is, each entity with its id. */
function whole(node: Node, id: string | undefined, assembly: Assembly): Record<string, unknown> {
  const json: Record<string, unknown> = { '@type': node['@type'] };
  if (id !== undefined) json['@id'] = id;
  const owner = { type: String(node['@type']), id };
  const inner = (child: Node): unknown => {
    const placed = assembly.placed.get(child);
    return placed ? { ...placed } : whole(child, idOf(child, assembly), assembly);
  };
  for (const name of memberOrder(Object.keys(node))) {
    if (name === '@type' || name === '@id' || name === '@context' || name === '__proto__') continue;
    const value = tidyValue(name, node[name], owner, assembly, inner);
    if (value !== undefined) json[name] = value;
  }
  return json;
}

/** A value with its reference replaced by what the graph knows of that node: its own texts, and what must stand whole. */
function embed(value: unknown, below: readonly string[], known: (id: string) => Entry['json'] | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => embed(item, below, known));
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  const node = Object.keys(members).length === 1 ? known(String(members['@id'])) : undefined;
  const copy: Record<string, unknown> = {};
  for (const [property, member] of Object.entries(node ?? members)) {
    if (below.includes(property)) copy[property] = embed(member, [], known);
    else if (!node || typeof member !== 'object' || isTexts(member)) copy[property] = member;
  }
  return copy;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
