import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { enclosedProperties, type EnclosedProperties } from '../markup/enclosed-properties.ts';
import { isObject } from '../walk/is-object.ts';

/**
 * A property with nothing in it: an empty text, `null`, an empty list or an empty node. What is not
 * known is left out; an empty value reads as if it were known to be empty.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters", "jobTitle": "" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const emptyValue: Rule = {
  id: 'empty-value',
  layer: 'data types',
  severity: 'warning',
  description: 'A property with nothing in it.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: { empty: 'Unexpected {actual} in `{property}` of `{type}`, expected a value or no `{property}` at all.' },
  check(subject, { walk }, report): void {
    const { faults, hints } = subject;
    let enclosed: readonly EnclosedProperties[] | undefined;
    // What could not be read is `null` in the graph; that is said where it could not be read.
    const broken = faults?.some(({ rule }) => rule.startsWith('json-')) ?? false;
    for (const { values } of walk.used) {
      for (const value of values) {
        const given = value.value;
        const actual =
          typeof given === 'string' ? (isBlank(given) ? 'empty text' : undefined)
          : given === null ? (broken ? undefined : '`null`')
          : typeof given !== 'object' ? undefined
          : Array.isArray(given) ? 'empty list'
          : isObject(given) && Object.keys(given).length === 0 ? 'empty node' : undefined;
        if (actual === undefined) continue;
        // What lost its properties to the node around it is told so.
        if (hints !== undefined && (enclosed ??= enclosedProperties(subject, walk)).some(({ node, outer }) => node === value.node && outer === value.term)) continue;
        report(findingAt(value, { actual, property: value.key, type: typesLabel(value.node) }));
      }
    }
  },
};

/** True of a text without a word; the first letter of most tells. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}
