import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * An HTML entity in a value: JSON has none, so readers show `&amp;` as it stands. In a page some
 * readers decode one layer of them and others do not. Write the character itself.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Parents &amp; children" }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Parents & children" }
 */
export const htmlEntity: Rule = {
  id: 'html-entity',
  layer: 'data types',
  severity: 'warning',
  description: 'An HTML entity in a text.',
  url: 'https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements',
  messages: {
    entity: 'Unexpected HTML entity `{entity}` in `{property}` of `{type}`, expected the character itself.',
    quotes: 'Unexpected `{entity}` for a quotation mark, expected `"`: HTML is not decoded in a script.',
    whole: 'Unexpected `&quot;` around keys and values, expected `"`: HTML is not decoded in a script.',
    page: 'Unexpected HTML entity `{entity}` in a script, expected `{text}`: some readers decode it and others do not.',
  },
  check(_, { walk }, report): void {
    for (const value of walk.texts) {
      if (!value.value.includes('&')) continue;
      const entity = ENTITY.exec(value.value)?.[0];
      if (entity === undefined) continue;
      const decoded = value.value.replace(EVERY, (name) => CHARACTERS.get(name) ?? name);
      const whole = !ENTITY.test(decoded);
      report(findingAt(value, { entity, property: value.property, type: typesLabel(value.node) }, whole ? { suggestion: decoded } : {}));
    }
  },
};

/** &amp;, &#39;, &#x2019;, &eacute; */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;
const EVERY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'], ['&quot;', '"'], ['&#39;', "'"], ['&#039;', "'"], ['&apos;', "'"], ['&lt;', '<'], ['&gt;', '>'], ['&nbsp;', '\u00a0'], ['&#8217;', '’'], ['&#8216;', '‘'], ['&rsquo;', '’'],
  ['&lsquo;', '‘'], ['&ldquo;', '“'], ['&rdquo;', '”'], ['&#8220;', '“'], ['&#8221;', '”'], ['&ndash;', '–'], ['&mdash;', '—'], ['&#8211;', '–'], ['&#8212;', '—'], ['&hellip;', '…'], ['&#8230;', '…'],
  ['&eacute;', 'é'], ['&egrave;', 'è'], ['&euml;', 'ë'], ['&agrave;', 'à'], ['&ccedil;', 'ç'], ['&uuml;', 'ü'], ['&ouml;', 'ö'], ['&auml;', 'ä'], ['&euro;', '€'], ['&copy;', '©'], ['&raquo;', '»'], ['&laquo;', '«'],
]);
