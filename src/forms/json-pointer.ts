/**
 * Joins the parts of a path to a JSON Pointer (RFC 6901, section 3: `~` and `/` escaped).
 *
 * @example `jsonPointer('quotations', 0, 'text')` is `'/quotations/0/text'`.
 */
export function jsonPointer(...parts: readonly (string | number)[]): string {
  let pointer = '';
  for (const part of parts) pointer += typeof part === 'string' && /[~/]/u.test(part) ? `/${part.replace(/~/gu, '~0').replace(/\//gu, '~1')}` : `/${part}`;
  return pointer;
}

/** The parts of a JSON Pointer, unescaped. */
export function pointerParts(pointer: string): string[] {
  const parts = pointer.split('/');
  parts.shift();
  return pointer.includes('~') ? parts.map((part) => part.replace(/~1/gu, '/').replace(/~0/gu, '~')) : parts;
}

/** The value at a pointer, or `undefined` where the path leads nowhere. Own members only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointerParts(pointer)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** Every leaf (anything but an object or array) below a value, with its pointer, in order. */
export function* leaves(root: unknown, pointer = ''): Generator<{ pointer: string; value: unknown }> {
  if (root === null || typeof root !== 'object') {
    yield { pointer, value: root };
    return;
  }
  for (const [key, value] of Object.entries(root)) {
    if (value !== undefined) yield* leaves(value, pointer + jsonPointer(key));
  }
}
