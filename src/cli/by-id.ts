import { nearest } from '../settings/nearest.ts';
import { Misuse } from './misuse.ts';

/** More than a line holds: rules. */
const MANY = 30;

/**
 * The thing of that id, as an option names it.
 *
 * @throws Misuse - there is none: the nearest is suggested, else all are listed.
 * @example `byId('--format', 'json-lt', exporters)` throws "Unknown --format json-lt. Did you mean json-ld?".
 */
export function byId<T extends { readonly id: string }>(option: string, id: string, all: readonly T[]): T {
  const found = all.find((each) => each.id === id);
  if (found !== undefined) return found;
  const ids = all.map((each) => each.id);
  const near = nearest(id, ids);
  const expected = ids.length > MANY ? 'pressgraph explain lists them all.' : `Expected ${ids.join(', ')}.`;
  throw new Misuse(`Unknown ${option} ${id}. ${near === undefined ? expected : `Did you mean ${near}?`}`);
}
