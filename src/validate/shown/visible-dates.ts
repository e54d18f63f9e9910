import type { Span } from '../../model/span.ts';
import type { Block, Link } from '../../model/document.ts';
import type { Wording } from '../../model/wording.ts';
import { wordKey } from '../../forms/word-key.ts';
import { languageTag } from '../../forms/language-tag.ts';
import { sourceSpan } from '../../forms/source-span.ts';
import { isUnderHeading, pageHead } from './page-head.ts';

/** A day that a page shows, and what it is the day of. */
export interface VisibleDate extends Span {
  /** ISO 8601, a day. */
  readonly day: string;
  /** Of what the page says it is, in words or in its markup; `page` in a line of its own at the head of the page; of any other date nothing. */
  readonly of?: 'published' | 'modified' | 'page';
}

/** The days that a page shows: in words or figures as annotated, and those of its `<time>` elements. */
export function visibleDates(page: Wording): readonly VisibleDate[] {
  const { document: { text, blocks, declared }, annotations } = page;
  const found: VisibleDate[] = [];
  const bylines = annotations.flatMap(({ type, spans: [span] }) => (type === 'byline' && span !== undefined ? [span] : [])).slice(0, 20);
  const times = declared.flatMap(({ name, by, span, value }) => (by === 'time' && span !== undefined ? [{ ...span, name, value }] : [])).sort((a, b) => a.start - b.start);
  let head: ReadonlySet<Block> | undefined;
  const ofWhat = (span: Span, block: Block | undefined, time: (typeof times)[number] | undefined): VisibleDate['of'] => {
    if (block === undefined || page.isBeside(span) || isOfLink(page, block)) return undefined;
    const told = (time === undefined ? undefined : OF_NAME.get(time.name)) ?? ofLabel(text.slice(Math.max(block.start, span.start - LINE), span.start));
    if (told !== undefined || block.type === 'heading' || block.type === 'table-row') return told;
    if (!(head ??= pageHead(page)).has(block) || isCaption(page, block)) return undefined;
    const isOfByline = block.end - block.start <= 2 * LINE && bylines.some((byline) => holds(block, byline));
    return time !== undefined || isOfByline || standsApart(text, block, span) ? 'page' : undefined;
  };
  const add = (span: Span, day: string, time: (typeof times)[number] | undefined): void => {
    const of = ofWhat(span, around(blocks, span), time);
    found.push({ start: span.start, end: span.end, day, ...(of === undefined ? {} : { of }) });
  };
  for (const annotation of annotations) {
    const [span] = annotation.spans;
    if (annotation.type === 'date' && span !== undefined) add(span, annotation.value, around(times, span));
  }
  const read = [...found].sort((a, b) => a.start - b.start);
  for (const time of times) {
    // What is read in the words of a `<time>` is what the reader sees; its attribute is not.
    const day = /^\d{4}-\d\d-\d\d/u.exec(time.value)?.[0];
    if (day !== undefined && text.slice(time.start, time.end).trim() !== '' && !isIn(read, time)) add(time, day, time);
  }
  return onlyDay(page, found);
}

/** The one day that a page shows is its own down to its next heading, if it has a line to itself. */
function onlyDay(page: Wording, found: readonly VisibleDate[]): readonly VisibleDate[] {
  const [first] = found;
  if (first === undefined || found.some(({ day, of }) => of !== undefined || day !== first.day)) return found;
  const { text, blocks } = page.document;
  const isAlone = (date: VisibleDate): boolean => {
    const block = around(blocks, date);
    if (block === undefined || block.type === 'table-row' || block.type === 'list-item' || page.isBeside(date) || isCaption(page, block)) return false;
    return isUnderHeading(page, block) && wordKey(text.slice(block.start, date.start) + text.slice(date.end, block.end)) === '';
  };
  return found.map((date) => (isAlone(date) ? { ...date, of: 'page' } : date));
}

/** True of a date in a line with few other words ("By Ann Peeters, 3 June 2026"), or with a dash behind it at the head of a paragraph. */
function standsApart(text: string, block: Span, span: Span): boolean {
  const before = text.slice(block.start, span.start);
  const after = text.slice(span.end, Math.min(block.end, span.end + LINE));
  if (span.end - block.start <= LINE && /^\s*(?:[):]\s*)?[–—-]\s/u.test(after)) return true;
  if (block.end - block.start > LINE + 20 || wordKey(`${before} ${after}`).split(' ').length > FEW) return false;
  // "The scheme started on 4 May 2019." is a sentence of the story.
  return !/^\W*\.\s*$/u.test(after) || wordKey(before).split(' ').length < 3;
}

/** What the words before a date say that it is: "Veröffentlicht am", "Laatst bijgewerkt op woensdag", "Mis à jour le", "Updated:". */
function ofLabel(before: string): VisibleDate['of'] {
  const word = LABEL.exec(before)?.[1];
  return word === undefined ? undefined : PUBLISHED.test(word) ? 'published' : 'modified';
}

const LABEL = /(?:^|[^\p{L}\p{N}])(published|posted|updated|modified|veröffentlicht|aktualisiert|geändert|gepubliceerd|geplaatst|bijgewerkt|gewijzigd|publiée?|modifiée?|mise? à jour|publicad[oa]|actualizad[oa])(?:\s(?:on|am|op|le|el|the))?:?\s(?:\p{L}{2,12},? ){0,2}$/iu;

/** What a `<time>` is the date of, where its tag says so. */
const OF_NAME: ReadonlyMap<string, VisibleDate['of']> = new Map([['datePublished', 'published'], ['dateModified', 'modified']]);

const PUBLISHED = /^(?:publi|posted|veröffentlicht|gep)/iu;

/** True of an item of a list that leads elsewhere: "Pool shuts for three weeks, 19 January 2026". */
function isOfLink({ document: { text, links } }: Wording, block: Block): boolean {
  return block.type === 'list-item' && linksOf(block, links).some(({ span }) => wordKey(text.slice(span.start, span.end)).split(' ').length > 2);
}

/** True of the words below a picture. */
function isCaption({ document: { map, source } }: Wording, block: Block): boolean {
  const { start } = sourceSpan(map, block);
  return /<figcaption\b[^<]{0,200}(?:<[a-z][^<]{0,200})?$/iu.test(source.text.slice(Math.max(0, start - 250), start));
}

/** The links in a block; they stand in the order of the text. */
function linksOf(block: Span, links: readonly Link[]): readonly Link[] {
  const from = lowerBound(links.length, (index) => (links[index] as Link).span.start >= block.start);
  let end = from;
  while (end < from + MOST_LINKS && (links[end]?.span.end ?? Infinity) <= block.end) end += 1;
  return links.slice(from, end);
}

const MOST_LINKS = 5;

/** The one of some spans, in the order of the text, that another lies in. */
function around<S extends Span>(spans: readonly S[], span: Span): S | undefined {
  const found = spans[lowerBound(spans.length, (index) => (spans[index] as S).end > span.start)];
  return found !== undefined && holds(found, span) ? found : undefined;
}

/** True where one of some spans, in the order of the text, lies in another. */
function isIn(spans: readonly Span[], span: Span): boolean {
  const found = spans[lowerBound(spans.length, (index) => (spans[index] as Span).start >= span.start)];
  return found !== undefined && holds(span, found);
}

/** The first index for which a test holds, which then holds for all behind it. */
function lowerBound(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True of a page that says how long ago something was ("2 hours ago", "il y a 3 heures"), or a line "Today, 10:30": that is its date. */
export function isRelative({ document: { text, blocks } }: Wording): boolean {
  return AGO.test(text) || blocks.some(({ start, end }) => end - start <= LINE && TODAY.test(text.slice(start, end)));
}

const AGO =
  /(?<![\p{L}\d])(?:\d{1,2}|an?|een|une?|eine[rmn]?|una?) (?:sec(?:onds?)?|min(?:ut(?:es?|en))?|hours?|days?|weeks?|months?|years?|uur|uren|dagen|dag|weken|maanden?|jaar) (?:ago|geleden)(?!\p{L})|(?<!\p{L})(?:il y a|vor|hace) (?:\d{1,2}|une?|eine[rmn]?|una?) (?:min|h(?!\p{L})|heure|jour|semaine|mois|stunde|tag|woche|monat|jahr|hora|día|semana|mes|año)|(?<![\p{L}\d])\d{1,2} (?:minuti|or[ae]|giorn[io]|settiman[ae]|mes[ei]) fa(?!\p{L})/iu;
const TODAY = /(?<!\p{L})(?:today|yesterday|just now|vandaag|gisteren|daarnet|zonet|aujourd['’]hui|hier|heute|gestern|hoy|ayer|oggi|ieri)(?:,| at| om| à| um| a las| alle)? ?\d{1,2}[:.hu]/iu;

/** A line of a date is at most so long, and has at most so many other words. */
const LINE = 80;
const FEW = 6;

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the page shows one of the days in a way that is not annotated: in figures, or day and month in words of one of the languages. */
export function writesDay(page: Wording, days: readonly string[], languages: readonly string[]): boolean {
  const inWords = days.flatMap((day) => wordsOf(day, languages)).map(wordKey);
  const turned = inWords.map((words) => words.split(' ')).filter(({ length }) => length === 2).map(([one = '', two = '']) => `${two} ${one}`);
  return page.has(...new Set([...days.flatMap(figuresOf), ...inWords, ...turned])) || isTurned(page, days, (words) => page.has(...words));
}

/** True where the page shows one of the days, as far as a quick look tells. */
export function isWritten(page: Wording, days: readonly string[], languages: readonly string[]): boolean {
  return page.hasQuickly(...new Set([...days, ...days.flatMap((day) => wordsOf(day, languages)), ...days.flatMap(figuresOf)])) || isTurned(page, days, (words) => page.hasQuickly(...words));
}

/** True where one of the days stands there as 3/12/2026 where 12/3/2026 would be another day; with dots between them the day comes first everywhere. */
function isTurned({ document: { source } }: Wording, days: readonly string[], has: (words: readonly string[]) => boolean): boolean {
  return days.some((day) => {
    const [month = '', date = '', year = ''] = [day.slice(5, 7), day.slice(8, 10), day.slice(0, 4)];
    const [m, d] = [String(Number(month)), String(Number(date))];
    if (Number(date) > 12 || month === date) return false;
    const turned = [month, m].flatMap((one) => [date, d].flatMap((two) => [year, year.slice(2)].map((last) => [one, two, last])));
    return has(turned.map((parts) => parts.join(' '))) && !turned.some((parts) => source.text.includes(parts.join('.')));
  });
}

/** The day in figures, in each order. */
function figuresOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [String(Number(month)), String(Number(date))];
  const pairs = Number(date) > 12 || m === d ? [[date, month], [month, date], [d, m], [m, d]] : [[date, month], [d, m]];
  return [`${year} ${month} ${date}`, `${year} ${m} ${d}`, year + month + date, ...pairs.flatMap(([one, two]) => [`${one ?? ''} ${two ?? ''} ${year}`, `${one ?? ''} ${two ?? ''} ${year.slice(2)}`])];
}

/** Day and month as they are written in some languages, and in English both ways. */
function wordsOf(day: string, languages: readonly string[]): readonly string[] {
  const time = new Date(`${day}T12:00:00Z`);
  const tags = new Set([...languages, 'en-GB', 'en-US'].flatMap((language) => languageTag(language) ?? []));
  return [...tags].flatMap((tag) => (['long', 'short'] as const).map((month) => formatter(tag, month).format(time)));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Day and month in words of a language; made once, as making one takes long. */
function formatter(tag: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${tag} ${month}`;
  let made = formatters.get(key);
  if (made === undefined) formatters.set(key, (made = new Intl.DateTimeFormat(tag, { day: 'numeric', month, timeZone: 'UTC' })));
  return made;
}
