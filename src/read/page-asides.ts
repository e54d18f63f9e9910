import type { OpenEvent } from '../markup/markup-event.ts';
import type { Span } from '../model/span.ts';
import { htmlEvents } from '../markup/html.ts';
import { pageChrome } from './page-chrome.ts';
import { attribute } from './render-events.ts';

/**
 * The parts of a page that speak of something else than what it is about, as far as their tags say:
 * navigation, consent, what is related or recommended, and articles beside the one with the heading.
 * None of them holds the heading of the page. A foot may speak of the page, and is none.
 *
 * @example of `<h1>Help line</h1><aside><p>Other news, 3 May 2026</p></aside>` it is the aside.
 */
export function pageAsides(page: string): readonly Span[] {
  const found: Span[] = [];
  const articles: (Span & { readonly holds: boolean })[] = [];
  const open: { readonly element: OpenEvent; readonly before: number }[] = [];
  // How many headings of the page have begun.
  let headings = 0;
  for (const event of htmlEvents(page)) {
    if (event.type === 'open') {
      open.push({ element: event, before: headings });
      if (event.name === 'h1') headings += 1;
    } else if (event.type === 'close') {
      const { element, before } = open.pop() ?? {};
      if (element === undefined) continue;
      const span = { start: element.start, end: event.end };
      const holds = headings !== before;
      if (element.name === 'article') articles.push({ ...span, holds });
      else if (!holds && isAside(element)) found.push(span);
    }
  }
  if (articles.some(({ holds }) => holds)) found.push(...articles.filter(({ holds }) => !holds));
  return outermost(found);
}

/** Spans in order, without those that lie in others. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
  return found;
}

function isAside(event: OpenEvent): boolean {
  if (event.name === 'footer') return false;
  const chrome = pageChrome(event);
  if (chrome === 'chrome' || chrome === 'aside') return true;
  if (event.name === 'body' || event.name === 'html' || event.name === 'main') return false;
  return ['id', 'class'].some((name) => TEASERS.test(attribute(event, name) ?? ''));
}

/** class="teaser-list", id="recommended", class="cross-sell" */
const TEASERS = /(?:^|[\s_-])(?:teasers?|recommended|recommendations|popular|trending|upsells?|sell|similar)(?:$|[\s_-])/iu;
