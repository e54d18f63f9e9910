import type { Node } from '../model/graph.ts';
import type { Assembly, Entry } from './assembly.ts';
import { fullIri, leaveOut } from './assembly.ts';
import { list, unlist } from './list.ts';
import { memberOrder } from './member-order.ts';
import { normalForm } from './normal-form.ts';

/** What becomes of a node that is met in a value. */
export type OnNode = (node: Node, assembly: Assembly) => unknown;

/**
 * A value as it stands in a graph: texts in their normal form, one value alone rather than in an
 * array, members in their order, `undefined` where nothing is left. A text without a normal form
 * is named among the omissions.
 *
 * @param owner - the node that the value belongs to.
 * @example An `inLanguage` of `['NL', '']` is `'nl'`.
 */
export function tidyValue(property: string, value: unknown, owner: Entry, assembly: Assembly, onNode: OnNode): unknown {
  if (typeof value === 'string') {
    if (value.charCodeAt(0) <= 32 ? value.trim() === '' : value === '') return undefined;
    return normalForm(property, value, assembly.forms) ?? omitted(property, value, owner, assembly);
  }
  if (typeof value === 'object') {
    if (value === null) return undefined;
    if (Array.isArray(value)) return tidyList(property, value, owner, assembly, onNode);
    if (!(value instanceof Date)) return tidyObject(value as Readonly<Record<string, unknown>>, owner, assembly, onNode);
  }
  if (value === undefined || typeof value === 'boolean' || Number.isFinite(value)) return value;
  return omitted(property, value, owner, assembly);
}

function tidyList(property: string, values: readonly unknown[], owner: Entry, assembly: Assembly, onNode: OnNode): unknown {
  const items: unknown[] = [];
  for (const value of values) items.push(...list(tidyValue(property, value, owner, assembly, onNode)));
  return unlist(items);
}

function tidyObject(value: Readonly<Record<string, unknown>>, owner: Entry, assembly: Assembly, onNode: OnNode): unknown {
  if (typeof value['@type'] === 'string' || Array.isArray(value['@type'])) return onNode(value as Node, assembly);
  const names = Object.keys(value);
  if (names.length === 1 && typeof value['@id'] === 'string') return { '@id': fullIri(value['@id'], assembly.page) };
  const tidied: Record<string, unknown> = {};
  for (const name of memberOrder(names)) {
    const member = name === '__proto__' ? undefined : tidyValue(name, value[name], owner, assembly, onNode);
    if (member !== undefined) tidied[name] = member;
  }
  return Object.keys(tidied).length > 0 ? tidied : undefined;
}

function omitted(property: string, value: unknown, owner: Entry, assembly: Assembly): undefined {
  const date = value instanceof Date && value.toJSON();
  return leaveOut('value-form', owner, { property, value: date || String(value) }, assembly);
}
