import type { MarkupEvent } from '../markup/markup-event.ts';
import { elementTable, type Element, type ElementTable } from './element-table.ts';
import { hiddenEvents } from './hidden-events.ts';
import { pageChrome } from './page-chrome.ts';
import { attribute } from './render-events.ts';

/** Names that sites give to the part of a page that is its subject, where there is no `<main>`. */
const CONTENT_NAMES = new Set([
  'main', 'content', 'maincontent', 'main-content', 'content-main', 'primary', 'page-content', 'inhalt', 'contenu', 'contenido', 'inhoud', 'article', 'article-body', 'article-content', 'post-content', 'entry-content', 'entry', 'post',
  'news-content', 'press-release', 'pressrelease', 'region-content',
]);

/**
 * Which events of a page are not a part of the article on it (1), by index: what a browser hides,
 * the chrome of the site (navigation, cookies, sharing, related pages), and all that stands outside
 * `<main>` or `<article>`, where one of them holds the bulk of the page. The heading of the page
 * stays, even outside of it.
 */
export function mainContent(source: string, events: readonly MarkupEvent[]): Uint8Array {
  const unseen = hiddenEvents(events);
  const whole = elementTable(source, events, unseen);
  const { dropped, contacts } = chromeOf(whole);
  const hidden = hiddenEvents(events, (_event, index) => dropped.has(index));
  const page = elementTable(source, events, hidden);
  const body = page.elements.find((element) => element.event.name === 'body') ?? whole.elements.find((element) => element.event.name === 'html');
  const from = body?.open ?? 0;
  const to = body?.close ?? events.length - 1;
  const root = rootOf(page, hidden, from, to);
  const chrome = hidden.slice();
  for (let index = 0; index < events.length; index += 1) if (index < (root?.open ?? from) || index > (root?.close ?? to)) hidden[index] = 1;
  for (const aside of contacts) for (let index = aside.open; index <= aside.close; index += 1) hidden[index] = chrome[index] ?? 0;
  if (root !== undefined) showHeading(whole, hidden, chrome, unseen, root);
  return hidden;
}

/**
 * The elements to leave out for what they are, by the index of their open event, and the asides
 * that stay because they say whom to ask.
 */
function chromeOf(table: ElementTable): { dropped: ReadonlySet<number>; contacts: readonly Element[] } {
  const dropped = new Set<number>();
  const contacts: Element[] = [];
  const { elements } = table;
  const all = Math.max(1, table.total);
  const inside = new Uint8Array(elements.length);
  const quoted = new Uint8Array(elements.length);
  const headings = new Set<number>();
  const seconds = new Set<number>();
  const mains = new Set<number>();
  const addresses = new Set<number>();
  const links: number[] = [];
  for (const [index, element] of elements.entries()) {
    const { name } = element.event;
    quoted[index] = name === 'blockquote' || (element.parent >= 0 && quoted[element.parent] === 1) ? 1 : 0;
    inside[index] = name === 'main' || name === 'article' || (element.parent >= 0 && inside[element.parent] === 1) ? 1 : 0;
    if ((name === 'h1' || name === 'h2') && !isLink(table, element)) (name === 'h1' ? headings : seconds).add(element.open);
    if (name === 'main' || name === 'article') mains.add(element.open);
    // "mailto:?subject=…" shares a page and is nobody's address.
    if (name === 'a') {
      if (/^(?:mailto:[^?]|tel:)/iu.test(attribute(element.event, 'href') ?? '')) addresses.add(element.open);
      else links.push(element.open);
    }
  }
  const holds = sortedHolds(headings);
  // Where the only first heading is the link of the site, the title of the article is a second one.
  const holdsTitle = headings.size > 0 ? holds : sortedHolds(seconds);
  const holdsMain = sortedHolds(mains);
  const holdsAddress = sortedHolds(addresses);
  for (const [index, element] of elements.entries()) {
    const chrome = pageChrome(element.event) ?? (inside[index] === 0 && isLinkBar(table, element, links) && !holds(element) && !holdsAddress(element) ? 'chrome' : undefined);
    // The foot of a block quote says who speaks.
    if (chrome === undefined || (quoted[index] === 1 && element.event.name === 'footer')) continue;
    const share = table.textBetween(element.open, element.close) / all;
    if (element.event.name === 'main' || element.event.name === 'article' || holdsMain(element)) continue;
    if (chrome === 'form' && share > 0.3) continue;
    if (chrome === 'header' && (inside[index] === 1 || holdsTitle(element) || share > 0.4)) continue;
    if ((chrome === 'chrome' || chrome === 'aside') && (share > 0.5 || (holds(element) && share > 0.2))) continue;
    if (chrome === 'aside' && inside[index] === 1 && holdsAddress(element)) contacts.push(element);
    else dropped.add(element.open);
  }
  return { dropped, contacts };
}

// "Home | Visit | Press": three links or more with hardly a word between them, outside of the article.
function isLinkBar(table: ElementTable, element: Element, links: readonly number[]): boolean {
  if (element.close - element.open < 9 || !BARS.has(element.event.name)) return false;
  const length = table.textBetween(element.open, element.close);
  if (length > 400 || table.linkTextBetween(element.open, element.close) < length * 0.75) return false;
  return countBetween(links, element.open, element.close) >= 3;
}

const BARS = new Set(['center', 'div', 'p', 'ul', 'ol', 'dl', 'table', 'tr', 'td', 'font']);

function countBetween(sorted: readonly number[], from: number, to: number): number {
  return lowerBound(sorted, to) - lowerBound(sorted, from);
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The element that the page is about; none where the body as a whole is. */
function rootOf(page: ElementTable, hidden: Uint8Array, from: number, to: number): Element | undefined {
  const all = page.textBetween(from, to);
  if (all === 0) return undefined;
  const size = (element: Element): number => page.textBetween(element.open, element.close);
  const seen = page.elements.filter((element) => hidden[element.open] !== 1 && element.open >= from && element.close <= to);
  const mains = seen.filter((element) => element.event.name === 'main' || attribute(element.event, 'role') === 'main');
  const main = largest(mains, size);
  const outer = main !== undefined && size(main) >= all * 0.5 ? main : undefined;
  const articles = seen.filter((element) => isArticle(element) && (outer === undefined || (element.open > outer.open && element.close < outer.close)));
  const article = largest(articles, size);
  if (article !== undefined && size(article) >= (outer === undefined ? all * 0.5 : size(outer) * 0.6)) return widened(page, article, outer, size);
  if (outer !== undefined) return outer;
  const named = seen.filter((element) => hasContentName(element) && size(element) >= all * 0.6);
  // The innermost of the named ones that holds the bulk.
  const last = named.at(-1);
  if (last !== undefined) return widened(page, last, undefined, size);
  // A page that is laid out in tables: the innermost cell that holds most of its sentences.
  const sentences = page.proseBetween(from, to);
  return seen.filter((element) => element.event.name === 'td' && sentences > 0 && page.proseBetween(element.open, element.close) >= sentences * 0.7).at(-1);
}

/** The element around an article that has its heading too, where it holds little else. */
function widened(page: ElementTable, article: Element, limit: Element | undefined, size: (element: Element) => number): Element {
  const headings = page.elements.filter((element) => element.event.name === 'h1' && size(element) > 0);
  if (headings.some((heading) => heading.open > article.open && heading.close < article.close)) return article;
  for (let index = article.parent; index >= 0; index = (page.elements[index] as Element).parent) {
    const around = page.elements[index] as Element;
    if (around.event.name === 'body' || size(around) > size(article) * 1.3 + 200) break;
    if (headings.some((heading) => heading.open > around.open && heading.open < article.open)) return around;
    if (around === limit) break;
  }
  return article;
}

/**
 * Shows the last heading of the page before the root again, where the root has none, and what
 * stands with it and behind it: the date, the label "Press release".
 */
function showHeading(whole: ElementTable, hidden: Uint8Array, chrome: Uint8Array, unseen: Uint8Array, root: Element): void {
  const headings = whole.elements.filter((element) => element.event.name === 'h1' && unseen[element.open] !== 1 && whole.textBetween(element.open, element.close) > 0);
  if (headings.some((heading) => heading.open > root.open && heading.close < root.close && hidden[heading.open] !== 1)) return;
  const heading = headings.filter((candidate) => candidate.close < root.open && !isLink(whole, candidate)).at(-1);
  if (heading === undefined) return;
  // The outermost element around the heading that the root is not in.
  let start = heading;
  for (let index = heading.parent; index >= 0; index = (whole.elements[index] as Element).parent) {
    const around = whole.elements[index] as Element;
    if (around.close > root.open) break;
    start = around;
  }
  const between = whole.textBetween(start.open, root.open);
  const from = between <= whole.textBetween(root.open, root.close) * 0.5 + 200 ? start.open : root.open;
  for (let index = from; index < root.open; index += 1) hidden[index] = chrome[index] ?? 0;
  for (let index = heading.open; index <= heading.close; index += 1) hidden[index] = unseen[index] ?? 0;
}

function isArticle(element: Element): boolean {
  return element.event.name === 'article' || attribute(element.event, 'role') === 'article' || attribute(element.event, 'itemprop') === 'articleBody';
}

function hasContentName(element: Element): boolean {
  if (element.event.attributes.length === 0) return false;
  const names = `${attribute(element.event, 'id') ?? ''} ${attribute(element.event, 'class') ?? ''}`.toLowerCase().split(/\s+/u);
  return names.some((name) => CONTENT_NAMES.has(name.replace(/\d$/u, '')));
}

// A heading that is a link is the name of the site.
function isLink(table: ElementTable, element: Element): boolean {
  return table.linkTextBetween(element.open, element.close) >= table.textBetween(element.open, element.close);
}

function largest(elements: readonly Element[], size: (element: Element) => number): Element | undefined {
  let best: Element | undefined;
  for (const element of elements) if (best === undefined || size(element) > size(best)) best = element;
  return best;
}

/** Whether an element holds one of some events, by binary search. */
function sortedHolds(opens: ReadonlySet<number>): (element: Element) => boolean {
  const sorted = [...opens].sort((a, b) => a - b);
  return (element) => {
    const at = lowerBound(sorted, element.open + 1);
    return at < sorted.length && (sorted[at] as number) < element.close;
  };
}
