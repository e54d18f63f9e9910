import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
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
    for (const { property, values } of walk.uses.values()) {
      for (const value of values) {
        if (typeof value.value !== 'string' || !isPlaceholder(value.value, property)) continue;
        report(findingAt(value, { actual: excerpt(value.value), property, type: typesLabel(value.node) }));
      }
    }
  },
};

/** Properties whose value is a template: `{query}` in an address, an e-mail pattern. */
const TEMPLATES: ReadonlySet<string> = new Set(['target', 'urlTemplate', 'query-input', 'valuePattern', 'httpMethod', 'text', 'articleBody', 'codeSampleType']);

function isPlaceholder(text: string, property: string): boolean {
  if (text.length <= 22 && WORDS.has(text.trim().toLowerCase())) return true;
  if (text.includes('{') && !TEMPLATES.has(property) && /\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|\$\{[^{}]{1,80}\}/u.test(text)) return true;
  if (text.includes('%') && /^%%?[a-z_]{3,40}%%?$/iu.test(text)) return true;
  if (text.startsWith('[') && /^\[(?:insert|your|add|enter|vul|naam|name|title|date|job|company|author|headline|description|url|link|email|e-mail|phone|image|organi[sz]ation|product|event)\b[^\]]{0,60}\]$/iu.test(text)) return true;
  // TODO: add a name; FIXME later
  if (/^(?:TODO|TBD|FIXME|XXX)\s?(?:[:\-–—(]|$)/u.test(text)) return true;
  // +1-000-000-0000, XXX-XXX-XXXX
  if (property === 'telephone' && /^(?:\+\d{1,3}[\s.-]?)?\(?(?:0{3}|[xX]{3})\)?[\s.-]?(?:0{3}|[xX]{3})[\s.-]?(?:0{4}|[xX]{4})$/u.test(text)) return true;
  if (text.includes('ipsum') && /lorem ipsum/iu.test(text)) return true;
  return text.length < 80 && text.includes(' your ') && /^(?:insert|enter|add) your /iu.test(text);
}

/** Whole values that stand for one still to come; in lower case. */
const WORDS: ReadonlySet<string> = new Set([
  'todo', 'to do', 'tbd', 'tba', 'tbc', 'fixme', 'xxx', 'n/a', 'null', 'undefined', 'nan', '[object object]', 'string', 'your name', 'your name here', 'your company',
  'your company name', 'name here', 'title here', 'insert title', 'insert name', 'test test', 'asdf', 'foobar', 'placeholder', 'lorem', 'change me', 'changeme', '0000-00-00', 'invalid date', 'first last', 'firstname lastname', 'john q. public',
]);
