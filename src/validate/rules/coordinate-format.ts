import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { ValueVisit } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * A latitude or longitude that no place on earth has, or with a comma for the decimal point. Maps show
 * another place, or none.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "GeoCoordinates", "latitude": "50,8466", "longitude": "4.3528" }
 * @example good
 * { "@context": "https://schema.org", "@type": "GeoCoordinates", "latitude": "50.8466", "longitude": "4.3528" }
 */
export const coordinateFormat: Rule = {
  id: 'coordinate-format',
  layer: 'data types',
  severity: 'warning',
  description: 'A latitude or longitude that no place has.',
  url: 'https://schema.org/latitude',
  messages: {
    comma: 'Unexpected comma in `{property}` of `{type}`, `{actual}`, expected `{expected}`.',
    range: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a number from -{limit} to {limit}.',
  },
  check(_, { walk }, report): void {
    for (const [property, limit] of LIMITS) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        const finding = judged(value, property, limit);
        if (finding !== undefined) report(finding);
      }
    }
  },
};

const LIMITS: readonly (readonly [string, number])[] = [['latitude', 90], ['longitude', 180]];

/** Other texts than figures, such as `50° 50′ N`, are allowed. */
function judged(value: ValueVisit, property: string, limit: number): Finding | undefined {
  const given = value.value;
  if (typeof given !== 'number' && typeof given !== 'string') return undefined;
  const data = { actual: String(given), property, type: typesLabel(value.node) };
  if (typeof given === 'string' && /^-?\d{1,3},\d{2,}$/u.test(given)) {
    const expected = given.replace(',', '.');
    return findingAt(value, { ...data, expected }, { message: 'comma', suggestion: expected });
  }
  return Math.abs(Number(given)) > limit ? findingAt(value, { ...data, limit: String(limit) }, { message: 'range' }) : undefined;
}
