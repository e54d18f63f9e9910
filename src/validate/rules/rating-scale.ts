import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, ValueVisit } from '../../model/walk.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A rating outside its scale. Where a scale is not given, it runs from 1 to 5. The scale of a
 * fact check starts at 1 or above: Google reads a lower rating as none.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Rating", "ratingValue": 7, "worstRating": 1, "bestRating": 5 }
 * @example good
 * { "@context": "https://schema.org", "@type": "Rating", "ratingValue": 5, "worstRating": 1, "bestRating": 5 }
 */
export const ratingScale: Rule = {
  id: 'rating-scale',
  layer: 'graph',
  severity: 'error',
  description: 'A rating outside its scale.',
  url: 'https://schema.org/Rating',
  messages: {
    outside: 'Unexpected `{actual}` in `ratingValue`, expected a number from {worst} to {best}.',
    default: 'Unexpected `{actual}` in `ratingValue`, expected a number from {worst} to {best}, or a scale in `worstRating` and `bestRating`.',
    low: 'Unexpected `worstRating` of {worst} in a fact check, expected 1 or more.',
    reversed: 'Unexpected `bestRating` of {best}, expected more than the `worstRating` of {worst}.',
  },
  check(_, { walk }, report): void {
    for (const node of walk.nodes) {
      if (!node.terms.some(({ ancestors }) => ancestors.has('Rating'))) continue;
      const value = numberOf(node, 'ratingValue');
      const best = numberOf(node, 'bestRating');
      const worst = numberOf(node, 'worstRating');
      const high = best?.number ?? 5;
      const low = worst?.number ?? Math.min(1, high);
      const data = { worst: String(low), best: String(high) };
      if (best !== undefined && worst !== undefined && high < low) report(findingAt(best.at, data, { message: 'reversed' }));
      else if (worst !== undefined && low < 1 && isOfFactCheck(node)) report(findingAt(worst.at, data, { message: 'low', severity: 'warning' }));
      else if (value !== undefined && (value.number > high || value.number < low)) {
        const given = value.number > high ? best : worst;
        report(findingAt(value.at, { actual: String(value.number), ...data }, given === undefined ? { message: 'default', severity: 'warning' } : {}));
      }
    }
  },
};

function isOfFactCheck({ at }: NodeVisit): boolean {
  return at?.property === 'reviewRating' && at.node.types.includes('ClaimReview');
}

function numberOf(node: NodeVisit, property: string): { readonly number: number; readonly at: ValueVisit } | undefined {
  const at = node.values.find((value) => value.property === property);
  if (at === undefined || (typeof at.value !== 'number' && typeof at.value !== 'string') || at.value === '') return undefined;
  const number = Number(at.value);
  return Number.isFinite(number) ? { number, at } : undefined;
}
