import type { Declaration } from '../model/document.ts';
import type { Origin } from '../model/origin.ts';
import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { declaredOrigin } from './declared-origin.ts';
import { isSectionName } from './press-desk.ts';
import type { PublisherSign } from './publisher-weights.ts';
import { INVERTED, isCorporate } from './resolve-byline.ts';
import type { ResolveContext } from './resolve-context.ts';

/** A name that the file gives beside or around its title. */
export interface TitleName {
  readonly name: string;
  readonly origin: Origin;
  readonly sign: PublisherSign;
  readonly says: string;
}

// What parts a title from the name of its site: "New bridge opens | City of Adorf".
// What parts a label, a date and a name.
const PARTS = /, | [-–—|] |: /u;
const SEPARATOR = / [-–—·•:»«] | ?\| ?| \/\/ /u;

/**
 * The names of sites and owners that the file's data give: what stands beside the headline in the
 * title of the page ("Headline | Acme", "Acme - Headline", also where the page was saved as text),
 * the declared publisher, the declared author where it is nobody's name.
 */
export function titleNames(context: ResolveContext, headline: string): TitleName[] {
  const { document, annotations } = context;
  const found: TitleName[] = [];
  const title = matchKey(headline);
  const inverted = document.declared.some((item) => item.name === 'author' && INVERTED.test(item.value));
  for (const item of document.declared) {
    if (item.name === 'publisher') found.push({ name: item.value, origin: declaredOrigin(item), sign: 'declared', says: `declared (${item.by})` });
    if (item.name === 'author' && !INVERTED.test(item.value)) found.push({ name: item.value, origin: declaredOrigin(item), sign: inverted || isCorporate(context, item.value) ? 'corporate' : 'author', says: 'the author of the file' });
    if (item.name === 'origin' && !/^https?:/iu.test(item.value)) found.push(originName(context, item));
    if (item.name === 'siteName' && (looksLikeName(item.value) || isCorporate(context, item.value)) && !isSectionName(matchKey(item.value), context.languages)) found.push({ name: withoutArticle(context, item.value), origin: declaredOrigin(item), sign: 'siteName', says: 'the name of the site' });
    if (item.name === 'headline') for (const name of siteParts(context, item.value, title)) found.push({ name, origin: declaredOrigin(item), sign: 'site', says: 'the title of the page' });
  }
  for (const annotation of annotations) {
    if (annotation.type !== 'block' || annotation.role !== 'headline-repeat') continue;
    const span = annotation.spans[0];
    if (span === undefined) continue;
    const line = document.text.slice(span.start, span.end);
    for (const name of siteParts(context, line, title)) {
      const start = span.start + line.lastIndexOf(name);
      found.push({ name, origin: { spans: [{ start, end: start + name.length }] }, sign: 'site', says: 'the title of the page' });
    }
  }
  return found;
}

// "Press release, 3 May 2026, Arden Walks": a file that was taken over says whose release it is.
function originName({ languages, document }: ResolveContext, item: Declaration): TitleName {
  const parts = item.value.split(PARTS).map((part) => part.trim());
  const name = parts.at(-1) as string;
  const labelled = parts.length > 1 && !/\d/u.test(name) && languages.some(({ headings }) => headings.pressRelease.includes(matchKey(parts[0] as string)));
  if (!labelled) return { name: item.value, origin: declaredOrigin(item), sign: 'origin', says: 'where the file says it is from' };
  const at = document.source.text.indexOf(name, item.source.start);
  return { name, origin: declaredOrigin({ ...item, source: { start: at, end: at + name.length } }), sign: 'label', says: 'the label of the release' };
}

// The last or first part of a title that is no part of the headline, as a name looks. Where the
// title has other words than the headline, either may be the site: the one that says that it is an organisation's.
function siteParts(context: ResolveContext, value: string, headline: string): string[] {
  const parts = fold(value).split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < 2 || headline === '') return [];
  // "Arden opens bridge | Arden": where one part is the headline, no other is a part of it.
  const whole = parts.some((part) => matchKey(part) === headline);
  const isOf = (part: string): boolean => matchKey(part).includes(headline) || (!whole && headline.includes(matchKey(part)));
  const names = [...parts.slice(1).reverse(), parts[0] as string].filter((part) => !isOf(part) && (looksLikeName(part) || isCorporate(context, part)) && !isSectionName(matchKey(part), context.languages));
  const named = names.find((part) => isCorporate(context, part));
  const name = parts.some(isOf) ? (named ?? names[0]) : named;
  return name === undefined ? [] : [withoutArticle(context, name)];
}

function looksLikeName(part: string): boolean {
  const words = part.split(/\s+/u);
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  // One capital word may be the name of a section: "News", "Presse".
  return words.length <= 9 && capitals > 0 && capitals * 2 >= words.length && (words.length > 1 || /\p{Lu}.*\p{Lu}/u.test(part));
}

// A title starts with a capital, so that its article has one too.
function withoutArticle({ languages }: ResolveContext, part: string): string {
  return part.replace(/^\p{Lu}\p{Ll}{1,2} (?=\p{Lu})/u, (article) => (languages.some(({ determiners, indefinites }) => determiners.includes(article.trim().toLowerCase()) && !indefinites.includes(article.trim().toLowerCase())) ? '' : article));
}
