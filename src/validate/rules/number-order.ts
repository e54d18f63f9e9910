import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * A lowest number above its highest: a price from 40 to 30, a part of a film that ends before it starts.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "QuantitativeValue", "minValue": 40, "maxValue": 30 }
 * @example good
 * { "@context": "https://schema.org", "@type": "QuantitativeValue", "minValue": 30, "maxValue": 40 }
 */
export const numberOrder: Rule = {
  id: 'number-order',
  layer: 'graph',
  severity: 'warning',
  description: 'A lowest number above its highest.',
  url: 'https://schema.org/minValue',
  messages: {
    order: 'Unexpected `{actual}` in `{property}` of `{type}`, expected no more than its `{higher}`, {other}.',
  },
  check(_, { walk }, report): void {
    for (const [lower, higher] of PAIRS) {
      for (const value of walk.uses.get(lower)?.values ?? []) {
        const low = figure(value.value);
        const high = figure(onlyValue(value.node, higher));
        if (low === undefined || high === undefined || low <= high) continue;
        report(findingAt(value, { actual: String(value.value), property: lower, type: typesLabel(value.node), higher, other: String(high) }));
      }
    }
  },
};

/** The first is no more than the second. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['minValue', 'maxValue'],
  ['minPrice', 'maxPrice'],
  ['lowPrice', 'highPrice'],
  ['startOffset', 'endOffset'],
];

/** The value of a property that a node has once. */
function onlyValue({ values }: NodeVisit, property: string): unknown {
  const found = values.filter((value) => value.property === property);
  return found.length === 1 ? found[0]?.value : undefined;
}

function figure(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : undefined;
}
