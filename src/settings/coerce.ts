import type { SchemaError } from '../model/validate.ts';
import { pointerParts, valueAt } from '../forms/json-pointer.ts';

/**
 * Makes numbers and booleans of texts, where the schema asks for one and the text reads as one.
 * Every other text stays what was written. Changes `root`; says whether it changed anything.
 *
 * @param errors - what the schema said of `root`.
 * @example `ratingValue: 4.0` becomes 4; `verdict: True` stays `'True'`.
 */
export function coerce(root: unknown, errors: readonly SchemaError[]): boolean {
  let changed = false;
  for (const { keyword, params, instancePath } of errors) {
    const text = keyword === 'type' ? valueAt(root, instancePath) : undefined;
    if (typeof text !== 'string') continue;
    const value = readAs(text, [params['type']].flat());
    if (value === undefined) continue;
    const parts = pointerParts(instancePath);
    const name = parts.pop();
    const holder = parts.length === 0 ? root : valueAt(root, instancePath.slice(0, instancePath.lastIndexOf('/')));
    if (name === undefined || holder === null || typeof holder !== 'object') continue;
    (holder as Record<string, unknown>)[name] = value;
    changed = true;
  }
  return changed;
}

/** A text as one of these JSON types; nothing where it does not read as any. */
export function readAs(text: string, types: readonly unknown[]): number | boolean | undefined {
  // A whole number, as `50`; a number, as `4.5` or `-1`.
  if (types.includes('integer') && /^[+\-]?\d{1,15}$/u.test(text)) return Number(text);
  if (types.includes('number') && /^[+\-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text)) return Number(text);
  if (types.includes('boolean') && /^(?:true|false)$/iu.test(text)) return text.toLowerCase() === 'true';
  return undefined;
}
