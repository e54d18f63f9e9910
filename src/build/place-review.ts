import type { Node } from '../model/graph.ts';
import type { Assembly, Entry } from './assembly.ts';
import { entryOf, leaveOut } from './assembly.ts';
import { addMember } from './add-member.ts';
import { kindOf } from './node-kind.ts';
import { fillNode, idOf } from './place-node.ts';
import { reviewRefusal } from './review-refusal.ts';

/**
 * Puts a review into the graph with its claim, rating, claimant and reviewer nested whole, for its
 * readers look at this one node only. Where one of them stands in the graph as well, or is given as
 * a reference, what the graph knows of that node stands in its place. A review that may not be
 * published is named instead.
 */
export function placeReview(review: Node, assembly: Assembly): void {
  const entry = whole(review, assembly.placed.get(review)?.['@id'], assembly);
  const { id, json } = entry;
  for (const property of ['author', 'reviewRating', 'itemReviewed']) if (json[property] !== undefined) json[property] = embed(json[property], assembly, 0);
  const refusal = reviewRefusal(json, assembly.entries);
  if (refusal) {
    if (id) assembly.gone.push(id);
    leaveOut('review-refused', entry, refusal, assembly);
    return;
  }
  const key = id ?? review;
  const there = assembly.entries.get(key);
  if (!there) assembly.entries.add(key, entry);
  else for (const [property, value] of Object.entries(json)) addMember(there, property, value, assembly);
}

/** A node with everything that is nested in it left where it is, each entity with its id. */
function whole(node: Node, id: string | undefined, assembly: Assembly): Entry {
  const entry = entryOf(kindOf(node), id);
  fillNode(entry, node, assembly, wholeOrReference);
  return entry;
}

function wholeOrReference(node: Node, assembly: Assembly): unknown {
  return assembly.placed.get(node) ?? whole(node, idOf(node, kindOf(node), assembly), assembly).json;
}

/** A value in which what stands whole in a review does, in place of a reference to it. */
function embed(value: unknown, assembly: Assembly, depth: number): unknown {
  // A claim, its work, that work's author: whatever goes deeper goes in a circle.
  if (typeof value !== 'object' || depth > 2) return value;
  if (Array.isArray(value)) return value.map((item) => embed(item, assembly, depth));
  // Of a reference, what the graph knows of the node that it leads to: its own texts, and what stands whole.
  const given = value as Record<string, unknown>;
  const known = Object.keys(given).length === 1 ? assembly.entries.get(given['@id'])?.json : undefined;
  const json = known ?? given;
  const copy: Record<string, unknown> = {};
  for (const property of Object.keys(json)) {
    const member = json[property];
    if (typeof member !== 'object') copy[property] = member;
    else if (WHOLE.includes(property)) copy[property] = embed(member, assembly, depth + 1);
    else if (!known || isTexts(member)) copy[property] = member;
  }
  return copy;
}

/** Of a claim, who makes it and where stands whole. */
const WHOLE = ['author', 'appearance', 'firstAppearance'];

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string';
}
