import type { Node } from '../model/graph.ts';
import type { Assembly } from './assembly.ts';
import { fullIri } from './assembly.ts';
import { memberOrder } from './member-order.ts';
import { normalForm } from './normal-form.ts';

/**
 * A value as it stands in a graph: texts in their normal form, one value alone rather than in an
 * array, members in their order, `undefined` where nothing is left. A text without a normal form
 * is named among the omissions.
 *
 * @param onNode - what becomes of a node met in the value.
 * @example An `inLanguage` of `['NL', '']` is `'nl'`.
 */
export function tidyValue(property: string, value: unknown, owner: Owner, assembly: Assembly, onNode: (node: Node) => unknown): unknown {
  if (typeof value === 'string') {
    if (!/\S/u.test(value)) return undefined;
    return normalForm(property, value, assembly.normalizeTelephone) ?? omitted(property, value, owner, assembly);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : omitted(property, value, owner, assembly);
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || value instanceof Date) return omitted(property, value, owner, assembly);
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => tidyValue(property, item, owner, assembly, onNode) ?? []);
    return items.length > 1 ? items : items[0];
  }
  return tidyObject(value as Readonly<Record<string, unknown>>, owner, assembly, onNode);
}

/** The node that a value belongs to, as omissions name it. */
export interface Owner {
  readonly type: string;
  readonly id?: string | undefined;
}

function tidyObject(value: Readonly<Record<string, unknown>>, owner: Owner, assembly: Assembly, onNode: (node: Node) => unknown): unknown {
  if (value['@type'] !== undefined) return onNode(value as Node);
  const names = Object.keys(value);
  if (names.length === 1 && typeof value['@id'] === 'string') return { '@id': fullIri(value['@id'], assembly.page) };
  const tidied: Record<string, unknown> = {};
  for (const name of memberOrder(names)) {
    const member = name === '__proto__' ? undefined : tidyValue(name, value[name], owner, assembly, onNode);
    if (member !== undefined) tidied[name] = member;
  }
  return Object.keys(tidied).length > 0 ? tidied : undefined;
}

function omitted(property: string, value: unknown, { type, id }: Owner, { omissions }: Assembly): undefined {
  const shown = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value);
  omissions.push({ reason: 'value-form', ...(id === undefined ? {} : { id }), type, data: { property, value: shown } });
}
