import type { MarkupHint } from '../model/markup-hint.ts';
import type { Fault } from '../model/subject.ts';
import type { Span } from '../model/span.ts';
import type { MarkupNode, MarkupNodes } from './markup-node.ts';
import type { MarkupElement, MarkupTree } from './markup-tree.ts';
import { addValue, markupNode } from './markup-node.ts';
import { enclosedHint, type OuterProperty } from './enclosed-hint.ts';
import { attributeOf, contentOf, nameSpan, tokensOf } from './markup-tree.ts';
import { metaContent } from './meta-content.ts';
import { microdataOrphans } from './microdata-orphans.ts';
import { isAbsolute, nearlySchemaTerm, resolveLink, schemaTerm } from './schema-term.ts';

/** How many elements of a page may be reached by `itemref`, counted for each item that refers to them. */
const MAX_REFERRED = 50_000;

/** How deep items are nested; deeper ones become references to items of their own. */
const MAX_NESTING = 60;

/**
 * The items of a page that is marked up with Microdata, as the HTML standard finds them, as JSON-LD
 * nodes: schema.org's types and properties as its terms, those of other vocabularies as addresses.
 *
 * The graph is the one that JSON-LD of the same content gives, if links and texts count as alike
 * and white space as folded: values are texts (a link that is the `itemid` of an item of the page
 * is a reference), languages and data types of `lang` and `<time>` are not carried over.
 *
 * @param base - the address that links are relative to
 */
export function microdata(tree: MarkupTree, base: string | undefined): MarkupNodes & { readonly faults: readonly Fault[]; readonly hints: readonly MarkupHint[] } {
  const faults: Fault[] = [];
  const hints: MarkupHint[] = [];
  const items = new Map<MarkupElement, MarkupNode>();
  const byNode = new Map<object, MarkupNode>();
  const reached = new Set<MarkupElement>();
  const ids = new Set<string>();
  const references: { holder: MarkupNode; key: string; index: number; link: string }[] = [];
  const deferred: { element: MarkupElement; item: MarkupNode; vocabulary: Vocabulary }[] = [];
  // Elements whose slips were told; what `itemref` leads to may be met again.
  const told = new Set<MarkupElement>();
  const walk: Walk = { tree, faults, reached, referred: 0 };
  let blanks = 0;

  const itemOf = (element: MarkupElement, inherited: Vocabulary, depth: number): MarkupNode => {
    const item = markupNode({ start: element.start, end: element.end });
    items.set(element, item);
    byNode.set(item.node, item);
    const vocabulary = addTypes(item, element, inherited, faults);
    const id = attributeOf(element, 'itemid');
    if (id !== undefined && id.value.trim() !== '') {
      const iri = resolveLink(id.value, base);
      ids.add(iri);
      addValue(item, '@id', iri, id, id);
    }
    if (depth >= MAX_NESTING) deferred.push({ element, item, vocabulary });
    else addMembers(element, item, vocabulary, depth);
    return item;
  };

  const addMembers = (element: MarkupElement, item: MarkupNode, vocabulary: Vocabulary, depth: number): void => {
    // The properties of this item that the next one may stand in.
    const around: OuterProperty[] = [];
    for (const member of members(walk, element)) {
      while ((around.at(-1)?.element.contentEnd ?? Infinity) <= member.start) around.pop();
      const value = attributeOf(member, 'itemscope') === undefined ? valueOf(tree, member, base, told.has(member) ? [] : faults) : undefined;
      const property = attributeOf(member, 'itemprop') as MarkupElement['attributes'][number];
      const tokens = tokensOf(property);
      if (tokens.length === 0 && !told.has(member)) faults.push({ ...fault('markup-attribute', property, { name: 'itemprop' }), message: 'empty' });
      told.add(member);
      const outer = around.at(-1);
      const [first] = tokens;
      // What has a type is told to lack its scope.
      if (value !== undefined && first !== undefined && attributeOf(member, 'itemtype') === undefined) around.push({ element: member, attribute: property, key: propertyKey(first.token, vocabulary), token: first.token });
      for (const { token, span } of tokens) {
        const bare = vocabulary.of === 'schema.org' && token.startsWith('schema:') ? token.slice('schema:'.length) : token;
        if (bare !== token) faults.push({ ...fault('markup-attribute', span, { name: token, expected: bare }, bare), message: 'prefix' });
        const key = propertyKey(bare, vocabulary);
        const place = nameSpan(token, key, span);
        if (outer !== undefined) hints.push(enclosedHint(tree.page, item, key, outer, 'microdata'));
        if (value !== undefined) {
          if (value.link) hints.push({ type: 'link', node: item.node, key, value: value.text, element: member.name, place: span });
          if (value.link) references.push({ holder: item, key, index: item.values.get(key)?.length ?? 0, link: value.text });
          addValue(item, key, value.text, place, value.span);
          continue;
        }
        const known = items.get(member);
        const below = known ?? itemOf(member, vocabulary, depth + 1);
        const tag = { start: member.start, end: member.end };
        if (known === undefined && depth + 1 < MAX_NESTING) addValue(item, key, below.node, place, tag);
        else {
          // Reached a second time, or too deep: it gets a name, and this is a reference.
          if (below.node['@id'] === undefined) addValue(below, '@id', `_:item${(blanks += 1)}`, below.span, below.span);
          addValue(item, key, { '@id': below.node['@id'] }, place, tag);
        }
      }
    }
  };

  const roots: MarkupNode[] = [];
  const visit = (element: MarkupElement): void => {
    const isItem = attributeOf(element, 'itemscope') !== undefined;
    if (isItem && attributeOf(element, 'itemprop') === undefined) {
      const root = itemOf(element, NONE, 0);
      addContext(root);
      roots.push(root);
    }
    for (const child of element.children) visit(child);
  };
  for (const element of tree.roots) visit(element);
  for (const { element, item, vocabulary } of deferred) {
    addMembers(element, item, vocabulary, 0);
    addContext(item);
    roots.push(item);
  }
  for (const { holder, key, index, link } of references) {
    if (!ids.has(link)) continue;
    const value = holder.node[key];
    if (Array.isArray(value)) value[index] = { '@id': link };
    else holder.node[key] = { '@id': link };
  }
  return { roots, byNode, faults: microdataOrphans(tree, reached, new Set(items.keys()), faults), hints };
}

/** What property names of an item are joined to: schema.org, another vocabulary, or nothing. */
type Vocabulary = { readonly of: 'schema.org' | 'none' } | { readonly of: 'other'; readonly address: string };

const NONE: Vocabulary = { of: 'none' };

// The types of an item, and the vocabulary that the first of them belongs to.
function addTypes(item: MarkupNode, element: MarkupElement, inherited: Vocabulary, faults: Fault[]): Vocabulary {
  const attribute = attributeOf(element, 'itemtype');
  if (attribute === undefined) return inherited;
  let vocabulary: Vocabulary | undefined;
  if (attribute.value.trim() === '') faults.push({ rule: 'microdata-relative-type', message: 'empty', data: {}, place: { source: 'page', span: { start: attribute.start, end: attribute.end } } });
  for (const { token, span } of tokensOf(attribute)) {
    const nearly = nearlySchemaTerm(token);
    let term = nearly ?? schemaTerm(token);
    if (nearly !== undefined) faults.push(fault('microdata-type-address', span, { type: token }, `https://schema.org/${nearly}`));
    else if (!isAbsolute(token)) {
      // A type without address: taken as schema.org's, so that the rest can be judged.
      term = token.replace(/^(?:\/\/)?(?:(?:www\.)?schema\.org)?\//iu, '');
      faults.push(fault('microdata-relative-type', span, { type: token }, `https://schema.org/${term}`));
    }
    if (term === undefined && vocabulary?.of !== 'schema.org') {
      const address = addressOf(token);
      if (!faults.some(({ rule, data }) => rule === 'context-unknown' && data['address'] === address)) faults.push({ rule: 'context-unknown', data: { address }, place: { source: 'page', span } });
    }
    addValue(item, '@type', term ?? token, attribute, span);
    vocabulary ??= term === undefined ? { of: 'other', address: addressOf(token) } : { of: 'schema.org' };
  }
  return vocabulary ?? inherited;
}

// The vocabulary of a type: its address up to the name.
function addressOf(type: string): string {
  return type.slice(0, Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
}

// What the names of a topmost node mean: terms of schema.org, or names of this page.
function addContext(root: MarkupNode): void {
  const types = [root.node['@type']].flat();
  const plain = Object.keys(root.node).filter((key) => !key.startsWith('@') && !isAbsolute(key));
  if (types.some((type) => typeof type === 'string' && !isAbsolute(type))) root.node['@context'] = 'https://schema.org';
  else if (plain.length > 0 || types[0] === undefined) root.node['@context'] = { '@vocab': '#' };
  else root.node['@context'] = 'https://schema.org';
}

function propertyKey(token: string, vocabulary: Vocabulary): string {
  const term = schemaTerm(token);
  if (term !== undefined && vocabulary.of === 'schema.org') return term;
  if (isAbsolute(token) || vocabulary.of !== 'other') return token;
  return vocabulary.address + token;
}

interface Walk {
  readonly tree: MarkupTree;
  readonly faults: Fault[];
  /** Elements with a property that some item has. */
  readonly reached: Set<MarkupElement>;
  /** How many elements were reached by `itemref` so far. */
  referred: number;
}

// The elements that give an item its properties, in the order of the page ("the properties of an item").
function members(walk: Walk, root: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = [];
  const seen = new Set<MarkupElement>([root]);
  const pending: MarkupElement[] = [...root.children];
  const reference = attributeOf(root, 'itemref');
  if (reference !== undefined) {
    for (const { token, span } of tokensOf(reference)) {
      const target = walk.tree.byId.get(token);
      if (target === undefined) walk.faults.push(fault('microdata-missing-reference', span, { id: token }));
      else pending.push(target);
    }
  }
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (seen.has(element)) continue;
    if (reference !== undefined) {
      walk.referred += 1;
      if (walk.referred === MAX_REFERRED) walk.faults.push(fault('microdata-too-many', reference, { limit: String(MAX_REFERRED) }));
      if (walk.referred >= MAX_REFERRED) break;
    }
    seen.add(element);
    if (attributeOf(element, 'itemprop') !== undefined) {
      found.push(element);
      walk.reached.add(element);
    }
    if (attributeOf(element, 'itemscope') === undefined) for (const child of element.children) pending.push(child);
  }
  return found.sort((a, b) => a.start - b.start);
}

const SOURCES: ReadonlyMap<string, string> = new Map([
  ['audio', 'src'], ['embed', 'src'], ['iframe', 'src'], ['img', 'src'], ['source', 'src'], ['track', 'src'], ['video', 'src'],
  ['a', 'href'], ['area', 'href'], ['link', 'href'], ['object', 'data'],
]);

// The value of a property: of an attribute by the kind of element, else its words. `content` counts on every element, as its consumers have it.
function valueOf(tree: MarkupTree, element: MarkupElement, base: string | undefined, faults: Fault[]): { text: string; link: boolean; span: Span } {
  const here = { start: element.start, end: element.end };
  const { attribute: content, fault: slip } = element.name === 'meta' ? metaContent(tree.page, element) : { attribute: attributeOf(element, 'content') };
  if (slip !== undefined) faults.push(slip);
  if (content !== undefined) return { text: content.value, link: false, span: content };
  if (element.name === 'meta') return { text: '', link: false, span: here };
  const source = SOURCES.get(element.name);
  if (source !== undefined) {
    const link = attributeOf(element, source);
    return link === undefined ? { text: '', link: false, span: here } : { text: resolveLink(link.value, base), link: true, span: link };
  }
  const name = element.name === 'data' || element.name === 'meter' ? 'value' : element.name === 'time' ? 'datetime' : undefined;
  const attribute = name === undefined ? undefined : attributeOf(element, name);
  if (attribute !== undefined) return { text: attribute.value, link: false, span: attribute };
  const { value, span } = contentOf(tree, element);
  return { text: value, link: false, span };
}

// A fault of the page with its place.
function fault(rule: string, span: Span, data: Readonly<Record<string, string>>, suggestion?: string): Fault {
  return { rule, data, place: { source: 'page', span: { start: span.start, end: span.end } }, ...(suggestion === undefined ? {} : { suggestion }) };
}
