/** Sets an own member of a record, also one named `__proto__`, as `JSON.parse` does. */
export function defineMember(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
  else object[key] = value;
}
