import { jsonPointer, leaves } from '../forms/json-pointer.ts';
import type { Origin, Origins } from '../model/origin.ts';

/** A value with where it came from, while a release is put together. */
export class Traced<T = unknown> {
  readonly value: T;
  readonly origin: Origin;
  constructor(value: T, origin: Origin) {
    this.value = value;
    this.origin = origin;
  }
}

/** A value with its origin. */
export function traced<T>(value: T, origin: Origin): Traced<T> {
  return new Traced(value, origin);
}

/** What a release is put together from: traced leaves in plain objects and arrays; `undefined` is left out. */
export type Draft = Traced | undefined | readonly Draft[] | { readonly [key: string]: Draft };

/**
 * Parts a draft into its plain value and the origin of each leaf by JSON Pointer. A traced object
 * or array gives each of its leaves an origin below its own (`/sources/0` and `/url` make
 * `/sources/0/url`).
 */
export function untrace(draft: Draft): { value: unknown; origins: Origins } {
  const origins: Record<string, Origin> = {};
  return { value: part(draft, '', origins), origins };
}

function part(draft: Draft, pointer: string, origins: Record<string, Origin>): unknown {
  if (draft === undefined) return undefined;
  if (draft instanceof Traced) {
    if (typeof draft.value !== 'object') origins[pointer] = draft.origin;
    else for (const leaf of leaves(draft.value)) origins[pointer + leaf.pointer] = below(draft.origin, leaf.pointer);
    return draft.value;
  }
  if (Array.isArray(draft)) {
    const items = (draft as readonly Draft[]).filter((item) => item !== undefined);
    return items.map((item, index) => part(item, pointer + jsonPointer(index), origins));
  }
  const object: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(draft as Record<string, Draft>)) {
    const value = part(item, pointer + jsonPointer(key), origins);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    else object[key] = value;
  }
  return object;
}

function below(origin: Origin, pointer: string): Origin {
  if (pointer === '') return origin;
  if ('newsroom' in origin) return { newsroom: origin.newsroom + pointer };
  if ('metadata' in origin) return { metadata: origin.metadata + pointer };
  if ('facts' in origin) return { facts: origin.facts + pointer };
  return origin;
}
