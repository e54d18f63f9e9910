import type { Rule } from '../../model/rule.ts';
import { languageProblem } from '../values/language-problem.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A language by its name, or by a tag that BCP 47 does not have. Readers that look for `nl` do not
 * find it in "Dutch" or "Nederlands".
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Hulplijn opent", "inLanguage": "Dutch" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Hulplijn opent", "inLanguage": "nl" }
 */
export const languageTag: Rule = {
  id: 'language-tag',
  layer: 'data types',
  severity: 'warning',
  description: 'A language that is not given as a BCP 47 tag.',
  url: 'https://www.rfc-editor.org/info/bcp47',
  messages: {
    known: 'Unexpected language `{actual}` in `{property}`, expected `{expected}`.',
    unknown: 'Unexpected language `{actual}` in `{property}`, expected a tag such as `nl` or `fr-BE`.',
  },
  check(_, inspection, report): void {
    const { walk } = inspection;
    for (const property of PROPERTIES) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        if (typeof value.value !== 'string' || value.value.trim() === '' || value.value.startsWith('http')) continue;
        const problem = languageProblem(value.value);
        if (problem === undefined) continue;
        const expected = problem.suggestion;
        // These may be said in words as well; `de_AT` is no word.
        const softly = property === 'inLanguage' || (expected !== undefined && value.value.includes('_')) ? {} : { severity: 'info' as const };
        if (expected === undefined) report(findingAt(value, { actual: value.value, property }, { message: 'unknown', ...softly }));
        else report(findingAt(value, { actual: value.value, property, expected }, { suggestion: expected, ...softly }));
      }
    }
  },
};

const PROPERTIES: readonly string[] = ['inLanguage', 'availableLanguage', 'knowsLanguage'];
