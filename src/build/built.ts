import type { Node, Reference } from '../model/graph.ts';

/** Where a node keeps which builder made it; JSON knows nothing of it. */
export const KIND: unique symbol = /* @__PURE__ */ Symbol();

/**
 * A node as a builder makes it: plain data, marked with its kind, so that an entity can only be
 * given where that entity may stand. The `@type` may be a subtype (`NGO` of kind `Organization`).
 */
export interface Built<Kind extends string = string> extends Node {
  readonly [KIND]: Kind;
}

/** An entity of one of these kinds: what its builder made, or a reference to a node by its IRI. */
export type Entity<Kind extends string> = Kind extends string ? Built<Kind> | Reference : never;

/** A person or an organization. */
export type Agent = Entity<'Person' | 'Organization'>;

/** One value or several. */
export type Many<T> = T | readonly T[];
