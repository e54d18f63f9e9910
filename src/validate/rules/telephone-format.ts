import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * A telephone number that nobody can call: words, or hardly a digit.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "telephone": "see our website" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Child Focus", "telephone": "+32 2 475 44 99" }
 */
export const telephoneFormat: Rule = {
  id: 'telephone-format',
  layer: 'data types',
  severity: 'warning',
  description: 'A telephone number that nobody can call.',
  url: 'https://schema.org/telephone',
  messages: { none: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a telephone number such as `+3224754499`.' },
  check(_, { walk }, report): void {
    for (const property of ['telephone', 'faxNumber']) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        if (typeof value.value !== 'string' || value.value.trim() === '' || isCallable(value.value)) continue;
        report(findingAt(value, { actual: value.value, property, type: typesLabel(value.node) }));
      }
    }
  },
};

/** Emergency numbers have three digits; a number in letters (1-800-FLOWERS) has some digits too. */
function isCallable(text: string): boolean {
  return text.replace(/\P{Nd}/gu, '').length >= 3 || /\{\{|^x[x\s.-]+$|^\W*(?:todo|tbd|n\/a)\W*$/iu.test(text);
}
