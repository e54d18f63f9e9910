import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';
import { excerpt } from '../words.ts';

/**
 * A value that was left to be filled in: "TODO", "lorem ipsum", `{{ title }}`, `undefined`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "TODO" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters" }
 */
export const placeholder: Rule = {
  id: 'placeholder',
  layer: 'data types',
  severity: 'warning',
  description: 'A value that was left to be filled in.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    placeholder: 'Unexpected placeholder `{actual}` in `{property}` of `{type}`, expected a value or no `{property}` at all.',
  },
  check(_, { walk }, report): void {
    for (const { property, values } of walk.used) {
      for (const value of values) {
        if (typeof value.value !== 'string' || !isPlaceholder(value.value, property)) continue;
        report(findingAt(value, { actual: excerpt(value.value), property, type: typesLabel(value.node) }));
      }
    }
  },
};
