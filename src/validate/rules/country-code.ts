import { countryCode as codeOf } from '../../forms/country-code.ts';
import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A country code of two letters that ISO 3166-1 does not have. The name of a country is right too.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "PostalAddress", "addressLocality": "London", "addressCountry": "UK" }
 * @example good
 * { "@context": "https://schema.org", "@type": "PostalAddress", "addressLocality": "London", "addressCountry": "GB" }
 */
export const countryCode: Rule = {
  id: 'country-code',
  layer: 'data types',
  severity: 'warning',
  description: 'A country code that ISO 3166 does not have.',
  url: 'https://www.iso.org/iso-3166-country-codes.html',
  messages: {
    known: 'Unexpected country `{actual}` in `{property}`, expected `{expected}`.',
    unknown: 'Unexpected country `{actual}` in `{property}`, expected a code of ISO 3166-1 such as `BE`.',
  },
  check(_, { walk }, report): void {
    for (const value of PROPERTIES.flatMap((property) => walk.uses.get(property)?.values ?? [])) {
      const given = value.value;
      // two letters, or three capitals: a code
      if (typeof given !== 'string' || !/^\s*(?:[a-z]{2}|[A-Z]{3})\s*$/iu.test(given)) continue;
      const plain = given.trim();
      if (plain.length === 3 && (plain !== plain.toUpperCase() || value.property !== 'addressCountry')) continue;
      if (plain.length === 3 ? THREE.has(plain) || !/^[A-Z]{3}$/u.test(given) : /^[A-Z]{2}$/u.test(given) && isCode(given)) continue;
      const expected = plain.length === 3 ? undefined : codeOf(plain);
      const data = { actual: given, property: value.property };
      if (expected === undefined) report(findingAt(value, data, { message: 'unknown', ...(plain.length === 3 ? { severity: 'info' as const } : {}) }));
      else report(findingAt(value, { ...data, expected }, { suggestion: expected }));
    }
  },
};

/** Properties that a country stands in by its code; a code of three letters may be something else in all but the first. */
const PROPERTIES: readonly string[] = ['addressCountry', 'eligibleRegion', 'ineligibleRegion', 'areaServed'];
/** Codes of three letters that are seen most; the others are told as information. */
const THREE: ReadonlySet<string> = new Set(['AUS', 'AUT', 'BEL', 'BRA', 'CAN', 'CHE', 'CHN', 'CZE', 'DEU', 'DNK', 'ESP', 'FIN', 'FRA', 'GBR', 'GRC', 'IND', 'IRL', 'ITA', 'JPN', 'LUX', 'MEX', 'NLD', 'NOR', 'NZL', 'POL', 'PRT', 'ROU', 'RUS', 'SWE', 'TUR', 'UKR', 'USA', 'ZAF']);

const known = new Map<string, boolean>();

/** True of a code of two capitals; asked once for each, as the answer takes long to find. */
function isCode(code: string): boolean {
  let answer = known.get(code);
  if (answer === undefined) known.set(code, (answer = codeOf(code) === code));
  return answer;
}
