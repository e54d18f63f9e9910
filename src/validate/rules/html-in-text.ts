import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * HTML tags in a value that is shown as text. Readers show the tags themselves. A job description, an
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
  },
  check(_, { walk }, report): void {
    for (const { property, values } of walk.used) {
      for (const value of values) {
        if (typeof value.value !== 'string' || !value.value.includes('<')) continue;
        const tag = TAG.exec(value.value)?.[0];
        if (tag === undefined || MARKUP.has(property) || value.node.types.some((type) => HOLDERS.has(type))) continue;
        report(findingAt(value, { tag, property, type: typesLabel(value.node) }));
      }
    }
  },
};

/** <p>, </p>, <br/>, <a href="…">: tags that text is written with */
const TAG = /<\/?(?:[biupa]|br|em|strong|span|div|ul|ol|li|h[1-6]|img|blockquote|table|tr|td|th|iframe|font|sup|sub)(?:\s[^<>]{0,300})?\/?>/iu;
/** Values that are markup by their nature. */
const MARKUP: ReadonlySet<string> = new Set(['text', 'encodingFormat', 'embedUrl', 'codeSampleType', 'cssSelector', 'xpath', 'responsibilities', 'recipeInstructions']);
const HOLDERS: ReadonlySet<string> = new Set(['JobPosting', 'Answer', 'Question', 'Comment', 'SoftwareSourceCode', 'MathSolver', 'Product']);
