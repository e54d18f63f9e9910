import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';

/**
 * An e-mail address that mail cannot be sent to: without `@`, with a blank, or written to hide it.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters", "email": "ann.peeters[at]childfocus.be" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters", "email": "ann.peeters@childfocus.be" }
 */
export const emailFormat: Rule = {
  id: 'email-format',
  layer: 'data types',
  severity: 'warning',
  description: 'An e-mail address that is none.',
  url: 'https://schema.org/email',
  messages: {
    known: 'Unexpected e-mail address `{actual}` on `{type}`, expected `{expected}`.',
    unknown: 'Unexpected e-mail address `{actual}` on `{type}`, expected one such as `press@childfocus.be`.',
  },
  check(_, { walk }, report): void {
    for (const value of walk.uses.get('email')?.values ?? []) {
      const given = value.value;
      if (typeof given !== 'string' || given.trim() === '' || (ADDRESS.test(given) && !given.includes('..')) || isPlaceholder(given, 'email')) continue;
      const expected = spelled(given.trim()).replace(/ ?[[({] ?(?:at|@) ?[\])}] ?/iu, '@').replace(/ ?[[({] ?dot ?[\])}] ?/giu, '.').replace(COMMA, (host) => host.replace(/,/gu, '.'));
      const data = { actual: given, type: typesLabel(value.node) };
      if (ADDRESS.test(expected) && !expected.includes('..')) report(findingAt(value, { ...data, expected }, { suggestion: expected }));
      else report(findingAt(value, data, { message: 'unknown' }));
    }
  },
};

/** `press@childfocus.be` of `press @childfocus.be`, `press@@childfocus.be`, `press@childfocus..be`, `press@childfocus.be.` and "press AT childfocus DOT be". */
function spelled(text: string): string {
  const words = /^\S+ AT \S+(?: DOT \S+)*$/u.test(text) ? text.replace(' AT ', '@').replace(/ DOT /gu, '.') : text;
  return words.replace(/^(?<name>[^\s@]+) ?@{1,2} ?(?=[^\s@]+$)/u, '$<name>@').replace(/\.{2,}/gu, '.').replace(/[.,;]$/u, '');
}

/** "@childfocus,be" at the end: a comma in a host is a point */
const COMMA = /@[\w-]+(?:[.,][\w-]+)+$/u;
/** press@childfocus.be, mailto:press@childfocus.be, "Press desk <press@childfocus.be>" */
const ADDRESS = /^(?:mailto:)?(?:[^<>@]{1,80}<)?[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"?]+\.[^\s@<>()[\],;:".\d?]{2,}>?(?:\?\S*)?$/u;
