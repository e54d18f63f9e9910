import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { listed } from '../listed.ts';

/**
 * A yes or no in other words than `true` and `false`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": "yes" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": true }
 */
export const booleanFormat: Rule = {
  id: 'boolean-format',
  layer: 'data types',
  severity: 'warning',
  description: 'A yes or no in other words than `true` and `false`.',
  url: 'https://schema.org/Boolean',
  messages: {
    known: 'Unexpected `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
    unknown: 'Unexpected `{actual}` in `{property}` of `{type}`, expected {expected}.',
  },
  check(_, { walk }, report): void {
    for (const { term, values } of walk.usedAs('boolean')) {
      if (term?.accepts.boolean !== true || term.accepts.text || term.accepts.url) continue;
      for (const value of values) {
        if (value.child !== undefined) continue;
        const given = value.value;
        if (typeof given !== 'string' && typeof given !== 'number') continue;
        if (typeof given === 'number' ? term.accepts.number : given.trim() === '' || RIGHT.test(given) || term.accepts.classes.length > 0) continue;
        const data = { actual: String(given), property: term.name, type: typesLabel(value.node) };
        const expected = WORDS.get(String(given).trim().toLowerCase());
        if (expected === undefined) report(findingAt(value, { ...data, expected: listed(['true', 'false'], 'or') }, { message: 'unknown' }));
        else report(findingAt(value, { ...data, expected }, { suggestion: expected }));
      }
    }
  },
};

/** true, False, https://schema.org/True */
const RIGHT = /^\s*(?:(?:https?:\/\/|schema:)(?:schema\.org\/)?)?(?:true|false)\s*$/iu;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'], ['y', 'true'], ['1', 'true'], ['on', 'true'], ['ja', 'true'], ['oui', 'true'], ['sí', 'true'],
  ['no', 'false'], ['n', 'false'], ['0', 'false'], ['off', 'false'], ['nee', 'false'], ['nein', 'false'], ['non', 'false'],
]);
