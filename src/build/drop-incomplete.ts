import type { Assembly } from './assembly.ts';
import { leaveOut } from './assembly.ts';
import { list, unlist } from './list.ts';
import { missingNeed } from './missing-need.ts';

/**
 * Takes out of the graph each node that lacks what it needs, with every reference to it, and names
 * it; and goes on until none lacks anything, for a node may have needed the one that went. No
 * reference to a review that was refused stays either.
 */
export function dropIncomplete(assembly: Assembly): void {
  const { entries, gone } = assembly;
  for (;;) {
    for (const entry of entries.values) {
      const property = entry.isGone ? undefined : missingNeed(entry);
      if (!property) continue;
      entry.isGone = true;
      if (entry.id) gone.push(entry.id);
      leaveOut('missing-required', entry, { property }, assembly);
    }
    if (gone.length === 0) return;
    const ids = new Set(gone.splice(0));
    for (const entry of entries.values) dropReferences(entry.json, ids);
  }
}

function dropReferences(json: Record<string, unknown>, gone: ReadonlySet<unknown>): void {
  for (const [property, value] of Object.entries(json)) {
    if (typeof value !== 'object') continue;
    const left = list(value).filter((item) => !isGone(item, gone));
    if (left.length > 0) json[property] = unlist(left);
    else delete json[property];
    for (const item of left) if (typeof item === 'object') dropReferences(item as Record<string, unknown>, gone);
  }
}

function isGone(value: unknown, gone: ReadonlySet<unknown>): boolean {
  return gone.has((value as { readonly '@id'?: unknown })['@id']) && Object.keys(value as object).length === 1;
}
