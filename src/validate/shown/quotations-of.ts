import type { ValueVisit, Walk } from '../../model/walk.ts';
import { isOf } from './main-nodes.ts';

/** The words of each quotation in a graph: `text` of a `Quotation`. */
export function quotationsOf(walk: Walk): readonly ValueVisit[] {
  return (walk.uses.get('text')?.values ?? []).filter(({ node, value }) => typeof value === 'string' && isOf(node, ['Quotation']));
}
