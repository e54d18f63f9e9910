/**
 * The property that an action's constraint speaks of; nothing for any other name.
 *
 * @example `constraintBase('query-input')` is `'query'`.
 */
export function constraintBase(name: string): string | undefined {
  if (name.endsWith('-input')) return name.slice(0, -6);
  return name.endsWith('-output') ? name.slice(0, -7) : undefined;
}
