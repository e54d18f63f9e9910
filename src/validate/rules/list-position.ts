import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, ValueVisit } from '../../model/walk.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A `position` in a list that another item has, that is no number, or a breadcrumb trail that does
 * not start at 1. Readers order the items by it.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 *   { "@type": "ListItem", "position": 1, "name": "Press", "item": "https://childfocus.be/press" },
 *   { "@type": "ListItem", "position": 1, "name": "Help line" } ] }
 * @example good
 * { "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 *   { "@type": "ListItem", "position": 1, "name": "Press", "item": "https://childfocus.be/press" },
 *   { "@type": "ListItem", "position": 2, "name": "Help line" } ] }
 */
export const listPosition: Rule = {
  id: 'list-position',
  layer: 'graph',
  severity: 'warning',
  description: 'A `position` that does not order the items of its list.',
  url: 'https://schema.org/position',
  messages: {
    twice: 'Unexpected second `position` of {actual} in one list, expected a number of its own for each item.',
    start: 'Unexpected `position` of {actual} on the first step of a breadcrumb trail, expected 1.',
    word: 'Unexpected `position` of `{actual}`, expected a whole number such as `2`.',
  },
  check(_, { walk }, report): void {
    const lists = new Map<NodeVisit, ValueVisit[]>();
    for (const value of walk.uses.get('position')?.values ?? []) {
      const list = listOf(value);
      if (list === undefined) continue;
      const known = lists.get(list);
      if (known === undefined) lists.set(list, [value]);
      else known.push(value);
    }
    for (const [list, values] of lists) {
      const seen = new Set<number>();
      for (const value of values) {
        const number = numberOf(value.value);
        const data = { actual: String(value.value) };
        if (number === undefined) report(findingAt(value, data, { message: 'word' }));
        else if (seen.has(number)) report(findingAt(value, data, { message: 'twice' }));
        else if (value === values[0] && number < 1 && list.types.includes('BreadcrumbList')) report(findingAt(value, data, { message: 'start' }));
        seen.add(number ?? Number.NaN);
      }
    }
  },
};

/** The list that an item stands in; a page of a longer list starts behind 1. */
function listOf({ node, value }: ValueVisit): NodeVisit | undefined {
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '' || !node.types.includes('ListItem')) return undefined;
  return node.at?.property === 'itemListElement' ? node.at.node : undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) ? number : undefined;
}
