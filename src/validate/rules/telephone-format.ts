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
    label: 'Unexpected words in `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
    several: 'Unexpected numbers in one text, `{actual}`, in `{property}` of `{type}`, expected a list with a text for each.',
    number: 'Unexpected number `{actual}` in `{property}` of `{type}`, expected a text: a number holds no `+` and no zero in front.',
  },
  check(_, { walk }, report): void {
    for (const property of ['telephone', 'faxNumber']) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        if (typeof value.value === 'number') report(findingAt(value, { actual: String(value.value), property, type: typesLabel(value.node) }, { message: 'number', severity: 'info' }));
        if (typeof value.value !== 'string' || value.value.trim() === '') continue;
        const data = { actual: value.value, property, type: typesLabel(value.node) };
        const figures = figuresIn(value.value);
        if (isCallable(value.value, figures)) {
          const bare = /^\p{L}/u.test(value.value) ? value.value.replace(LABEL, '') : value.value;
          if (figures >= 14 && areSeveral(value.value)) report(findingAt(value, data, { message: 'several' }));
          else if (bare !== value.value) report(findingAt(value, { ...data, expected: bare }, { message: 'label', suggestion: bare }));
        } else if (!isPlaceholder(value.value, property)) report(findingAt(value, data));
      }
    }
  },
};

/** "Tel. +32 2 …", "T: 02 …" */
const LABEL = /^(?:tel|tél|telefoon|telefon|téléphone|teléfono|telefono|phone|fon|gsm|mobile|t)(?:[.:]{1,2} ?| )(?=[+(\d])/iu;

/** "+32 2 475 44 99 / +32 2 475 44 11": two numbers that are long enough to be whole. */
function areSeveral(text: string): boolean {
  if (text.length > 200) return false;
  const parts = text.split(/ [/|–-] |[;|]| (?:or|of|ou|oder|and|en|et|und|[yeo]) |,(?= ?[+(0])/u);
  return parts.length > 1 && parts.every((part) => figuresIn(part) >= 7);
}

/** How many figures a text holds, of any script. */
function figuresIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code > 0x2f && code < 0x3a) || (code > 0x7f && FIGURE.test(text.charAt(at)))) count += 1;
  }
  return count;
}

const FIGURE = /\p{Nd}/u;

/** Emergency numbers have three digits; a number in letters (1-800-FLOWERS) has some digits too. */
function isCallable(text: string, figures: number): boolean {
  // A number with its country has six digits at least.
  return figures >= (text.trim().startsWith('+') ? 6 : 3) || /\{\{|^x[x\s.-]+$|^\W*(?:todo|tbd|n\/a)\W*$/iu.test(text);
}
