import { jsonPointer } from '../../forms/json-pointer.ts';
import type { NodeVisit, ValueVisit } from '../../model/walk.ts';

/** JSON Pointer of a node or a value in the graph, made only where something is reported. */
export function pathOf(visit: NodeVisit | ValueVisit): string {
  if ('types' in visit) return visit.at === undefined ? visit.pointer : pathOf(visit.at) + visit.pointer;
  return memberOf(visit) + visit.suffix;
}

/** JSON Pointer of the member that a value stands in: of the whole array where there are several. */
export function memberOf(visit: ValueVisit): string {
  return pathOf(visit.node) + visit.prefix + jsonPointer(visit.key);
}
