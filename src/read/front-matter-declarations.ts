import type { Declaration } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { readYaml } from '../settings/read-yaml.ts';
import { FRONT_MATTER_KEYS, frontMatterKey, frontMatterLines, isValueOf, type FrontMatter } from './front-matter.ts';

/**
 * What front matter declares of the release: title, dates, language, author, address, keywords.
 * Texts and lists of texts count, and the names of a publisher and of authors; what else is nested belongs to the site.
 *
 * @example `title: "A"` gives `{ name: 'headline', value: 'A', by: 'front-matter', … }`.
 */
export function frontMatterDeclarations(text: string, matter: FrontMatter): Declaration[] {
  if (matter.format !== 'yaml') return frontMatterLines(text, matter);
  const { start, end } = matter.content;
  const { value, positions } = readYaml(text.slice(start, end));
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return frontMatterLines(text, matter);
  const found: Declaration[] = [];
  for (const [key, item] of Object.entries(value)) {
    const name = FRONT_MATTER_KEYS.get(frontMatterKey(key));
    if (name === undefined) continue;
    const list: unknown[] = Array.isArray(item) ? item : [item];
    for (const [index, words] of list.entries()) {
      const pointer = Array.isArray(item) ? jsonPointer(key, index) : jsonPointer(key);
      const agent = name === 'publisher' || name === 'author' ? agentIn(words) : undefined;
      const value = agent?.name ?? words;
      const span = positions[agent === undefined ? pointer : pointer + jsonPointer('name')];
      const member = agent?.isOrganization === true ? 'publisher' : name;
      if (typeof value === 'string' && isValueOf(member, value) && span !== undefined) found.push({ name: member, value, by: 'front-matter', source: unquoted(text, span, start) });
    }
  }
  return found;
}

// "publisher: { name: Acme }", "author: { name: Acme, type: Organization }".
function agentIn(value: unknown): { readonly name: string; readonly isOrganization: boolean } | undefined {
  if (value === null || typeof value !== 'object' || !('name' in value) || typeof value.name !== 'string') return undefined;
  const types = ['type', '@type'].map((key) => (value as Readonly<Record<string, unknown>>)[key]);
  return { name: value.name, isOrganization: types.some((type) => typeof type === 'string' && /^organi[sz]ation$/iu.test(type)) };
}

// The place of a value is that of its words, without the quotation marks of YAML.
function unquoted(text: string, span: Span, shift: number): Span {
  const start = span.start + shift;
  const end = span.end + shift;
  const mark = text.charAt(start);
  return end - start > 1 && (mark === '"' || mark === "'") && text.charAt(end - 1) === mark ? { start: start + 1, end: end - 1 } : { start, end };
}
