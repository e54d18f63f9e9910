import type { Report, Rule } from '../../model/rule.ts';
import type { ValueVisit } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * HTML tags, or shortcodes of WordPress, in a value that is shown as text. Readers show the tags themselves. A job description, an
 * answer and a comment may hold HTML.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "<b>Child Focus</b> opens a help line" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Child Focus opens a help line" }
 */
export const htmlInText: Rule = {
  id: 'html-in-text',
  layer: 'data types',
  severity: 'warning',
  description: 'HTML tags in a text.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    tag: 'Unexpected tag `{tag}` in `{property}` of `{type}`, expected text without HTML.',
    shortcode: 'Unexpected shortcode `{tag}` in `{property}` of `{type}`, expected text without it.',
  },
  check(_, { walk }, report): void {
    for (const property of SHOWN) judgeShortcodes(walk.uses.get(property)?.values ?? [], property, report);
    for (const value of walk.texts) {
      if (!value.value.includes('<')) continue;
      const { property, term } = value;
      // A tag in an address is said with the address.
      if (term?.accepts.url === true && !term.accepts.text) continue;
      const tag = TAG.exec(value.value)?.[0];
      // What a node is that only a context elsewhere tells, and what its texts may hold, is not known here.
      const { types, open } = value.node;
      if (tag === undefined || MARKUP.has(property) || (open && types.length === 0) || types.some((type) => HOLDERS.has(type))) continue;
      report(findingAt(value, { tag, property, type: typesLabel(value.node) }));
    }
  },
};

/** What an editor of a site puts for a part of the page, and its template should have filled or left out. */
function judgeShortcodes(values: readonly ValueVisit[], property: string, report: Report): void {
  for (const value of values) {
    const tag = typeof value.value === 'string' && value.value.includes('[/') ? SHORTCODE.exec(value.value)?.[0] : undefined;
    if (tag !== undefined) report(findingAt(value, { tag, property, type: typesLabel(value.node) }, { message: 'shortcode' }));
  }
}

/** Properties with text that an editor writes. */
const SHOWN: readonly string[] = ['description', 'articleBody', 'text', 'headline', 'abstract', 'reviewBody'];

/** [/caption], [/vc_row], [/et_pb_text] */
const SHORTCODE = /\[\/(?:caption|gallery|embed|audio|video|button|column|row|vc_\w{1,40}|et_pb_\w{1,40}|fusion_\w{1,40}|su_\w{1,40})\]/u;
/** <p>, </p>, <br/>, <a href="…">: tags that text is written with */
const TAG = /<\/?(?:[biupa]|br|em|strong|span|div|ul|ol|li|h[1-6]|img|blockquote|table|tr|td|th|iframe|font|sup|sub)(?:\s[^<>]{0,300})?\/?>/iu;
/** Values that are markup by their nature. */
const MARKUP: ReadonlySet<string> = new Set(['text', 'encodingFormat', 'embedUrl', 'codeSampleType', 'cssSelector', 'xpath', 'responsibilities', 'recipeInstructions']);
const HOLDERS: ReadonlySet<string> = new Set(['JobPosting', 'Answer', 'Question', 'Comment', 'SoftwareSourceCode', 'MathSolver', 'Product']);
