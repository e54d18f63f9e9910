import type { Node, Reference } from '../model/graph.ts';
import type { Assembly, Entry } from './assembly.ts';
import type { OnNode } from './tidy-value.ts';
import { entryOf, fullIri, leaveOut } from './assembly.ts';
import { addMember } from './add-member.ts';
import { list } from './list.ts';
import { memberOrder } from './member-order.ts';
import { mintId } from './mint-id.ts';
import { missingNeed } from './missing-need.ts';
import { kindOf } from './node-kind.ts';
import { tidyValue } from './tidy-value.ts';

/**
 * Puts a node into the graph, each entity nested in it as a node of its own, and gives the
 * reference to it. A node already there takes on what this one adds. A node without an id and
 * without a name to make one of stands in the graph without one, or nested where it was.
 *
 * @param nested - true where a node without an id may stay where it is.
 * @returns a reference, or the nested node itself where it has no id, or nothing where that lacks
 * what it needs.
 */
export function placeNode(node: Node, assembly: Assembly, nested: boolean): Reference | Record<string, unknown> | undefined {
  const placed = assembly.placed.get(node);
  if (placed) return placed;
  const kind = kindOf(node);
  const id = idOf(node, kind, assembly);
  const reference = id ? { '@id': id } : undefined;
  if (reference) assembly.placed.add(node, reference);
  if (kind === 'ClaimReview') {
    assembly.reviews.push(node);
    return reference;
  }
  const key = id ?? node;
  const known = assembly.entries.get(key);
  const entry = known ?? entryOf(kind, id);
  if (known) known.merged = true;
  else if (reference || !nested) assembly.entries.add(key, entry);
  fillNode(entry, node, assembly, placeNested);
  return reference ?? complete(entry, assembly);
}

/** The id that a node has, or gets by its kind, as a full IRI. */
export function idOf(node: Node, kind: string, assembly: Assembly): string | undefined {
  const given = node['@id'];
  return typeof given === 'string' && given !== '' ? fullIri(given, assembly.page) : mintId(kind, node, assembly);
}

/**
 * Gives a node of the graph the members of a node.
 *
 * @param onNode - what becomes of a node nested in it.
 */
export function fillNode(entry: Entry, node: Node, assembly: Assembly, onNode: OnNode): void {
  give(entry, '@type', typesOf(node['@type'], entry, assembly), assembly);
  if (entry.id) entry.json['@id'] = entry.id;
  for (const name of memberOrder(Object.keys(node))) {
    if (name === '@type' || name === '@id' || name === '@context' || name === '__proto__') continue;
    give(entry, name, tidyValue(name, node[name], entry, assembly, onNode), assembly);
  }
}

/** A type, or several; what is no name is left out. */
function typesOf(type: unknown, entry: Entry, assembly: Assembly): unknown {
  if (typeof type === 'string') return type;
  const names = list(type).filter((one) => typeof one === 'string' || leaveOut('value-form', entry, { property: '@type', value: typeof one }, assembly));
  return Array.isArray(type) ? names : undefined;
}

function give(entry: Entry, name: string, value: unknown, assembly: Assembly): void {
  if (value === undefined) return;
  // A node nested in this one may have had its id, and have put members into it meanwhile.
  if (entry.merged) addMember(entry, name, value, assembly);
  else entry.json[name] = value;
}

function placeNested(node: Node, assembly: Assembly): unknown {
  return placeNode(node, assembly, true);
}

/** A node that stays nested, or nothing where it lacks what it needs. */
function complete(entry: Entry, assembly: Assembly): Record<string, unknown> | undefined {
  const property = missingNeed(entry);
  return property ? leaveOut('missing-required', entry, { property }, assembly) : entry.json;
}
