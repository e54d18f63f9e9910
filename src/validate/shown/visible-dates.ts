import type { Span } from '../../model/span.ts';
import type { Block, Link } from '../../model/document.ts';
import type { Wording } from '../../model/wording.ts';
import { wordKey } from '../../forms/word-key.ts';
import { languageTag } from '../../forms/language-tag.ts';

/** A day that a page shows, and whether it stands where the day of an article stands. */
export interface VisibleDate extends Span {
  /** ISO 8601, a day. */
  readonly day: string;
  /** True in a `<time>`, in a short line, beside the name of the author, or at the head of a paragraph; not of a date of related news. */
  readonly apart: boolean;
}

/** The days that a page shows: in words or figures as annotated, and those of its `<time>` elements. */
export function visibleDates(page: Wording): readonly VisibleDate[] {
  const { document: { text, blocks, declared, links }, annotations } = page;
  const isBeside = (span: Span, block: Block | undefined): boolean => page.isBeside(span) || (block?.type === 'list-item' && linksOf(block, links).some((link) => wordKey(text.slice(link.span.start, link.span.end)).split(' ').length > 2));
  const found: VisibleDate[] = [];
  const bylines = annotations.flatMap(({ type, spans: [span] }) => (type === 'byline' && span !== undefined ? [span] : [])).slice(0, 20);
  const times = declared.flatMap(({ by, span, value }) => (by === 'time' && span !== undefined ? [{ span, value }] : []));
  const timed = times.map(({ span }) => span).sort((a, b) => a.start - b.start);
  for (const annotation of annotations) {
    const [span] = annotation.spans;
    if (annotation.type !== 'date' || span === undefined) continue;
    const block = around(blocks, span);
    const apart = around(timed, span) !== undefined || (block !== undefined && block.type !== 'heading' && (standsApart(text, block, span) || (block.end - block.start <= 2 * LINE && bylines.some((byline) => holds(block, byline)))));
    found.push({ ...span, day: annotation.value, apart: apart && !isBeside(span, block) });
  }
  const read = [...found].sort((a, b) => a.start - b.start);
  for (const { span, value } of times) {
    // What is read in the words of a `<time>` is what the reader sees; its attribute is not.
    const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
    if (day !== undefined && text.slice(span.start, span.end).trim() !== '' && !isIn(read, span)) found.push({ ...span, day, apart: !isBeside(span, around(blocks, span)) });
  }
  return found;
}

/** True of a date in a line with few other words ("By Ann Peeters, 3 June 2026"), or with a dash behind it at the head of a paragraph. */
function standsApart(text: string, block: Span, span: Span): boolean {
  const before = text.slice(block.start, span.start);
  const after = text.slice(span.end, Math.min(block.end, span.end + LINE));
  if (span.end - block.start <= LINE && /^\s*(?:[):]\s*)?[–—-]\s/u.test(after)) return true;
  if (LABEL.test(before.slice(-LINE)) && block.end - block.start <= 3 * LINE) return true;
  if (block.end - block.start > LINE + 20 || wordKey(`${before} ${after}`).split(' ').length > FEW) return false;
  // "The scheme started on 4 May 2019." is a sentence of the story.
  return !/^\W*\.\s*$/u.test(after) || wordKey(before).split(' ').length < 3;
}

/** "Veröffentlicht am", "Laatst bijgewerkt op woensdag", "Mis à jour le", "Updated:": says of the date behind it that it is the page's */
const LABEL = /(?:^|[^\p{L}\p{N}])(?:published|posted|updated|modified|veröffentlicht|aktualisiert|geändert|gepubliceerd|geplaatst|bijgewerkt|gewijzigd|publiée?|modifiée?|mise? à jour|publicad[oa]|actualizad[oa])(?:\s(?:on|am|op|le|el|the))?:?\s(?:\p{L}{2,12},? ){0,2}$/iu;

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
