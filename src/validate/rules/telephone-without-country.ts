import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A telephone number of a contact without its country. Who reads the graph abroad cannot call it,
 * and no country is ever supposed.
 *
 * Write it with a `+` in the release, or give the country of the newsroom's organization:
 * `organization: { country: BE }`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "ContactPoint", "contactType": "press", "telephone": "0486 259 279" }
 * @example good
 * { "@context": "https://schema.org", "@type": "ContactPoint", "contactType": "press", "telephone": "+32486259279" }
 */
export const telephoneWithoutCountry: Rule = {
  id: 'telephone-without-country',
  layer: 'data types',
  severity: 'warning',
  description: 'A telephone number of a contact without its country.',
  url: 'https://schema.org/telephone',
  messages: {
    release: 'The telephone number `{telephone}` does not say its country. Write it with `+`, or give `country:` of the organization in the newsroom file.',
    prefix: 'Unexpected `00` before the country in `{telephone}`, expected `{expected}`: not every country dials 00.',
    graph: 'Unexpected `{telephone}` in `telephone` of `ContactPoint`, expected the number with its country: `+32…`.',
  },
  check({ release }, { walk }, report): void {
    for (const [index, { telephone, telephoneE164 }] of (release?.contacts ?? []).entries()) {
      if (telephone === undefined || telephoneE164 !== undefined) continue;
      report({ data: { telephone }, pointer: `/contacts/${index}/telephone` });
    }
    if (release !== undefined) return;
    for (const node of walk.ofType('ContactPoint')) {
      for (const value of node.values) {
        if (value.property !== 'telephone' || typeof value.value !== 'string') continue;
        const expected = /^\s*(?:\(00\)|00)[\s.-]*(?=[1-9])/u.test(value.value) && value.value.length > 9 ? value.value.replace(/^\s*(?:\(00\)|00)[\s.-]*/u, '+') : undefined;
        if (expected !== undefined) report(findingAt(value, { telephone: value.value, expected }, { message: 'prefix', severity: 'info', suggestion: expected }));
        if (!isNational(value.value)) continue;
        report(findingAt(value, { telephone: value.value }, { message: 'graph' }));
      }
    }
  },
};

/** True of a number that is long enough to have a country and says none; short codes and words are not. */
function isNational(text: string): boolean {
  const number = text.trim().replace(/^tel:/iu, '');
  if (number.startsWith('+') || number.startsWith('00') || number.startsWith('(+')) return false;
  return number.replace(/\D/gu, '').length >= 7 && !/[a-z@]/iu.test(number);
}
