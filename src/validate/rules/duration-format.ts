import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { durationOf } from '../values/duration-of.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';

/**
 * A duration that is not written as ISO 8601: `PT1H30M` is an hour and a half, `P3D` three days.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "VideoObject", "name": "Press conference", "duration": "3 minutes" }
 * @example good
 * { "@context": "https://schema.org", "@type": "VideoObject", "name": "Press conference", "duration": "PT3M" }
 */
export const durationFormat: Rule = {
  id: 'duration-format',
  layer: 'data types',
  severity: 'warning',
  description: 'A duration that is not ISO 8601.',
  url: 'https://schema.org/Duration',
  messages: {
    form: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a duration such as `PT1H30M`.',
    known: 'Unexpected `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
  },
  check(_, { walk }, report): void {
    for (const { term, values } of walk.usedAs('duration')) {
      if (term?.accepts.duration !== true || term.accepts.text || term.accepts.number) continue;
      for (const value of values) {
        if (typeof value.value !== 'string' || value.value.trim() === '') continue;
        if (isRight(value.value)) {
          // Nothing is cooked for twenty months: the T was forgotten.
          const minutes = SHORT.has(term.name) && /^P\d{1,3}M$/u.test(value.value) ? value.value.replace('P', 'PT') : undefined;
          if (minutes !== undefined) report(findingAt(value, { actual: value.value, property: term.name, type: typesLabel(value.node), expected: minutes }, { message: 'known', suggestion: minutes }));
          continue;
        }
        const data = { actual: value.value, property: term.name, type: typesLabel(value.node) };
        if (isPlaceholder(value.value, term.name)) continue;
        const expected = durationOf(value.value);
        if (expected !== undefined && isRight(expected)) report(findingAt(value, { ...data, expected }, { message: 'known', suggestion: expected }));
        else report(findingAt(value, data));
      }
    }
  },
};

/** Times that are counted in hours and minutes. */
const SHORT: ReadonlySet<string> = new Set(['cookTime', 'prepTime', 'totalTime', 'performTime']);
/** P3D, PT1H30M, P1Y2M10DT2H30M, P4W, PT0.5S, -P1D, and P0001-02-10T02:30:00 */
const DURATION = /^[+-]?P(?=[\dT])(?:(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)$/u;

function isRight(text: string): boolean {
  return text.length < 60 && DURATION.test(text);
}
