import type { Declaration } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { jsonSpans } from './json-spans.ts';

type Member = Readonly<Record<string, unknown>>;

/** Properties of an article that say the same of a release. */
const PROPERTIES: readonly (readonly [property: string, name: string])[] = [
  ['headline', 'headline'],
  ['datePublished', 'datePublished'],
  ['dateModified', 'dateModified'],
  ['inLanguage', 'inLanguage'],
  ['url', 'url'],
  ['mainEntityOfPage', 'url'],
  ['description', 'description'],
  ['articleSection', 'articleSection'],
  ['keywords', 'keywords'],
  ['publisher', 'publisher'],
  ['author', 'author'],
];

/**
 * What the JSON-LD that a page already has declares of its article: the first node of a type that
 * ends in `Article`, or a `BlogPosting`, `Report` or `PressRelease`. A publisher or an author is its name;
 * where no publisher is given, the only organization that the document describes, or its site.
 *
 * @param text - the content of the script
 * @param start - where it stands in the source
 */
export function jsonLdDeclarations(text: string, start: number): Declaration[] {
  const json = jsonSpans(text);
  if (json === undefined) return [];
  const nodes = nodesOf(json.value, '');
  const article = nodes.find(({ node }) => isArticle(node['@type']));
  const found: Declaration[] = [];
  const declare = (name: string, value: unknown, pointer: string): void => {
    const span = json.spans.get(pointer);
    if (typeof value === 'string' && value.trim() !== '' && span !== undefined) found.push({ name, value, by: 'json-ld', source: shifted(span, start) });
  };
  if (article === undefined || article.node['publisher'] === undefined) {
    const site = siteOf(nodes);
    if (site !== undefined) declare('publisher', site.node['name'], site.pointer + jsonPointer('name'));
  }
  if (article === undefined) return found;
  for (const [property, name] of PROPERTIES) {
    if (name === 'url' && found.some((declaration) => declaration.name === 'url')) continue;
    const value = article.node[property];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, item] of list.entries()) {
      const pointer = article.pointer + (Array.isArray(value) ? jsonPointer(property, index) : jsonPointer(property));
      if (!isMember(item)) declare(name, item, pointer);
      else if (name === 'url') declare(name, item['@id'], pointer + jsonPointer('@id'));
      else {
        const target = typeof item['name'] === 'string' ? { node: item, pointer } : nodes.find(({ node }) => node['@id'] === item['@id'] && typeof node['name'] === 'string');
        if (target !== undefined) declare(name, target.node['name'], target.pointer + jsonPointer('name'));
      }
    }
  }
  return found;
}

/** Whose page it is, where no article says so: the only organization that the document describes, else its site. */
function siteOf(nodes: readonly { node: Member; pointer: string }[]): { node: Member; pointer: string } | undefined {
  const named = nodes.filter(({ node }) => typeof node['name'] === 'string' && node['name'].trim() !== '');
  const organizations = named.filter(({ node }) => isOf(node['@type'], /(?:^|[/:])(?:[A-Za-z]*Organization|NGO|Corporation|PoliticalParty)$/u));
  return organizations.length === 1 ? organizations[0] : organizations.length === 0 ? named.find(({ node }) => isOf(node['@type'], /(?:^|[/:])WebSite$/u)) : undefined;
}

/** The nodes of a document: itself, the items of a list, what stands in `@graph`. */
function nodesOf(value: unknown, pointer: string): { node: Member; pointer: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => nodesOf(item, pointer + jsonPointer(index)));
  if (!isMember(value)) return [];
  return [{ node: value, pointer }, ...(value['@graph'] === undefined ? [] : nodesOf(value['@graph'], `${pointer}/@graph`))];
}

function isMember(value: unknown): value is Member {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isArticle(type: unknown): boolean {
  return isOf(type, /(?:^|[/:])(?:[A-Za-z]*Article|BlogPosting|Report|PressRelease)$/u);
}

function isOf(type: unknown, pattern: RegExp): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && pattern.test(name));
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
