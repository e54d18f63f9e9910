import type { MarkupAttribute, MarkupEvent } from '../markup/markup-event.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../forms/fold.ts';
import { readHtml } from '../markup/html.ts';

/** An element that carries structured data, or an `id` that such an element may refer to. */
export interface MarkupElement extends Span {
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  /** Elements of interest inside, in order. */
  readonly children: MarkupElement[];
  /** Its text: offsets in {@link MarkupTree.text}. */
  readonly textStart: number;
  textEnd: number;
  /** Its content: offsets in the page. */
  readonly contentStart: number;
  contentEnd: number;
}

/** The elements of a page that carry structured data. */
export interface MarkupTree {
  readonly page: string;
  readonly roots: readonly MarkupElement[];
  /** The first element of each `id`. */
  readonly byId: ReadonlyMap<string, MarkupElement>;
  /** All text of the page, entities decoded. */
  readonly text: string;
  /** The `href` of the first `<base>`. */
  readonly base?: string;
}

const DEPTH = 100;
/** What counts behind the last attribute with a value: an attribute without one, and the address that links are relative to. */
const LATE = /<base\s|[\s"'/]item(?:scope|prop)(?![\w-])/giu;
const ATTRIBUTES = new Set(['itemscope', 'itemprop', 'itemtype', 'itemid', 'vocab', 'typeof', 'property', 'resource', 'prefix', 'about', 'rel']);

/**
 * The elements of a page that carry Microdata or RDFa, as a tree, by one pass over its events.
 * Elements nested deeper than 100 become children of the hundredth.
 *
 * @param links - whether links and images count too: in RDFa they change what is described
 * @param last - where the last attribute of Microdata stands: with the element that holds it the page is read, for the tree
 */
export function markupTree(page: string, links: boolean, last: number = Infinity): MarkupTree {
  const roots: MarkupElement[] = [];
  const byId = new Map<string, MarkupElement>();
  const texts: string[] = [];
  let length = 0;
  let base: string | undefined;
  const ids = page.includes('itemref') || page.includes('ITEMREF');
  // One entry for each open element; those of no interest are undefined.
  const open: (MarkupElement | undefined)[] = [];
  const path: MarkupElement[] = [];
  // Links count anywhere, and what is referred to may stand anywhere.
  let until = links || ids ? Infinity : last;
  let depth = 0;
  const isEnough = (end: number): boolean => {
    if (depth > 0 || end <= until) return false;
    for (const { index } of page.slice(end).matchAll(LATE)) until = end + index + 1;
    return end > until;
  };
  const take = (event: MarkupEvent): void => {
    if (event.type === 'text') {
      texts.push(page.slice(event.start, event.end));
      length += event.end - event.start;
    } else if (event.type === 'entity') {
      texts.push(event.text);
      length += event.text.length;
    } else if (event.type === 'close') {
      const element = open.pop();
      if (element === undefined) return;
      depth -= 1;
      element.textEnd = length;
      element.contentEnd = event.start;
      if (path.at(-1) === element) path.pop();
    } else if (event.type === 'open') {
      const id = ids ? event.attributes.find(({ name }) => name === 'id')?.value : undefined;
      if (event.name === 'base') base ??= event.attributes.find(({ name }) => name === 'href')?.value;
      if (id === undefined && !event.attributes.some(({ name }) => ATTRIBUTES.has(name) || (links && (name === 'href' || name === 'src')))) {
        open.push(undefined);
        return;
      }
      depth += 1;
      const element: MarkupElement = { name: event.name, attributes: event.attributes, start: event.start, end: event.end, children: [], textStart: length, textEnd: length, contentStart: event.end, contentEnd: event.end };
      (path.at(-1)?.children ?? roots).push(element);
      if (id !== undefined && !byId.has(id)) byId.set(id, element);
      open.push(element);
      if (path.length < DEPTH) path.push(element);
    }
  };
  readHtml(page, take, isEnough);
  return { page, roots, byId, text: texts.join(''), ...(base === undefined ? {} : { base }) };
}

/** The first attribute of a name, as the HTML standard has it. */
export function attributeOf(element: MarkupElement, name: string): MarkupAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** The words of an element, white space folded, and where they stand in the page. */
export function contentOf(tree: MarkupTree, element: MarkupElement): { value: string; span: Span } {
  let { contentStart: start, contentEnd: end } = element;
  while (start < end && /\s/u.test(tree.page.charAt(start))) start += 1;
  while (end > start && /\s/u.test(tree.page.charAt(end - 1))) end -= 1;
  return { value: fold(tree.text.slice(element.textStart, element.textEnd)), span: { start, end } };
}

/** The name in a word with a prefix or an address before it: `name` in `schema:name`, which may be replaced alone. */
export function nameSpan(token: string, name: string, span: Span): Span {
  return token.length > name.length && token.endsWith(name) && span.end - span.start === token.length ? { start: span.end - name.length, end: span.end } : span;
}

/** The words of an attribute that lists them (`itemprop="name headline"`), each with its span; each once, unless all are asked for. */
export function tokensOf(attribute: MarkupAttribute, all = false): { token: string; span: Span }[] {
  const tokens: { token: string; span: Span }[] = [];
  for (const match of attribute.value.matchAll(/\S+/gu)) {
    const [token] = match;
    if (!all && tokens.some((other) => other.token === token)) continue;
    // With an entity in the attribute offsets do not move together: the whole of it then.
    const exact = attribute.end - attribute.start === attribute.value.length;
    const start = attribute.start + match.index;
    tokens.push({ token, span: exact ? { start, end: start + token.length } : { start: attribute.start, end: attribute.end } });
  }
  return tokens;
}
