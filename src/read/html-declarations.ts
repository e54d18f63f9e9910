import type { Declaration } from '../model/document.ts';
import type { MarkupAttribute, MarkupEvent, OpenEvent } from '../markup/markup-event.ts';
import type { Span } from '../model/span.ts';
import { jsonLdDeclarations } from './json-ld-declarations.ts';
import { attribute } from './render-events.ts';
import { siteNames } from './site-names.ts';
import { trimSpan } from './text-lines.ts';

/** The release's words for the names of meta tags (`name`, `property`, `itemprop`, `http-equiv`), in lower case. */
const META = new Map<string, string>([
  ['og:title', 'headline'], ['citation_title', 'headline'], ['dc.title', 'headline'], ['dcterms.title', 'headline'], ['headline', 'headline'],
  ['article:published_time', 'datePublished'], ['datepublished', 'datePublished'], ['date', 'datePublished'], ['pubdate', 'datePublished'], ['publishdate', 'datePublished'], ['publish-date', 'datePublished'],
  ['publication_date', 'datePublished'], ['dc.date', 'datePublished'], ['dc.date.issued', 'datePublished'], ['dc.date.created', 'datePublished'], ['dcterms.date', 'datePublished'], ['dcterms.issued', 'datePublished'],
  ['dcterms.created', 'datePublished'], ['citation_date', 'datePublished'], ['citation_publication_date', 'datePublished'], ['parsely-pub-date', 'datePublished'], ['sailthru.date', 'datePublished'],
  ['article:modified_time', 'dateModified'], ['og:updated_time', 'dateModified'], ['datemodified', 'dateModified'], ['dcterms.modified', 'dateModified'], ['last-modified', 'dateModified'],
  ['og:url', 'url'],
  ['og:site_name', 'publisher'], ['publisher', 'publisher'], ['dc.publisher', 'publisher'], ['dcterms.publisher', 'publisher'], ['citation_publisher', 'publisher'], ['article:publisher', 'publisher'], ['application-name', 'publisher'], ['apple-mobile-web-app-title', 'publisher'],
  ['description', 'description'], ['og:description', 'description'], ['dc.description', 'description'], ['dcterms.description', 'description'],
  ['keywords', 'keywords'], ['news_keywords', 'keywords'], ['article:tag', 'keywords'], ['article:section', 'articleSection'],
  ['author', 'author'], ['article:author', 'author'], ['dc.creator', 'author'], ['dcterms.creator', 'author'], ['citation_author', 'author'],
  ['og:locale', 'inLanguage'], ['content-language', 'inLanguage'], ['dc.language', 'inLanguage'], ['dcterms.language', 'inLanguage'], ['language', 'inLanguage'], ['citation_language', 'inLanguage'], ['inlanguage', 'inLanguage'],
  ['og:image', 'images'],
]);

// An attribute that some systems keep the day of publication in: <html newsdate="2023-06-14">.
const DATE_ATTRIBUTE = /^(?:data-)?(?:news|pub|publish|published|publication)-?date$/u;

/**
 * What a page declares of itself beside its words: `lang`, `<title>`, meta tags, `<time datetime>`,
 * canonical and alternate links, JSON-LD; then what the frame of the page calls its site. In the order in which it stands in the source.
 *
 * @param shown - whether an event is part of the article; a `<time>` elsewhere is not one of it
 * @param times - the words of each shown `<time>`, by the offset of its tag
 */
export function htmlDeclarations(source: string, events: readonly MarkupEvent[], shown: (index: number) => boolean, times: ReadonlyMap<number, Span>): Declaration[] {
  const found: Declaration[] = [];
  const declare = (name: string, value: string, by: Declaration['by'], place: Span, span?: Span): void => {
    const words = value.replace(/\s+/gu, ' ').trim();
    if (words !== '') found.push({ name, value: words, by, source: { start: place.start, end: place.end }, ...(span === undefined ? {} : { span }) });
  };
  let inSvg = 0;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as MarkupEvent;
    if (event.type === 'close' && event.name === 'svg') inSvg -= 1;
    if (event.type !== 'open') continue;
    switch (event.name) {
      case 'svg':
        inSvg += 1;
        break;
      case 'html':
      case 'body':
      case 'main':
      case 'article':
        if (event.name === 'html') declareLanguage(event, declare);
        for (const item of event.attributes) if (DATE_ATTRIBUTE.test(item.name) && /^\d{4}-\d{2}-\d{2}/u.test(item.value)) declare('datePublished', item.value, 'meta', item);
        break;
      case 'title':
        if (inSvg === 0) declareContent(source, events, index, (value, place) => declare('headline', value, 'title', place));
        break;
      case 'define-tag':
        declareTag(event, (name) => {
          declareContent(source, events, index, (value, place) => declare(name, value, 'meta', place));
        });
        break;
      case 'meta':
        declareMeta(event, declare);
        break;
      case 'link':
        declareLink(event, declare);
        break;
      case 'time': {
        const value = named(event, 'datetime');
        if (value !== undefined && shown(index)) declare(timeName(event), value.value, 'time', value, times.get(event.start));
        break;
      }
      case 'script':
        if (/^application\/ld\+json\b/iu.test(attribute(event, 'type') ?? '')) {
          declareContent(source, events, index, (_value, place) => {
            for (const declaration of jsonLdDeclarations(source.slice(place.start, place.end), place.start)) found.push(declaration);
          });
        }
        break;
      default:
    }
  }
  for (const { value, ...place } of siteNames(source, events, shown)) declare('siteName', value, 'site', place);
  return found;
}

type Declare = (name: string, value: string, by: Declaration['by'], place: Span, span?: Span) => void;

function declareLanguage(event: OpenEvent, declare: Declare): void {
  const lang = named(event, 'lang') ?? named(event, 'xml:lang');
  if (lang !== undefined) declare('inLanguage', lang.value, 'lang', lang);
}

function declareMeta(event: OpenEvent, declare: Declare): void {
  const content = named(event, 'content');
  if (content === undefined) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = META.get(attribute(event, key)?.trim().toLowerCase() ?? '');
    if (name === undefined) continue;
    // An address of a profile is nobody's name; a locale is a language tag with another mark.
    if ((name === 'publisher' || name === 'author') && /^https?:/iu.test(content.value)) return;
    declare(name, name === 'inLanguage' ? content.value.replace(/_/gu, '-') : content.value, 'meta', content);
    return;
  }
}

// "<define-tag pagetitle>…</define-tag>": Website META Language keeps the title and the date of a page in tags that its templates show.
function declareTag({ attributes }: OpenEvent, declareAs: (name: string) => void): void {
  for (const { name } of attributes) {
    const known = name === 'pagetitle' || name === 'title' ? 'headline' : META.get(name.replace(/^release_/u, ''));
    if (known === 'headline' || known === 'datePublished') declareAs(known);
  }
}

function declareLink(event: OpenEvent, declare: Declare): void {
  const href = named(event, 'href');
  if (href === undefined) return;
  const rel = (attribute(event, 'rel') ?? '').toLowerCase().split(/\s+/u);
  const language = attribute(event, 'hreflang');
  if (rel.includes('canonical')) declare('url', href.value, 'link', href);
  else if (rel.includes('license')) declare('license', href.value, 'link', href);
  else if (rel.includes('alternate') && language !== undefined && language.toLowerCase() !== 'x-default') declare(`translations/${language}`, href.value, 'link', href);
}

/** The content of a title or a script: its words, and their place without white space around them. */
function declareContent(source: string, events: readonly MarkupEvent[], index: number, use: (value: string, place: Span) => void): void {
  let value = '';
  let start: number | undefined;
  let end = 0;
  for (let next = index + 1; next < events.length; next += 1) {
    const event = events[next] as MarkupEvent;
    if (event.type === 'close' || event.type === 'open') break;
    value += event.type === 'text' ? source.slice(event.start, event.end) : event.type === 'line' ? ' ' : event.text;
    start ??= event.start;
    end = event.end;
  }
  const place = trimSpan(source, start ?? 0, end);
  if (place.start < place.end) use(value, place);
}

// What a <time> is the date of, where its tag says so.
function timeName(event: OpenEvent): string {
  const words = ['itemprop', 'property', 'class'].map((name) => attribute(event, name) ?? '').join(' ').toLowerCase();
  if (/modified|updated/u.test(words)) return 'dateModified';
  return attribute(event, 'pubdate') !== undefined || /published|datecreated|publication/u.test(words) ? 'datePublished' : 'date';
}

function named(event: OpenEvent, name: string): MarkupAttribute | undefined {
  return event.attributes.find((candidate) => candidate.name === name);
}
