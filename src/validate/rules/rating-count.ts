import type { Rule } from '../../model/rule.ts';
import { findingAt, findingAtNode } from '../finding-at.ts';

/**
 * A rating by many that does not say by how many, or that nobody gave. Search engines show no stars for it.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Product", "name": "Kettle", "aggregateRating": { "@type": "AggregateRating", "ratingValue": 4.4, "reviewCount": 0 } }
 * @example good
 * { "@context": "https://schema.org", "@type": "Product", "name": "Kettle", "aggregateRating": { "@type": "AggregateRating", "ratingValue": 4.4, "reviewCount": 7 } }
 */
export const ratingCount: Rule = {
  id: 'rating-count',
  layer: 'graph',
  severity: 'warning',
  description: 'An `AggregateRating` that nobody gave, or that does not say how many did.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
  messages: {
    none: 'Unexpected `{property}` of {actual}: nobody gave this rating. Leave it out until somebody does.',
    missing: 'Missing `ratingCount` or `reviewCount` on `AggregateRating`, expected one of them: search engines show no stars without it.',
  },
  check(_, { walk }, report): void {
    for (const node of walk.ofType('AggregateRating')) {
      if (node.reference) continue;
      const counts = node.values.filter(({ property }) => property === 'ratingCount' || property === 'reviewCount');
      const rated = node.values.some(({ property }) => property === 'ratingValue');
      if (counts.length === 0 && rated) report(findingAtNode(node, {}, { message: 'missing', severity: 'info' }));
      else if (rated && counts.every(({ value }) => value !== '' && Number(value) === 0)) for (const count of counts) report(findingAt(count, { property: count.property, actual: String(count.value) }));
    }
  },
};
