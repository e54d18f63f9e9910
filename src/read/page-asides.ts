import type { OpenEvent } from '../markup/markup-event.ts';
import type { Span } from '../model/span.ts';
import { htmlEvents } from '../markup/html.ts';

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

function isAside({ name, attributes }: OpenEvent): boolean {
  if (NAMES.has(name)) return true;
  if (attributes.length === 0 || PAGE.has(name)) return false;
  return attributes.some((attribute) => (attribute.name === 'role' ? NAMES.has(attribute.value.toLowerCase()) : (attribute.name === 'class' || attribute.name === 'id') && WORDS.test(attribute.value)));
}

/** Names of elements and roles. */
const NAMES: ReadonlySet<string> = new Set(['nav', 'aside', 'menu', 'search', 'navigation', 'complementary', 'dialog', 'alertdialog']);
const PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'footer']);
/** class="teaser-list", id="cookie-banner", class="cross-sell"; not class="has-sidebar", which speaks of what stands beside it */
const WORDS = /(?:^|\s)(?!(?:has|no|not|with)[-_])(?:[\w-]*[-_])?(?:cookies?|consent|gdpr|related|sidebar|newsletter|comments|popup|modal|teasers?|recommended|recommendations|popular|trending|upsells?|sell|similar)(?:[-_\s]|$)/iu;
