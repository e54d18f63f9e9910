import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';

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
  messages: {
    none: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a telephone number such as `+3224754499`.',
    number: 'Unexpected number `{actual}` in `{property}` of `{type}`, expected a text: a number holds no `+` and no zero in front.',
  },
  check(_, { walk }, report): void {
    for (const property of ['telephone', 'faxNumber']) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        if (typeof value.value === 'number') report(findingAt(value, { actual: String(value.value), property, type: typesLabel(value.node) }, { message: 'number', severity: 'info' }));
        if (typeof value.value !== 'string' || value.value.trim() === '' || isCallable(value.value) || isPlaceholder(value.value, property)) continue;
        report(findingAt(value, { actual: value.value, property, type: typesLabel(value.node) }));
      }
    }
  },
};

/** Emergency numbers have three digits; a number in letters (1-800-FLOWERS) has some digits too. */
function isCallable(text: string): boolean {
  // A number with its country has six digits at least.
  return text.replace(/\P{Nd}/gu, '').length >= (text.trim().startsWith('+') ? 6 : 3) || /\{\{|^x[x\s.-]+$|^\W*(?:todo|tbd|n\/a)\W*$/iu.test(text);
}
