/**
 * The terms of a vocabulary while they are gathered. Every reader adds to one of these, so that
 * two sources join by themselves: what either says holds.
 *
 * @returns `{ classes, dataTypes, properties, members }`, each a map from a name to its term.
 */
export function terms() {
  return { classes: new Map(), dataTypes: new Map(), properties: new Map(), members: new Map() };
}

/** The term of that name, made where it is new. */
export function term(map, name) {
  let found = map.get(name);
  if (found === undefined) {
    found = { name, parents: new Set(), domains: new Set(), ranges: new Set(), supers: new Set(), inverses: new Set(), enumerations: new Set(), supersededBy: undefined, pending: false };
    map.set(name, found);
  }
  return found;
}

/** Code unit order: the same on every machine. */
export function inOrder(names) {
  return [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
