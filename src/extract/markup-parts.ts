import type { Span } from '../model/span.ts';
import type { MarkupHint } from '../model/markup-hint.ts';
import type { Fault } from '../model/subject.ts';
import type { MarkupNodes } from './markup-node.ts';
import type { MarkupElement, MarkupTree } from './markup-tree.ts';
import type { Part, Parts } from './part.ts';
import { parsedUrl } from '../forms/parsed-url.ts';
import { addPositions } from './markup-node.ts';
import { markupSlips } from './markup-slips.ts';
import { markupTree } from './markup-tree.ts';
import { microdata } from './microdata.ts';
import { rdfa } from './rdfa.ts';
import { isSocial } from './rdfa-names.ts';
import { resolveLink } from './schema-term.ts';

/** The Microdata and RDFa of a page, each as one document; a page without is not even parsed. */
export function markupParts(page: string, url: string | undefined): Pick<Parts, 'parts' | 'faults'> {
  const has = markupIn(page);
  if (!has.microdata && !has.rdfa) return { parts: [], faults: [] };
  const tree = markupTree(page, has.rdfa, has.last);
  const base = (tree.base === undefined ? url : baseOf(tree.base, url))?.split('#', 1)[0];
  const parts: Part[] = [];
  const faults: Fault[] = [];
  for (const element of tree.roots) brokenQuotes(tree, element, faults);
  faults.push(...markupSlips(page));
  if (has.microdata) {
    const found = microdata(tree, base);
    faults.push(...found.faults);
    if (found.roots.length > 0) parts.push(markupPart('microdata', found));
  }
  if (has.rdfa) {
    const found = rdfa(tree, base);
    faults.push(...found.faults);
    if (found.roots.length > 0) parts.push(markupPart('rdfa', found));
  }
  return { parts, faults: faults.map((fault) => (OF_ATTRIBUTE.has(fault.rule) ? wholeAttribute(fault, page) : fault)) };
}

// Faults of an attribute that stands where it cannot, whatever its value is.
const OF_ATTRIBUTE: ReadonlySet<string> = new Set(['microdata-orphan-property', 'rdfa-missing-vocab']);

// The attribute from its name to the mark that closes it, of a fault at its value.
function wholeAttribute(fault: Fault, page: string): Fault {
  const { start, end } = fault.place.span;
  const before = page.slice(Math.max(0, start - 230), start);
  const equals = before.lastIndexOf('=');
  const name = /(?:itemprop|property|typeof|rel|rev)$/iu.exec(before.slice(0, Math.max(0, equals)).trimEnd());
  if (name === null || !/^["']?[^"'<>]*$/u.test(before.slice(equals + 1).trimStart())) {
    const { rule, message, data, place } = fault;
    return { rule, data, place, ...(message === undefined ? {} : { message }) };
  }
  const span = { start: start - before.length + name.index, end: /["']/u.test(page.charAt(end)) ? end + 1 : end };
  // What stands in the place of the name.
  const { suggestion } = fault;
  return { ...fault, place: { ...fault.place, span }, ...(suggestion === undefined ? {} : { suggestion: suggestion + page.slice(span.start + name[0].length, span.end) }) };
}

// The letters that the names end with, b, d, e, f, l, p and y: a bit for each, found by a shift, which takes capitals and small letters as one.
const LAST_LETTERS = 0b1_0000_0000_1000_1000_0011_1010;

// Looks at each `=` only: most pages have no such attribute, and parsing costs ten times as much.
function markupIn(page: string): { microdata: boolean; rdfa: boolean; last: number } {
  const has = { microdata: false, rdfa: false, last: 0 };
  for (let at = page.indexOf('='); at !== -1; at = page.indexOf('=', at + 1)) {
    let last = at - 1;
    let code = page.charCodeAt(last);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = page.charCodeAt((last -= 1));
    if (((LAST_LETTERS >> code - 0x61) & 1) === 0) continue;
    // The last two letters, lower case: op, pe, id; of, ab, ty, el.
    switch (((page.charCodeAt(last - 1) | 0x20) << 8) | code | 0x20) {
      case 0x6f70:
        if (isName(page, last + 1, 'itemprop')) addItem(has, at);
        break;
      case 0x7065:
        if (isName(page, last + 1, 'itemtype')) addItem(has, at);
        break;
      case 0x6964:
        if (isName(page, last + 1, 'itemid')) addItem(has, at);
        break;
      case 0x6f66:
        has.rdfa ||= isName(page, last + 1, 'typeof');
        break;
      case 0x6162:
        has.rdfa ||= isName(page, last + 1, 'vocab');
        break;
      case 0x7479:
        has.rdfa ||= isName(page, last + 1, 'property') && isOwn(page, at + 1);
        break;
      case 0x656c:
        has.rdfa ||= isName(page, last + 1, 'rel') && isPrefixed(page, at + 1);
        break;
      default:
    }
  }
  return has;
}

function addItem(has: { microdata: boolean; last: number }, at: number): void {
  has.microdata = true;
  has.last = at;
}

function isName(page: string, end: number, name: string): boolean {
  const start = end - name.length;
  return start > 0 && (page.charCodeAt(start) | 0x20) === name.charCodeAt(0) && page.slice(start, end).toLowerCase() === name && /[\s"'/]/u.test(page.charAt(start - 1));
}

// A property that is not one of the social networks': `property="name"` or `dc:title`, not `og:title`.
function isOwn(page: string, from: number): boolean {
  const value = /\s*["']?\s*([^"'\s>:]*)(?::(?=[^\s"'>]))?/uy;
  value.lastIndex = from;
  const match = value.exec(page);
  return match !== null && !(match[0].endsWith(':') && isSocial(match[1] as string));
}

// A relation with a prefix: `rel="cc:license"`, not `rel="https://…"`.
function isPrefixed(page: string, from: number): boolean {
  const value = /\s*(?:"[^":>]{1,40}:(?!\/\/)[^"]|'[^':>]{1,40}:(?!\/\/)[^'])/uy;
  value.lastIndex = from;
  return value.test(page);
}

function baseOf(base: string, url: string | undefined): string | undefined {
  const address = resolveLink(base, url);
  return parsedUrl(address) === undefined ? url : address;
}

function markupPart(kind: 'microdata' | 'rdfa', nodes: MarkupNodes & { readonly hints: readonly MarkupHint[] }): Part {
  let positions: Map<string, Span> | undefined;
  const all = (): ReadonlyMap<string, Span> => {
    if (positions !== undefined) return positions;
    positions = new Map();
    for (const [index, root] of nodes.roots.entries()) addPositions(positions, nodes, root, `/0/${index}`);
    return positions;
  };
  const spans = nodes.roots.map(({ span }) => span);
  return {
    document: { kind, root: nodes.roots.map(({ node }) => node), ...(nodes.hints.length === 0 ? {} : { hints: nodes.hints }), start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    pointer: '/0',
    positions: all,
    position: (pointer) => all().get(pointer),
  };
}

// A value that swallowed the end of its tag and more, or other attributes: `K-12>\n<meta itemprop=`.
const RUNS_ON = /^[^<>"']*>[^<"']*<[^"']*=$/u;

// What was meant of it: up to the end of the tag.
function meantOf(value: string): string {
  const words = value.slice(0, value.indexOf('>'));
  return (/\s\/$/u.test(words) ? words.slice(0, -1) : words).trimEnd();
}

// A quotation mark inside an attribute ends it, and the rest of the words become attributes: `content="Say "hi" now"`.
function brokenQuotes(tree: MarkupTree, element: MarkupElement, faults: Fault[]): void {
  const index = element.attributes.findIndex(({ name }) => /["'<]/u.test(name));
  // The words in between are attributes without a value.
  const value = element.attributes.slice(0, Math.max(index, 0)).findLast(({ end }) => /["']/u.test(tree.page.charAt(end)));
  const runs = element.attributes.find((attribute) => RUNS_ON.test(attribute.value) && /["']/u.test(tree.page.charAt(attribute.end)));
  if (runs !== undefined) {
    const at = runs.start + meantOf(runs.value).length;
    faults.push({ rule: 'attribute-quotes', message: 'unclosed', data: { element: element.name, attribute: runs.name }, place: { source: 'page', span: { start: at, end: at } }, suggestion: tree.page.charAt(runs.start - 1) });
  } else if (value !== undefined) {
    const mark = tree.page.charAt(value.end);
    const rest = tree.page.slice(value.end + 1, element.end);
    // The mark that was meant to close: before the next attribute or the end of the tag.
    const last = mark === '"' ? /"(?=\s*\/?>|\s+[\w:-]+\s*=)/u.exec(rest) : /'(?=\s*\/?>|\s+[\w:-]+\s*=)/u.exec(rest);
    const span = { start: value.end, end: last === null ? value.end + 1 : value.end + 1 + last.index };
    const words = tree.page.slice(span.start, span.end);
    const suggestion = mark === '"' ? words.replace(/"/gu, '&quot;') : words.replace(/'/gu, '&#39;');
    faults.push({ rule: 'attribute-quotes', data: { element: element.name }, place: { source: 'page', span }, ...(last === null ? {} : { suggestion }) });
  }
  for (const child of element.children) brokenQuotes(tree, child, faults);
}
