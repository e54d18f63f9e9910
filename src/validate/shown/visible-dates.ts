import type { Span } from '../../model/span.ts';
import type { Wording } from '../../model/wording.ts';
import { wordKey } from '../../forms/word-key.ts';
import { languageTag } from '../../forms/language-tag.ts';

/** A day that a page shows, and whether it stands where the day of an article stands. */
export interface VisibleDate extends Span {
  /** ISO 8601, a day. */
  readonly day: string;
  /** True in a `<time>`, in a short line, or at the head of a paragraph. */
  readonly apart: boolean;
}

/** The days that a page shows: in words or figures as annotated, and those of its `<time>` elements. */
export function visibleDates({ document: { text, blocks, declared }, annotations }: Wording): readonly VisibleDate[] {
  const found: VisibleDate[] = [];
  const times = declared.flatMap(({ by, span, value }) => (by === 'time' && span !== undefined ? [{ span, value }] : []));
  for (const annotation of annotations) {
    const [span] = annotation.spans;
    if (annotation.type !== 'date' || span === undefined) continue;
    const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
    const apart = times.some((time) => holds(time.span, span)) || (block !== undefined && block.type !== 'heading' && standsApart(text, block, span));
    found.push({ ...span, day: annotation.value, apart });
  }
  for (const { span, value } of times) {
    // What is read in the words of a `<time>` is what the reader sees; its attribute is not.
    const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
    if (day !== undefined && text.slice(span.start, span.end).trim() !== '' && !found.some((date) => holds(span, date))) found.push({ ...span, day, apart: true });
  }
  return found;
}

/** True of a date in a line with few other words ("By Ann Peeters, 3 June 2026"), or with a dash behind it at the head of a paragraph. */
function standsApart(text: string, block: Span, span: Span): boolean {
  const before = text.slice(block.start, span.start);
  const after = text.slice(span.end, Math.min(block.end, span.end + LINE));
  if (span.end - block.start <= LINE && /^\s*(?:[):]\s*)?[–—-]\s/u.test(after)) return true;
  return block.end - block.start <= LINE + 20 && wordKey(`${before} ${after}`).split(' ').length <= FEW;
}

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
  return page.has(...new Set([...days.flatMap(figuresOf), ...inWords, ...turned]));
}

/** True where the page shows one of the days, as far as a quick look tells. */
export function isWritten(page: Wording, days: readonly string[], languages: readonly string[]): boolean {
  return page.hasQuickly(...new Set([...days, ...days.flatMap((day) => wordsOf(day, languages)), ...days.flatMap(figuresOf)]));
}

/** The day in figures, in each order. */
function figuresOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [String(Number(month)), String(Number(date))];
  const pairs = [[date, month], [month, date], [d, m], [m, d]];
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
