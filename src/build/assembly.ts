import type { Node, Omission, Reference } from '../model/graph.ts';
import type { IdBase } from './mint-id.ts';
import type { Lookup } from './lookup.ts';
import type { NodeKind } from './node-kind.ts';
import type { FormOptions } from './normal-form.ts';
import { parsedUrl } from '../forms/parsed-url.ts';
import { nodeKind } from './node-kind.ts';

/** A node of the graph while it is put together. */
export interface Entry {
  readonly kind: string;
  readonly traits: NodeKind;
  /** Full IRI where the page is known; absent where the node has no name to make an id of. */
  readonly id: string | undefined;
  readonly json: Record<string, unknown>;
  /** True once a second node of this id added to it, so that its members must be put in order again. */
  merged: boolean;
  /** True once it was left out for what it lacks. */
  isGone: boolean;
}

/** A graph while it is put together. */
export interface Assembly extends IdBase {
  /** What helps to find normal forms. */
  readonly forms: FormOptions;
  /** By full IRI; nodes without an id by themselves. */
  readonly entries: Lookup<Entry>;
  /** What each node that was met became, so that one given many times is read once. */
  readonly placed: Lookup<Reference>;
  /** Reviews wait until every other node is known. */
  readonly reviews: Node[];
  /** Ids of nodes that were left out, to which references may stand yet. */
  readonly gone: string[];
  readonly omissions: Omission[];
}

/** A node of the graph, still empty. */
export function entryOf(kind: string, id: string | undefined): Entry {
  return { kind, traits: nodeKind(kind), id, json: {}, merged: false, isGone: false };
}

/** Names what a node of the graph lost, or that it was left out. */
export function leaveOut(reason: string, { id, json }: Pick<Entry, 'id' | 'json'>, data: Readonly<Record<string, string>>, { omissions }: Assembly): undefined {
  omissions.push({ reason, ...(id && { id }), type: String(json['@type']), data });
}

/** An id as a full IRI, where the page that it is relative to is known. */
export function fullIri(id: string, page: string): string {
  if (id.startsWith('#')) return page + id;
  return page === '' || /^[a-z][a-z\d+.-]*:/iu.test(id) ? id : (parsedUrl(id, page)?.href ?? id);
}
