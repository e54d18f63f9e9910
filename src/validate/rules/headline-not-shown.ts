import { wordKey } from '../../forms/word-key.ts';
import type { Block } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import type { Wording } from '../../model/wording.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { linkOfText } from '../markup/link-of-text.ts';
import { absence } from '../shown/absence.ts';
import { looseKey } from '../shown/loose-key.ts';
import { isOf, mainNodes } from '../shown/main-nodes.ts';
import { pagePlace } from '../shown/page-place.ts';
import { excerpt } from '../words.ts';

/**
 * A headline that the page does not show. Search engines ask that what is marked up is what the
 * reader sees, and show a headline of their own choice where it is not.
 *
 * Marks, case and white space may differ, and so may the name of the site behind a bar or a dash. A
 * headline that is the title in the head of the page is only worth knowing, and that of a whole page
 * or site, which is mostly its title, is left alone.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line closes" }</script><h1>Child Focus opens a help line</h1>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Child Focus opens a help line" }</script><h1>Child Focus opens a help line</h1>
 */
export const headlineNotShown: Rule = {
  id: 'headline-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'A headline that the page does not show.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    absent: 'Unexpected headline `{actual}` on `{type}`: the page does not show it.',
    hidden: 'Unexpected headline `{actual}` on `{type}`: it stands on the page, but hidden.',
    other: 'Unexpected headline `{actual}` on `{type}`, expected the one that the page shows: `{shown}`.',
  },
  needs: 'page',
  check(subject, { walk, page }, report): void {
    if (page === undefined) return;
    for (const node of mainNodes(walk, ['CreativeWork'])) {
      if (isOf(node, ['WebPage', 'WebSite'])) continue;
      const values = node.values.filter(({ property, value }) => property === 'headline' && typeof value === 'string').filter((value) => linkOfText(subject, value) === undefined);
      if (values.length === 0 || values.some(({ value }) => stands(value as string, page))) continue;
      for (const value of values) {
        const actual = value.value as string;
        const [heading, ...others] = headings(page);
        const absent = absence(page, actual, heading !== undefined);
        if (absent === undefined) continue;
        const data = { actual: excerpt(actual), type: typesLabel(node) };
        const isTold = isTitle(actual, page);
        if (heading === undefined || others.length > 0) report(findingAt(value, data, { message: absent.hidden ? 'hidden' : 'absent', severity: isTold ? 'info' : absent.severity }));
        else {
          const shown = wordsAt(page, heading);
          // Another wording of the same, with the same figures.
          const severity = isTold && alike(actual, shown) && figuresOf(actual) === figuresOf(shown) ? 'info' : absent.severity;
          const related = [{ ...pagePlace(page, heading), message: 'the headline that is shown' }];
          report(findingAt(value, { ...data, shown: excerpt(shown) }, { message: 'other', severity, related, ...(alike(actual, shown) ? { suggestion: shown } : {}) }));
        }
      }
    }
  },
};

/** True where the page shows it, or its part before the name of the site. */
function stands(headline: string, page: Wording): boolean {
  if (wordKey(headline) === '' || page.has(headline)) return true;
  const cut = headline.split(SITE)[0] ?? '';
  if (cut !== headline && page.has(cut)) return true;
  const loose = looseKey(wordKey(headline));
  if (looseKey(page.key).includes(` ${loose} `)) return true;
  // Cut short by the one who wrote it.
  return /(?:…|\.{3})\s*$/u.test(headline) && page.key.includes(` ${wordKey(headline)}`);
}

/** "Help line opens | Child Focus", "Help line opens - Child Focus" */
const SITE = /\s[|·•–—-]\s/u;

/** True of the title in the head: many newsrooms give search engines another headline than their readers. */
function isTitle(headline: string, { document: { source } }: Wording): boolean {
  const [, title = ''] = source.text.split('<title', 2);
  return wordKey(title.slice(title.indexOf('>') + 1, title.indexOf('<'))).startsWith(wordKey(headline));
}

function headings({ document: { blocks } }: Wording): readonly Block[] {
  const all = blocks.filter(({ type }) => type === 'heading');
  const top = all.filter(({ level }) => level === 1);
  return top;
}

function wordsAt({ document: { text } }: Wording, { start, end }: Block): string {
  return text.slice(start, end).replace(/\u00ad/gu, '').replace(/\s+/gu, ' ').trim();
}

function figuresOf(words: string): string {
  return (words.match(/\d+/gu) ?? []).join(' ');
}

/** True where at least half of the words are the same: the heading is what was meant. */
function alike(one: string, other: string): boolean {
  const words = new Set(wordKey(one).split(' '));
  const others = new Set(wordKey(other).split(' '));
  const both = [...words].filter((word) => others.has(word)).length;
  return both * 2 >= Math.max(words.size, others.size);
}
