import type { Assembly } from './assembly.ts';
import { leaveOut } from './assembly.ts';
import { missingNeed } from './missing-need.ts';

/**
 * Takes out of the graph each node that lacks what it needs, with every reference to it, and names
 * it; and goes on until none lacks anything, for a node may have needed the one that went.
 *
 * @param refused - ids of reviews that were refused, to which no reference may stay either.
 */
export function dropIncomplete(assembly: Assembly, refused: readonly string[]): void {
  for (let gone = incomplete(assembly, refused); gone.size > 0; gone = incomplete(assembly)) {
    for (const entry of assembly.entries.values()) dropReferences(entry.json, gone);
  }
}

/** The ids of the nodes that went, beside those that are gone already. */
function incomplete(assembly: Assembly, refused: readonly string[] = []): Set<string> {
  const gone = new Set(refused);
  for (const [key, entry] of assembly.entries) {
    const property = missingNeed(entry);
    if (property === undefined) continue;
    assembly.entries.delete(key);
    if (entry.id !== undefined) gone.add(entry.id);
    leaveOut('missing-required', entry, { property }, assembly);
  }
  return gone;
}

function dropReferences(json: Record<string, unknown>, gone: ReadonlySet<string>): void {
  for (const [property, value] of Object.entries(json)) {
    if (typeof value !== 'object' || value === null) continue;
    const left = Array.isArray(value) ? value.filter((item) => !isGone(item, gone)) : isGone(value, gone) ? [] : [value];
    if (left.length === 0) delete json[property];
    else if (Array.isArray(value)) json[property] = left.length > 1 ? left : left[0];
    for (const item of left) if (typeof item === 'object' && item !== null) dropReferences(item as Record<string, unknown>, gone);
  }
}

function isGone(value: unknown, gone: ReadonlySet<string>): boolean {
  const id = (value as { readonly '@id'?: unknown } | null)?.['@id'];
  return typeof id === 'string' && gone.has(id) && Object.keys(value as object).length === 1;
}
