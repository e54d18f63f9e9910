import type { Annotation, AnnotationOf, BlockRole } from '../model/annotation.ts';
import type { Declaration } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { declaredDate } from './declared-date.ts';
import { declaredOrigin } from './declared-origin.ts';
import { resolveByline } from './resolve-byline.ts';
import type { ResolveContext } from './resolve-context.ts';
import { spanOrigin, textAt, wordsAt } from './words-at.ts';
import { traced, type Draft, type Traced } from './traced.ts';

/** Headline, subheading, dates, dateline, language, body: the members that every release has one of. */
export function resolveHeader(context: ResolveContext): { readonly [key: string]: Draft } {
  const { annotations } = context;
  const dateline = annotations.find((annotation) => annotation.type === 'dateline');
  return {
    inLanguage: languageOf(context),
    headline: headlineOf(context),
    subheading: subheadingOf(context),
    dateline: dateline && datelineOf(context, dateline),
    datePublished: dateOf(context, dateline),
    dateModified: declared(context, 'dateModified'),
    embargo: embargoOf(context),
    description: declared(context, 'description'),
    author: resolveByline(context),
    body: bodyOf(context),
  };
}

function headlineOf(context: ResolveContext): Traced<string> | undefined {
  const found = context.annotations.find((annotation) => annotation.type === 'headline');
  if (found === undefined) return declaredTitle(context);
  const text = found.spans.map((span) => textAt(context.document, span)).join(' ');
  return traced(text, spanOrigin(found.spans, 'headline'));
}

// "- Free for everybody -": the dashes around it are none of its words.
function subheadingOf(context: ResolveContext): Traced<string> | undefined {
  const spans = blocksOf(context, ['subheading']).map((span) => withoutDashes(context.document.text, span));
  return spans.length === 0 ? undefined : traced(spans.map((span) => textAt(context.document, span)).join(' '), spanOrigin(spans, 'subheading'));
}

function withoutDashes(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[–—-]\s+/u.exec(words)?.[0].length ?? 0;
  const after = /\s[–—-]$/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

// "Aktuelles": the section of a site, and no title; "Statement" may be all the title that there is.
function isSection(title: string, languages: readonly Language[]): boolean {
  const key = fold(title).toLowerCase();
  return languages.some(({ headings }) => headings.chrome.includes(key));
}

// "The bridge is open | City of Arden": a page names its site behind its title, in a few words with capitals.
function declaredTitle(context: ResolveContext): Traced<string> | undefined {
  const item = context.document.declared.find((candidate) => candidate.name === 'headline' && matchKey(candidate.value) !== '' && !isSection(candidate.value, context.languages));
  if (item === undefined) return undefined;
  const value = fold(item.value);
  const [first, last, more] = value.split(/ [-–—·|»] |\|/u).map((part) => part.trim());
  const title = first === undefined || last === undefined || more !== undefined ? undefined : isSite(last, first) ? first : isSite(first, last) ? last : undefined;
  if (item.by !== 'title' || title === undefined) return traced(value, declaredOrigin(item));
  const at = context.document.source.text.slice(item.source.start, item.source.end).indexOf(title);
  return traced(title, declaredOrigin(at === -1 ? item : { ...item, source: { start: item.source.start + at, end: item.source.start + at + title.length } }));
}

// A few words that all have capitals, beside a longer title of which some have none.
function isSite(part: string, title: string): boolean {
  const words = part.split(/\s+/u);
  const others = title.split(/\s+/u);
  return words.length <= 4 && others.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && others.some((word) => /^\p{Ll}{2}/u.test(word));
}

function datelineOf(context: ResolveContext, dateline: AnnotationOf<'dateline'>): Draft {
  const date = dateIn(context, dateline.spans[0] as Span);
  return {
    text: wordsAt(context.document, dateline.spans[0] as Span, 'dateline'),
    place: dateline.place && placeName(context, dateline.place),
    date,
  };
}

// "BRUSSEL" is the place Brussel; the words in capitals stay in the dateline's text.
function placeName(context: ResolveContext, span: Span): Traced<string> {
  const text = textAt(context.document, span);
  // "CDMX" is no word.
  if (text !== text.toUpperCase() || text.length < 4 || !/[AEIOUY]/u.test(text.normalize('NFD'))) return wordsAt(context.document, span, 'dateline');
  const cased = text.toLowerCase().replace(/(?:^|[\s’'-])\p{L}/gu, (start) => start.toUpperCase());
  return traced(cased, { derivedFrom: [span], how: 'capitals to title case' });
}

function dateIn(context: ResolveContext, span: Span): Traced<string> | undefined {
  const date = context.annotations.find((annotation) => annotation.type === 'date' && (annotation.spans[0] as Span).start >= span.start && (annotation.spans[0] as Span).end <= span.end);
  return date?.type === 'date' ? traced(date.value, { derivedFrom: date.spans, how: `date in words (${date.by})` }) : undefined;
}

function dateOf(context: ResolveContext, dateline: AnnotationOf<'dateline'> | undefined): Traced<string> | undefined {
  const own = context.annotations.find((annotation) => annotation.type === 'date' && annotation.role === 'publication');
  const found = own?.type === 'date' ? traced(own.value, { derivedFrom: own.spans, how: `date in words (${own.by})` }) : dateline && dateIn(context, dateline.spans[0] as Span);
  const said = declaredDay(context);
  // Where nothing else dates it, it comes out when its embargo ends.
  if (found === undefined) return said ? traced(said.value, declaredOrigin(said)) : (slugDate(context) ?? embargoOf(context));
  if (said && !said.value.startsWith(found.value)) {
    const words = 'derivedFrom' in found.origin ? (found.origin.derivedFrom[0] as Span) : { start: 0, end: 0 };
    context.faults.push({ rule: 'date-conflict', data: { text: found.value, declared: said.value, by: said.by }, place: { source: 'release', span: words } });
  }
  return found;
}

function declaredDay({ document, languages }: ResolveContext): Declaration | undefined {
  for (const item of document.declared) {
    const value = item.name === 'datePublished' ? declaredDate(item.value, languages) : undefined;
    if (value !== undefined) return { ...item, value };
  }
  return undefined;
}

// "2016-11-16_the-court-has-ruled": generators that keep no date apart begin the name of the page with it.
function slugDate({ document }: ResolveContext): Traced<string> | undefined {
  for (const item of document.declared) {
    const value = item.name === 'slug' ? /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=[-_])/u.exec(item.value)?.[0] : undefined;
    if (value !== undefined) return traced(value, declaredOrigin({ ...item, source: { start: item.source.start, end: item.source.start + value.length } }));
  }
  return undefined;
}

function embargoOf(context: ResolveContext): Traced<string> | undefined {
  const date = context.annotations.find((annotation) => annotation.type === 'date' && annotation.role === 'embargo');
  return date?.type === 'date' ? traced(date.value, { derivedFrom: date.spans, how: `date in words (${date.by})` }) : undefined;
}

function languageOf(context: ResolveContext): Traced<string> | undefined {
  if (context.language === 'und') return undefined;
  const primary = context.language.split('-')[0];
  const said = context.document.declared.find((item) => item.name === 'inLanguage' && item.value === context.language);
  if (said) return traced(context.language, declaredOrigin(said));
  const index = context.newsroom?.value.languages?.indexOf(context.language) ?? -1;
  if (index !== -1 && context.language !== primary) return traced(context.language, { newsroom: `/languages/${index}` });
  return traced(context.language, { derivedFrom: [{ start: 0, end: context.document.text.length }], how: 'share of function words' });
}

function bodyOf(context: ResolveContext): Traced<string> | undefined {
  const spans = blocksOf(context, ['body', 'list', 'quote', 'heading']);
  return spans.length === 0 ? undefined : traced(spans.map((span) => textAt(context.document, span)).join('\n\n'), spanOrigin(spans, 'body'));
}

/** The spans of the blocks that have one of these roles. */
export function blocksOf(context: ResolveContext, roles: readonly BlockRole[]): Span[] {
  const wanted = (annotation: Annotation): boolean => annotation.type === 'block' && roles.includes(annotation.role);
  return context.annotations.filter(wanted).map((annotation) => annotation.spans[0] as Span);
}

/** A datum that the file declares beside its text, where it has it. */
export function declared(context: ResolveContext, name: string): Traced<string> | undefined {
  const item = context.document.declared.find((candidate) => candidate.name === name && matchKey(candidate.value) !== '');
  return item && traced(fold(item.value), declaredOrigin(item));
}
