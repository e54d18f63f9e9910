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
    for (const value of walk.texts) {
      const { property } = value;
      if (isPlaceholder(value.value, property)) report(findingAt(value, { actual: excerpt(value.value), property, type: typesLabel(value.node) }));
    }
  },
};
