import type { MarkupEvent, OpenEvent } from '../markup/markup-event.ts';
import type { Span } from '../model/span.ts';
import { attribute } from './render-events.ts';

/** A name that the frame of a page gives its site, with its place in the source. */
export interface SiteName extends Span {
  readonly value: string;
}

const LONGEST = 70;

/**
 * The names of a site in the frame around its article: the words or the `alt` of its logo, the
 * link to its first page, and what stands behind the copyright sign of its footer.
 *
 * @param shown - whether an event is part of the article
 *
 * @example `<header><a href="/">Arden Walks</a></header>` gives "Arden Walks".
 */
export function siteNames(source: string, events: readonly MarkupEvent[], shown: (index: number) => boolean): SiteName[] {
  const found: SiteName[] = [];
  for (let index = 0; index < events.length && found.length < 12; index += 1) {
    const event = events[index] as MarkupEvent;
    if (shown(index) || (event.type !== 'open' && event.type !== 'text')) continue;
    const name = event.type === 'text' ? copyright(source, event) : (altOf(event) ?? (isHome(event) ? wordsOf(source, events, index) : undefined));
    if (name !== undefined) found.push(name);
  }
  return found;
}

// <a href="/">, <div class="site-title">
function isHome(event: OpenEvent): boolean {
  if (event.name === 'a' && /^(?:https?:\/\/[^/]+)?\/?(?:[a-z]{2}\/?|index\.html?)?$/u.test(attribute(event, 'href') ?? '#')) return true;
  return isLogo(event);
}

function isLogo(event: OpenEvent): boolean {
  return ['class', 'id'].some((name) => (attribute(event, name) ?? '').split(/\s+/u).some((token) => /^(?:(?:site|navbar|header|page)[-_])?(?:logo|brand|branding|title|name)(?:[-_]text)?$/u.test(token) && token !== 'title' && token !== 'name'));
}

// <img alt="Logo Arden Walks">, <img class="logo" alt="Arden Walks">
function altOf(event: OpenEvent): SiteName | undefined {
  const alt = event.name === 'img' ? event.attributes.find(({ name }) => name === 'alt') : undefined;
  const value = alt?.value.trim() ?? '';
  const labelled = /^logo[\s:]|\slogo$/iu.test(value);
  if (alt === undefined || value.length > LONGEST || (!labelled && !isLogo(event))) return undefined;
  const name = value.replace(/^logo[\s:]{1,3}(?:\p{Ll}{1,4}[\s’']){0,2}|\slogo$/giu, '');
  return name === '' ? undefined : { value: name, start: alt.start, end: alt.end };
}

// The words of an element up to its end, where they are few and no other text is beside them.
function wordsOf(source: string, events: readonly MarkupEvent[], from: number): SiteName | undefined {
  let depth = 1;
  for (let index = from + 1; index < Math.min(events.length, from + 14) && depth > 0; index += 1) {
    const event = events[index] as MarkupEvent;
    if (event.type === 'open') depth += 1;
    else if (event.type === 'close') depth -= 1;
    else if (event.type === 'text') {
      const value = source.slice(event.start, event.end).trim();
      if (value !== '') return value.length > LONGEST ? undefined : { value, start: event.start, end: event.end };
    }
  }
  return undefined;
}

// "© 2026 Arden Walks. All rights reserved."
function copyright(source: string, { start, end }: Span): SiteName | undefined {
  const sign = source.indexOf('©', start);
  if (sign === -1 || sign >= end) return undefined;
  const value = /^© ?(?:[\d–, -]{4,12})?(\p{L}[^.,|·•\d<>()]{1,70})/u.exec(source.slice(sign, Math.min(end, sign + 100)))?.[1]?.trim();
  return value === undefined ? undefined : { value, start: sign, end: Math.min(end, sign + 100) };
}
