import type { MarkupHint } from '../model/markup-hint.ts';
import type { Fault } from '../model/subject.ts';
import type { Span } from '../model/span.ts';
import type { MarkupNode, MarkupNodes } from './markup-node.ts';
import type { MarkupElement, MarkupTree } from './markup-tree.ts';
import type { RdfaNames } from './rdfa-names.ts';
import { addValue, markupNode } from './markup-node.ts';
import { attributeOf, contentOf, nameSpan, tokensOf } from './markup-tree.ts';
import { enclosedHint, type OuterProperty } from './enclosed-hint.ts';
import { metaContent } from './meta-content.ts';
import { copyPatterns } from './rdfa-patterns.ts';
import { nameOf, namesOf, NO_NAMES } from './rdfa-names.ts';
import { resolveLink } from './schema-term.ts';

/**
 * The nodes of a page that is marked up with RDFa Lite 1.1 (`vocab`, `typeof`, `property`,
 * `resource`, `prefix`; also `about`, `content` and prefixed `rel` on links), as JSON-LD nodes:
 * schema.org's types and properties as its terms, those of other vocabularies as addresses.
 *
 * The graph is the one that JSON-LD of the same content gives, if links and texts count as alike
 * and white space as folded: see {@link import('./microdata.ts').microdata}. Open Graph properties
 * (`og:title`) are no part of it.
 *
 * @param base - the address of the page, which links are relative to
 */
export function rdfa(tree: MarkupTree, base: string | undefined): MarkupNodes & { readonly faults: readonly Fault[]; readonly hints: readonly MarkupHint[] } {
  const faults: Fault[] = [];
  const hints: MarkupHint[] = [];
  const roots: MarkupNode[] = [];
  const byNode = new Map<object, MarkupNode>();
  const byId = new Map<string, MarkupNode>();
  const links: { holder: MarkupNode; key: string; index: number; link: string }[] = [];

  const nodeOf = (subject: Subject): MarkupNode => {
    if (subject.node !== undefined) return subject.node;
    const known = subject.id === undefined ? undefined : byId.get(subject.id);
    const node = known ?? markupNode(subject.span);
    subject.node = node;
    if (known !== undefined) return node;
    byNode.set(node.node, node);
    if (subject.id !== undefined) byId.set(subject.id, node);
    if (subject.id !== undefined && subject.idSpan !== undefined) addValue(node, '@id', subject.id, subject.idSpan, subject.idSpan);
    if (!subject.nested) roots.push(node);
    return node;
  };

  const page: Subject = { id: base ?? '', span: { start: 0, end: 0 }, ...(base === undefined ? {} : { idSpan: { start: 0, end: 0 } }) };

  const visit = (element: MarkupElement, parent: Subject, outer: RdfaNames, around: OuterProperty | undefined): void => {
    const names = namesOf(element, outer, faults);
    const typeOf = attributeOf(element, 'typeof');
    const property = attributeOf(element, 'property');
    const about = attributeOf(element, 'about');
    const target = attributeOf(element, 'resource') ?? attributeOf(element, 'href') ?? attributeOf(element, 'src');
    const place = { start: element.start, end: element.end };
    // What has both is no slip of the one for the other.
    const both = names.inItem === true && property !== undefined && attributeOf(element, 'itemprop') !== undefined;
    const named = (attribute: MarkupElement['attributes'][number]): Subject => ({ id: iriOf(attribute.value, names, base), idSpan: attribute, span: place });
    const isRoot = element.name === 'html' || element.name === 'head' || element.name === 'body';

    addLinks(element, about === undefined ? parent : named(about), names, nodeOf, base);
    if (property === undefined && typeOf === undefined && about === undefined && target === undefined) {
      for (const child of element.children) visit(child, parent, names, around);
      return;
    }

    // A property with a value of its own describes what stands around it, any other element what it names.
    const chained = property !== undefined && attributeOf(element, 'content') === undefined && attributeOf(element, 'datatype') === undefined;
    let subject = parent;
    let object: Subject | undefined;
    if (chained) {
      if (about !== undefined) subject = named(about);
      if (typeOf !== undefined) object = about !== undefined ? subject : target !== undefined ? { ...named(target), nested: true } : isRoot ? parent : { span: place, nested: true };
    } else {
      const source = about ?? target;
      if (source !== undefined) subject = named(source);
      else if (typeOf !== undefined && !isRoot) subject = { span: place };
      if (typeOf !== undefined) object = subject;
    }

    // The property around it, where both are the same node's.
    const beside = subject === parent ? around : undefined;
    let inner = both ? { ...names, inItem: false } : names;
    if (typeOf !== undefined && object !== undefined) {
      // A node that already has its place elsewhere is referred to.
      const isNew = object.id === undefined || !byId.has(object.id);
      if (!isNew) object.nested = false;
      const node = nodeOf(object);
      for (const { token, span } of tokensOf(typeOf)) {
        const type = nameOf(token, span, inner, faults, 'type');
        if (type === undefined) continue;
        if (type.assumed) inner = { ...inner, vocabulary: 'https://schema.org/' };
        addValue(node, '@type', type.name, typeOf, span);
      }
      if (property !== undefined && chained && about === undefined) addProperties(tokensOf(property), inner, subject, isNew && object.nested === true && object !== subject ? { value: node.node, span: place } : { value: { '@id': idOf(node) }, span: place }, beside);
    }
    if (property !== undefined && !(chained && object !== undefined && about === undefined)) {
      const tokens = tokensOf(property);
      // What is left alone, as the properties of social networks are, has no slips.
      const isRead = element.name !== 'meta' || tokens.some(({ token, span }) => nameOf(token, span, inner, [], 'property') !== undefined);
      const value = valueOf(tree, element, target === undefined ? undefined : iriOf(target.value, names, base), isRead ? faults : []);
      if (value !== undefined) addProperties(tokens, inner, subject, value, beside);
    }
    if (both) inner = { ...inner, inItem: true };
    // What stands inside of a property without a node is told of the node around it.
    const [first] = object === undefined && chained && property !== undefined ? tokensOf(property) : [];
    const key = first === undefined ? undefined : nameOf(first.token, first.span, inner, [], 'property')?.name;
    const within = property === undefined || key === undefined || first === undefined ? (object === undefined && subject === parent ? around : undefined) : { element, attribute: property, key, token: first.token };
    for (const child of element.children) visit(child, object ?? subject, inner, within);
  };

  const addProperties = (tokens: ReturnType<typeof tokensOf>, names: RdfaNames, subject: Subject, value: { value: unknown; span: Span; link?: boolean; element?: string }, around: OuterProperty | undefined): void => {
    for (const { token, span } of tokens) {
      const name = nameOf(token, span, names, faults, 'property');
      if (name === undefined) continue;
      const holder = nodeOf(subject);
      if (around !== undefined) hints.push(enclosedHint(tree.page, holder, name.name, around, 'rdfa'));
      if (value.link === true && value.element !== undefined) hints.push({ type: 'link', node: holder.node, key: name.name, value: value.value as string, element: value.element, place: span });
      if (value.link === true) links.push({ holder, key: name.name, index: holder.values.get(name.name)?.length ?? 0, link: value.value as string });
      const shared = typeof value.value === 'object' && tokens.length > 1 && token !== tokens[0]?.token;
      addValue(holder, name.name, shared ? { '@id': idOf(byNode.get(value.value as object)) } : value.value, nameSpan(token, name.name, span), value.span);
    }
  };

  let blanks = 0;
  const idOf = (node: MarkupNode | undefined): unknown => {
    if (node !== undefined && node.node['@id'] === undefined) addValue(node, '@id', `_:node${(blanks += 1)}`, node.span, node.span);
    return node?.node['@id'];
  };

  for (const element of tree.roots) visit(element, page, NO_NAMES, undefined);
  for (const { holder, key, index, link } of links) {
    if (!byId.has(link) || link === '') continue;
    const value = holder.node[key];
    if (Array.isArray(value)) value[index] = { '@id': link };
    else holder.node[key] = { '@id': link };
  }
  const kept = copyPatterns(roots, byNode, idOf);
  for (const { node } of kept) node['@context'] = 'https://schema.org';
  return { roots: kept, byNode, faults: onceEach(faults), hints };
}

/** A prefix that nothing defines is told once. */
function onceEach(faults: readonly Fault[]): readonly Fault[] {
  const prefixes = new Set<string | undefined>();
  return faults.filter(({ rule, data: { prefix } }) => rule !== 'rdfa-unknown-prefix' || (!prefixes.has(prefix) && prefixes.add(prefix)));
}

/** What statements are about; its node is made when the first one is met. */
interface Subject {
  readonly id?: string;
  readonly idSpan?: Span;
  readonly span: Span;
  nested?: boolean;
  node?: MarkupNode;
}

// The value of a property: `content`, a date or number in an attribute, a link, else the words.
function valueOf(tree: MarkupTree, element: MarkupElement, link: string | undefined, faults: Fault[]): { value: string; span: Span; link?: boolean; element?: string } | undefined {
  const written = attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? (element.name === 'data' || element.name === 'meter' ? attributeOf(element, 'value') : undefined);
  if (written !== undefined) return { value: written.value, span: written };
  if (link !== undefined) {
    const target = attributeOf(element, 'resource') ?? attributeOf(element, 'href') ?? attributeOf(element, 'src');
    return link === '[' ? undefined : { value: link, span: target ?? element, link: true, element: element.name };
  }
  if (element.name === 'meta') {
    const { attribute, fault } = metaContent(tree.page, element);
    // What Microdata has too is told there.
    if (fault !== undefined && attributeOf(element, 'itemprop') === undefined) faults.push(fault);
    if (attribute !== undefined) return { value: attribute.value, span: attribute };
  }
  return contentOf(tree, element);
}

// Links with a prefixed relation: `<a rel="cc:license" href="…">`. Plain words of `rel` are HTML's own.
function addLinks(element: MarkupElement, subject: Subject, names: RdfaNames, nodeOf: (subject: Subject) => MarkupNode, base: string | undefined): void {
  const relation = attributeOf(element, 'rel');
  const target = attributeOf(element, 'resource') ?? attributeOf(element, 'href') ?? attributeOf(element, 'src');
  if (relation === undefined || target === undefined || !relation.value.includes(':')) return;
  for (const { token, span } of tokensOf(relation)) {
    const name = token.includes(':') && !token.includes('://') ? nameOf(token, span, names, [], 'property') : undefined;
    if (name !== undefined) addValue(nodeOf(subject), name.name, { '@id': iriOf(target.value, names, base) }, span, target);
  }
}

// The address that `resource`, `about`, `href` or `src` names; `[` where it is a broken safe CURIE.
function iriOf(value: string, names: RdfaNames, base: string | undefined): string {
  const trimmed = value.trim();
  const safe = trimmed.startsWith('[') && trimmed.endsWith(']');
  const text = safe ? trimmed.slice(1, -1) : trimmed;
  const colon = text.indexOf(':');
  const address = colon > 0 && !text.startsWith('//', colon + 1) ? names.prefixes.get(text.slice(0, colon).toLowerCase()) : undefined;
  if (address !== undefined) return address + text.slice(colon + 1);
  if (safe) return '[';
  return text.startsWith('_:') ? text : resolveLink(text, base);
}
