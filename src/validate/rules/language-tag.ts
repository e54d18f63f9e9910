import { languageTag as tagOf } from '../../forms/language-tag.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
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
  severity: 'warning',
  description: 'A language that is not given as a BCP 47 tag.',
  url: 'https://www.rfc-editor.org/info/bcp47',
  messages: {
    known: 'Unexpected language `{actual}` in `{property}`, expected `{expected}`.',
    unknown: 'Unexpected language `{actual}` in `{property}`, expected a tag such as `nl` or `fr-BE`.',
  },
  *check(_, { walk }): Iterable<Finding> {
    for (const property of PROPERTIES) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        if (typeof value.value !== 'string' || value.value.trim() === '' || isTag(value.value) || value.value.startsWith('http')) continue;
        // These may be said in words as well.
        const softly = property === 'inLanguage' ? {} : { severity: 'info' as const };
        const expected = tagFor(value.value);
        if (expected === undefined) yield findingAt(value, { actual: value.value, property }, { message: 'unknown', ...softly });
        else yield findingAt(value, { actual: value.value, property, expected }, { suggestion: expected, ...softly });
      }
    }
  },
};

const PROPERTIES: readonly string[] = ['inLanguage', 'availableLanguage', 'knowsLanguage'];

/** A tag whose language is registered, in any case. */
function isTag(text: string): boolean {
  if (/\s|_/u.test(text)) return false;
  const tag = tagOf(text);
  if (tag === undefined) return /^(?:x|i)-/u.test(text);
  const language = tag.split('-')[0] ?? '';
  return language.length === 3 || new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

/** The tag that is meant: `nl_BE` is `nl-BE`, "Dutch" is `nl`. */
function tagFor(text: string): string | undefined {
  const key = text.trim().toLowerCase();
  const named = NAMES.get(key);
  if (named !== undefined) return named;
  const tidy = text.trim().replace(/_/gu, '-');
  return isTag(tidy) ? tagOf(tidy) : undefined;
}

/** Names of languages in English and in themselves. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'], ['dutch', 'nl'], ['nederlands', 'nl'], ['flemish', 'nl-BE'], ['vlaams', 'nl-BE'], ['french', 'fr'], ['français', 'fr'], ['francais', 'fr'],
  ['german', 'de'], ['deutsch', 'de'], ['spanish', 'es'], ['español', 'es'], ['espanol', 'es'], ['castellano', 'es'], ['italian', 'it'], ['italiano', 'it'],
  ['portuguese', 'pt'], ['português', 'pt'], ['portugues', 'pt'], ['polish', 'pl'], ['polski', 'pl'], ['swedish', 'sv'], ['svenska', 'sv'], ['danish', 'da'],
  ['dansk', 'da'], ['norwegian', 'no'], ['norsk', 'no'], ['finnish', 'fi'], ['suomi', 'fi'], ['czech', 'cs'], ['čeština', 'cs'], ['slovak', 'sk'], ['hungarian', 'hu'],
  ['magyar', 'hu'], ['romanian', 'ro'], ['română', 'ro'], ['bulgarian', 'bg'], ['greek', 'el'], ['ελληνικά', 'el'], ['turkish', 'tr'], ['türkçe', 'tr'], ['russian', 'ru'],
  ['русский', 'ru'], ['ukrainian', 'uk'], ['українська', 'uk'], ['arabic', 'ar'], ['العربية', 'ar'], ['hebrew', 'he'], ['chinese', 'zh'], ['中文', 'zh'], ['japanese', 'ja'],
  ['日本語', 'ja'], ['korean', 'ko'], ['한국어', 'ko'], ['hindi', 'hi'], ['indonesian', 'id'], ['vietnamese', 'vi'], ['thai', 'th'], ['catalan', 'ca'], ['català', 'ca'],
  ['irish', 'ga'], ['welsh', 'cy'], ['croatian', 'hr'], ['hrvatski', 'hr'], ['serbian', 'sr'], ['slovenian', 'sl'], ['estonian', 'et'], ['latvian', 'lv'], ['lithuanian', 'lt'],
]);
