import type { Declaration, Document } from '../../model/document.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Origins } from '../../model/origin.ts';
import type { Report, Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import { matchKey } from '../../forms/match-key.ts';

/**
 * What a page declares in its tags, its `<time>` or its JSON-LD is not what its text says: another
 * headline, language or publisher, a date beside words that say another day, or two dates of
 * publication. The text is used, and a search engine that trusts the tags reads something else.
 *
 * @example bad
 * `<html lang="en">` around a release in Dutch
 * @example good
 * `<html lang="nl">` around a release in Dutch
 */
export const declaredConflict: Rule = {
  id: 'declared-conflict',
  layer: 'release',
  severity: 'warning',
  description: 'What a page declares beside its text is not what the text says.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  messages: {
    headline: 'Unexpected headline `{declared}` in {by}, expected that of the text, `{text}`.',
    language: 'Unexpected language `{declared}` in {by}, expected that of the text, `{text}`.',
    publisher: 'Unexpected publisher `{declared}` in {by}, expected the one that the text speaks for, `{text}`.',
    date: 'Unexpected date `{declared}` in {by}, expected the one that the page gives elsewhere, `{text}`.',
    time: 'Unexpected date `{declared}` in {by}, expected that of its words, `{text}`.',
  },
  needs: 'document',
  check(subject, _, report): void {
    const { document, release } = subject;
    if (document === undefined || release === undefined) return;
    const { declared } = document;
    headlines(document, release.headline, subject.releaseOrigins, report);
    const spoken = subject.annotations?.find((annotation) => annotation.type === 'language' && annotation.block === undefined);
    const language = spoken?.type === 'language' ? spoken.language : 'und';
    if (language !== 'und' && !declared.some((item) => item.name === 'inLanguage' && primary(item.value) === language)) {
      for (const item of declared.filter(({ name }) => name === 'inLanguage').slice(0, 1)) report(finding('language', document, item, language));
    }
    const publisher = release.publisher?.name;
    if (publisher !== undefined && isOfText(subject.releaseOrigins, '/publisher/name')) {
      for (const item of declared) if (item.name === 'publisher' && !isLike(item.value, publisher)) report(finding('publisher', document, item, publisher));
    }
    dates(document, subject, report);
  },
};

function headlines(document: Document, headline: string, origins: Origins | undefined, report: Report): void {
  if (!isOfText(origins, '/headline')) return;
  // The title of a page may name the site alone.
  for (const item of document.declared) if (item.name === 'headline' && (item.by === 'meta' || item.by === 'json-ld') && !isLike(item.value, headline)) report(finding('headline', document, item, headline));
}

function dates(document: Document, { annotations, release, releaseOrigins }: Subject, report: Report): void {
  for (const item of document.declared) {
    if (item.by !== 'time' || item.span === undefined || !DAY.test(item.value)) continue;
    const { start, end } = item.span;
    const words = annotations?.find((annotation) => annotation.type === 'date' && annotation.spans.some((span) => span.start >= start && span.end <= end));
    if (words?.type === 'date' && words.value.length === 10 && !near(item.value, words.value)) report(finding('time', document, item, words.value));
  }
  const published = document.declared.filter(({ name, by, value }) => name === 'datePublished' && by !== 'time' && DAY.test(value));
  const [first, ...others] = published;
  const expected = isOfText(releaseOrigins, '/datePublished') ? release?.datePublished : first?.value;
  // The first one that differs from the text is told by date-conflict.
  for (const item of others) if (expected !== undefined && !near(item.value, expected) && item.value.slice(0, 10) !== first?.value.slice(0, 10)) report(finding('date', document, item, expected));
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;

// The same day, or the day before or after it at another hour of the world.
function near(declared: string, text: string): boolean {
  if (declared.startsWith(text.slice(0, 10))) return true;
  return declared.includes('T') && Math.abs(Date.parse(declared.slice(0, 10)) - Date.parse(text.slice(0, 10))) <= 86_400_000;
}

function finding(message: string, document: Document, item: Declaration, text: string): Finding {
  const { path } = document.source;
  return { message, data: { declared: item.value, by: BY[item.by], text }, place: { source: 'page', span: item.source, ...(path === undefined ? {} : { path }) } };
}

const BY: Readonly<Record<Declaration['by'], string>> = { 'front-matter': 'the front matter', meta: 'a meta tag', title: 'the title of the page', time: 'a `<time>`', 'json-ld': 'the JSON-LD of the page', lang: 'its `lang`', link: 'a link of the page', site: 'the frame of the page' };

function isOfText(origins: Origins | undefined, pointer: string): boolean {
  const origin = origins?.[pointer];
  return origin !== undefined && ('spans' in origin || 'derivedFrom' in origin);
}

// One holds the other, or a shortened one starts as the other does.
function isLike(a: string, b: string): boolean {
  const one = bare(a);
  const other = bare(b);
  return one === '' || other === '' || one.includes(other) || other.includes(one);
}

function bare(text: string): string {
  return matchKey(text.replace(/(?:…|\.\.\.)\s*$/u, '')).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] as string;
}
