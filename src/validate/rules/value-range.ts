import type { Rule } from '../../model/rule.ts';
import type { JudgedProperty } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { listed } from '../listed.ts';
import { ofEpoch } from '../values/date-problem.ts';
import { oddNode } from '../terms/odd-node.ts';
import { strayed } from '../terms/strayed.ts';

/**
 * A value of a kind that its property does not take: a node where a text belongs, a number where a
 * node belongs, or a node of another type. schema.org calls its ranges guidelines, but a reader
 * that looks for a `Person` does not find one in a number.
 *
 * A text where a node belongs is left alone, as schema.org asks of readers. A `Role` may stand
 * between any property and its value. A node without a type is judged by its properties. Of a
 * property that does not belong where it stands, only that is told.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "author": { "@type": "Place", "name": "Brussels" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "author": { "@type": "Person", "name": "Ann Peeters" } }
 */
export const valueRange: Rule = {
  id: 'value-range',
  layer: 'vocabulary',
  severity: 'warning',
  description: 'A value of a kind that its property does not take.',
  url: 'https://schema.org/docs/datamodel.html',
  messages: {
    node: 'Unexpected {actual} in `{property}` of `{type}`, expected {expected}.',
    epoch: 'Unexpected number `{actual}` in `{property}` of `{type}`, expected a date: `{expected}`.',
  },
  check(_, { walk }, report): void {
    for (const { term, values } of walk.used) {
      if (term === undefined) continue;
      for (const value of values) {
        if (typeof value.value === 'string') continue;
        const actual = value.reverse ? undefined : value.child === undefined ? oddScalar(value.value, term) : oddNode(value, term, walk);
        const date = actual !== undefined && term.accepts.date && typeof value.value === 'number' ? ofEpoch(value.value) : undefined;
        if (date !== undefined) report(findingAt(value, { actual: String(value.value), property: term.name, type: typesLabel(value.node), expected: date }, { message: 'epoch', severity: 'error', suggestion: `"${date}"` }));
        else if (actual !== undefined && (value.child === undefined || !strayed(value, term, walk))) report(findingAt(value, { actual, property: term.name, type: typesLabel(value.node), expected: listed(term.ranges, 'or') }));
      }
    }
  },
};

/** What is odd about a value that is no node. */
function oddScalar(value: unknown, { accepts }: JudgedProperty): string | undefined {
  // A width or a weight may be a bare number; a number for yes or no is judged by `boolean-format`.
  if (typeof value === 'number') return accepts.number || accepts.text || accepts.boolean || accepts.classes.some((name) => QUANTITIES.has(name)) ? undefined : `number \`${value}\``;
  if (typeof value === 'boolean') return accepts.boolean || accepts.classes.length > 0 && accepts.text ? undefined : `\`${value}\``;
  return undefined;
}

const QUANTITIES: ReadonlySet<string> = new Set(['Distance', 'Energy', 'Mass', 'Quantity', 'QuantitativeValue', 'MonetaryAmount']);
