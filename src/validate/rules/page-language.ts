import { languageTag } from '../../forms/language-tag.ts';
import type { Rule } from '../../model/rule.ts';
import type { ValueVisit } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { mainNodes } from '../shown/main-nodes.ts';

/**
 * A language that is not the one which the page declares in `lang`. One of the two is wrong.
 *
 * Regions may differ: `nl` and `nl-BE` are one.
 *
 * @example bad
 * <html lang="nl"><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Hulplijn opent", "inLanguage": "fr" }</script>
 * @example good
 * <html lang="nl"><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Hulplijn opent", "inLanguage": "nl-BE" }</script>
 */
export const pageLanguage: Rule = {
  id: 'page-language',
  layer: 'page',
  severity: 'warning',
  description: 'A language that is not the one which the page declares.',
  url: 'https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes',
  messages: {
    other: 'Unexpected language `{actual}` in `{property}` of `{type}`: the page declares `lang="{declared}"`. Correct one of the two.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    const given = (walk.uses.get('inLanguage')?.values ?? NONE).length === 0 ? NONE : mainNodes(walk, ['CreativeWork']).flatMap((node) => node.values.filter(({ property, value }) => property === 'inLanguage' && typeof value === 'string'));
    if (given.length === 0) return;
    // Most pages agree with themselves, and need not be read for that.
    const quick = quickLanguage(page.document.source.text);
    if (quick !== undefined && given.some(({ value }) => primary(value as string) === primary(quick))) return;
    const values = given.filter(({ value }) => languageTag(value as string) !== undefined);
    if (values.length === 0) return;
    const { declared, source } = page.document;
    const lang = declared.find(({ name, by }) => name === 'inLanguage' && by === 'lang');
    if (lang === undefined || languageTag(lang.value) === undefined) return;
    const own = primary(lang.value);
    if (values.some(({ value }) => primary(value as string) === own || hasLanguage(source.text, primary(value as string)))) return;
    for (const value of values) {
      const related = [{ source: 'page' as const, span: lang.source, message: 'the language that the page declares', ...(source.path === undefined ? {} : { path: source.path }) }];
      report(findingAt(value, { actual: value.value as string, property: 'inLanguage', type: typesLabel(value.node), declared: lang.value }, { related }));
    }
  },
};

const NONE: readonly ValueVisit[] = [];

/** The language that the root of a page declares, where its tag is as most write it. */
function quickLanguage(page: string): string | undefined {
  const top = page.slice(0, 5000);
  const start = top.indexOf('<html');
  return start < 0 ? undefined : /\slang\s*=\s*["']?([a-z]{2,3})(?![a-z])/iu.exec(top.slice(start, top.indexOf('>', start)))?.[1];
}

/** The language of a tag; of Norwegian the one that its two written forms are part of. */
function primary(tag: string): string {
  const language = tag.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** True of a page with a part in that language. */
function hasLanguage(page: string, language: string): boolean {
  return [...page.matchAll(/<(?:article|main|body|section|div)\s(?<attributes>[^<>]{0,300})/giu)].some(({ groups }) => primary(/(?:^|\s)lang=["']?(?<tag>[a-z]{2,3})\b/iu.exec(groups?.['attributes'] ?? '')?.groups?.['tag'] ?? '') === language);
}
