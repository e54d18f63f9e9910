import type { Subject } from '../../model/subject.ts';

/**
 * True where a graph is to be looked up in a release that it was not made from in the same run: there
 * each value has its origin in the text already.
 */
export function isJudged(subject: Subject): boolean {
  return subject.document !== undefined && subject.release === undefined;
}
