import type { Node } from '../model/graph.ts';
import type { Origin } from '../model/origin.ts';
import { constants } from './constants.ts';
import { below } from './pointer.ts';

/** A value on its way into the graph, with its origin. A reference's origin is that of the fact that links. */
export interface Given<T = unknown> {
  readonly value: T;
  readonly origin: Origin;
}

/** A node on its way into the graph: each member a given value, another draft, or several of them. */
export interface Draft {
  /** The builder that makes it; a plain object without one. */
  readonly builder?: ((input: never) => Node) | undefined;
  readonly members: Record<string, Part | readonly Part[] | undefined>;
}

/** What a member is made of. */
export type Part = Given | Draft;

/** The origin of each leaf of a node, by JSON Pointer below the node. */
export type LeafOrigins = readonly (readonly [string, Origin])[];

/** A draft for a builder: its members are named as the builder names them. */
export function draft<Input>(builder: (input: Input) => Node, members: { readonly [P in keyof Input]?: Part | readonly Part[] | undefined }): Draft {
  return { builder, members: { ...members } };
}

/**
 * The node of a draft, with the origin of each of its leaves by JSON Pointer below the node.
 *
 * @example A draft of `person()` with a given `name` makes the person, and the origins of `/name` and `/@type`.
 */
export function settle(made: Draft): { readonly node: Node; readonly origins: LeafOrigins } {
  const origins: [string, Origin][] = [];
  return { node: settleDraft(made, '', origins) as Node, origins };
}

function settleDraft({ builder, members }: Draft, pointer: string, origins: [string, Origin][]): unknown {
  const input: Record<string, unknown> = {};
  if (builder && !members['type']) origins.push([`${pointer}/@type`, { constant: constants.type.reason }]);
  for (const [name, member] of Object.entries(members)) {
    const parts = member === undefined ? [] : Array.isArray(member) ? (member as readonly Part[]) : [member as Part];
    const at = below(pointer, builder && (name === 'id' || name === 'type') ? `@${name}` : name);
    if (parts.length === 1) input[name] = settlePart(parts[0] as Part, at, origins);
    else if (parts.length > 1) input[name] = parts.map((part, index) => settlePart(part, `${at}/${index}`, origins));
  }
  return builder ? builder(input as never) : input;
}

function settlePart(part: Part, pointer: string, origins: [string, Origin][]): unknown {
  if ('members' in part) return settleDraft(part, pointer, origins);
  origins.push([typeof part.value === 'object' ? `${pointer}/@id` : pointer, part.origin]);
  return part.value;
}
