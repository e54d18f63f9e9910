import type { Assembly, Entry } from './assembly.ts';
import { leaveOut } from './assembly.ts';
import { list, unlist } from './list.ts';

/**
 * Gives a node of the graph a value. Where it has another value already, properties that may have
 * several take both; of the others the first is kept and the second named as a conflict.
 */
export function addMember(entry: Entry, property: string, value: unknown, assembly: Assembly): void {
  const { json } = entry;
  if (!Object.hasOwn(json, property)) {
    json[property] = value;
    return;
  }
  const kept = json[property];
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return;
  if (property === '@type' && (kept === entry.kind || value === entry.kind)) {
    json[property] = kept === entry.kind ? value : kept;
  } else if (PLURAL.has(property)) {
    const all = list(kept);
    const had = new Set(all.map((item) => JSON.stringify(item)));
    json[property] = unlist([...all, ...list(value).filter((item) => !had.has(JSON.stringify(item)))]);
  } else {
    leaveOut('conflict', entry, { property, kept: shown(kept), left: shown(value) }, assembly);
  }
}

/** Properties of which two values are two facts, not two answers to one question. */
const PLURAL = new Set([
  'about', 'alternateName', 'availableLanguage', 'citation', 'contactPoint', 'correction', 'hasPart',
  'image', 'keywords', 'mentions', 'sameAs', 'workTranslation',
]);

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
