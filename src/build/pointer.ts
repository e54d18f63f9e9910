import { jsonPointer } from '../forms/json-pointer.ts';

/**
 * The JSON Pointer of a member of what another pointer leads to. The same as joining all of them,
 * but quick for names without `~` and `/`, which nearly all are.
 *
 * @example `below('/quotations/0', 'text')` is `'/quotations/0/text'`.
 */
export function below(pointer: string, member: string | number): string {
  return typeof member === 'number' || !/[~/]/u.test(member) ? `${pointer}/${member}` : pointer + jsonPointer(member);
}

/** The JSON Pointer of a path. */
export function pointerOf(path: readonly (string | number)[]): string {
  let pointer = '';
  for (const member of path) pointer = below(pointer, member);
  return pointer;
}
