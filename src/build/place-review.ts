import type { Node } from '../model/graph.ts';
import type { Assembly, Entry } from './assembly.ts';
import { leaveOut } from './assembly.ts';
import { addMember } from './add-member.ts';
import { kindOf, nodeRank } from './node-kind.ts';
import { fillNode, idOf } from './place-node.ts';
import { reviewRefusal } from './review-refusal.ts';

/**
 * Puts a review into the graph with its claim, rating, claimant and reviewer nested whole, for its
 * readers look at this one node only. Where one of them stands in the graph as well, or is given as
 * a reference, what the graph knows of that node stands in its place. A review that may not be
 * published is named instead.
 *
 * @returns false where it was refused.
 */
export function placeReview(review: Node, assembly: Assembly): boolean {
  const entry = whole(review, assembly);
  const { id, json } = entry;
  for (const property of ['author', 'reviewRating', 'itemReviewed']) embedMember(json, property, assembly, 0);
  const refusal = reviewRefusal(json, assembly.entries);
  if (refusal) {
    leaveOut('review-refused', entry, refusal, assembly);
    return false;
  }
  const there = id === undefined ? undefined : assembly.entries.get(id);
  if (!there) assembly.entries.set(id ?? review, entry);
  else for (const [property, value] of Object.entries(json)) addMember(there, property, value, assembly);
  return true;
}

/** A node with everything that is nested in it left where it is, each entity with its id. */
function whole(node: Node, assembly: Assembly): Entry {
  const kind = kindOf(node);
  const entry = { kind, rank: nodeRank(kind), id: idOf(node, kind, assembly), json: {}, merged: false };
  fillNode(entry, node, assembly, wholeOrReference);
  return entry;
}

function wholeOrReference(node: Node, assembly: Assembly): unknown {
  return assembly.placed.get(node) ?? whole(node, assembly).json;
}

function embedMember(json: Record<string, unknown>, property: string, assembly: Assembly, depth: number): void {
  const value = json[property];
  if (value !== undefined) json[property] = Array.isArray(value) ? value.map((item) => embed(item, assembly, depth)) : embed(value, assembly, depth);
}

/** A value in which what stands whole in a review does, in place of a reference to it. */
function embed(value: unknown, assembly: Assembly, depth: number): unknown {
  // A claim, its work, that work's author: whatever goes deeper goes in a circle.
  if (typeof value !== 'object' || value === null || depth > 2) return value;
  const json = copyOf(value as Record<string, unknown>, assembly);
  for (const property of WHOLE) embedMember(json, property, assembly, depth + 1);
  return json;
}

/** Of a claim, who makes it and where stands whole. */
const WHOLE = ['author', 'appearance', 'firstAppearance'];

/** Of a reference, what the graph knows of the node that it leads to: its own texts, and what stands whole. */
function copyOf(value: Readonly<Record<string, unknown>>, { entries }: Assembly): Record<string, unknown> {
  const id = value['@id'];
  const node = id !== undefined && Object.keys(value).length === 1 ? entries.get(id)?.json : undefined;
  if (!node) return { ...value };
  const copy: Record<string, unknown> = {};
  for (const property of Object.keys(node)) {
    const member = node[property];
    if (typeof member !== 'object' || isTexts(member) || WHOLE.includes(property)) copy[property] = member;
  }
  return copy;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string';
}
