import type { BlockId } from './injection.ts';

/**
 * Whether the `id` of a script says that it is ours.
 *
 * @example `isOwnId('pressgraph-review-2')` is true.
 */
export function isOwnId(id: string | undefined): id is BlockId {
  return id !== undefined && /^pressgraph(?:-review(?:-\d+)?)?$/u.test(id);
}
