import type { AttributionAnnotation, QuotationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { quotesOf, sentenceStart, type Quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { scanMarks } from './scan-marks.ts';

/** A quotation of so many words is no title, term or slogan. */
const SPEECH = 8;
const NAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,2}';

interface Draft {
  readonly spans: Span[];
  readonly first: Quote;
  last: Quote;
  closed: boolean;
  name?: Span;
}

/**
 * Direct speech in a language without a pack, by signs that need no words: a whole sentence in
 * marks, with a stop inside its end, or with a name and its apposition in words right behind it or
 * before a colon. What follows the words that tell who speaks, in the same paragraph, is a further
 * piece. Speakers are only implied; titles need words, so none is told.
 *
 * @example "„Czekamy na nową kładkę już od dwóch lat i jesteśmy gotowi”, powiedział Jan Nowak, burmistrz." is a quotation, and its speaker Jan Nowak.
 */
export function findBareQuotations(reading: Reading): (QuotationAnnotation | AttributionAnnotation)[] {
  const drafts: Draft[] = [];
  for (const block of reading.blocks) {
    if (!['body', 'quote', 'list', 'boilerplate'].includes(block.role)) continue;
    for (const quote of quotesOf(block, scanMarks(reading.flat, block))) addQuote(drafts, quote, reading);
  }
  return drafts.filter(({ closed }) => closed).flatMap(({ spans, name }) => annotationsOf(reading, spans, name));
}

function addQuote(drafts: Draft[], quote: Quote, reading: Reading): void {
  const { run, block } = quote;
  const span = { start: run.start, end: run.end };
  const previous = drafts.at(-1);
  if (previous !== undefined && goesOn(previous, quote, reading)) {
    previous.spans.push(span);
    previous.last = quote;
    previous.closed = run.marks === 'closed';
    const name = nameOf(quote, reading);
    if (name && previous.name === undefined) previous.name = name;
    return;
  }
  if (run.open === undefined || quote.words < SPEECH || !opensSentence(quote, reading)) return;
  const name = run.marks === 'closed' ? nameOf(quote, reading) : undefined;
  const stop = /[.!?…]$/u.test(reading.flat.slice(run.start, run.end));
  const colon = block.tokens[quote.before - 1]?.text === ':';
  const whole = (stop || block.tokens[quote.after]?.text === '.') && !colon && (quote.before === 0 || sentenceStart(block, quote.before) === quote.before);
  if (run.marks === 'unclosed' ? quote.before > 0 : name === undefined && !whole) return;
  drafts.push({ spans: [span], first: quote, last: quote, closed: run.marks === 'closed', ...(name && { name }) });
}

function opensSentence({ run, block, before }: Quote, { flat }: Reading): boolean {
  return /^[¿¡([]?[\p{Lu}\p{N}]/u.test(flat.slice(run.start, run.start + 3)) && (before === 0 || block.tokens[before - 1]?.text === ':' || sentenceStart(block, before) === before);
}

// “…”, words of saying and a name. “…” in one paragraph; “… ¶ “…” in several.
function goesOn(previous: Draft, quote: Quote, { flat }: Reading): boolean {
  const { last } = previous;
  if (last.block === quote.block) {
    if (quote.run.marks !== 'closed' || last.run.close === undefined || previous.name === undefined || quote.words < 4) return false;
    const between = flat.slice(last.run.close.end, quote.run.open?.start);
    return between.length < 240 && /^,? ?\p{Ll}/u.test(between) && /[.,:] *$/u.test(between) && !/[.!?] +\p{Lu}\p{Ll}+ \p{Ll}/u.test(between);
  }
  const quoted = last.block.type === 'quote' && quote.block.type === 'quote' && previous.name === undefined;
  return (!previous.closed || quoted) && quote.before === 0 && quote.run.open !== undefined && last.block.index + 1 === quote.block.index;
}

// "…”, spiega Lea Conti, direttrice di Ponte" · "…” – Lea Conti" · "Lea Conti, direttrice di Ponte: “…"
function nameOf({ run, block }: Quote, { flat }: Reading): Span | undefined {
  const from = run.close?.end ?? block.end;
  const behind = flat.slice(from, Math.min(block.end, from + 160));
  const after = new RegExp(String.raw`^(?:,? ?(?:[–—-] ?)?(?:\p{Ll}[\p{L}’'-]* ){1,2}| ?[–—-]{1,2} ?)(?<name>${NAME})(?=,| \(|$)`, 'du').exec(behind) ?? new RegExp(String.raw`^,? ?\p{Ll}[^.,:;!?“”"«»]{4,80}, (?<name>${NAME})\.$`, 'du').exec(behind);
  // “…,” Lea Conti, Ponte
  const bare = after === null && flat.charAt(run.end - 1) === ',' ? new RegExp(String.raw`^ (?<name>${NAME}),`, 'du').exec(behind) : after;
  if (bare?.indices?.groups?.['name']) return shiftedBy(bare.indices.groups['name'], from);
  const until = run.open?.start ?? block.start;
  const ahead = /: ?$/u.test(flat.slice(Math.max(block.start, until - 2), until)) ? new RegExp(String.raw`^(?<name>${NAME}),`, 'du').exec(flat.slice(block.start, Math.min(until, block.start + 160))) : null;
  return ahead?.indices?.groups?.['name'] && shiftedBy(ahead.indices.groups['name'], block.start);
}

function shiftedBy([start, end]: readonly [number, number], offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function annotationsOf(reading: Reading, spans: readonly Span[], name: Span | undefined): (QuotationAnnotation | AttributionAnnotation)[] {
  const quotation: QuotationAnnotation = { type: 'quotation', spans, certainty: 'stated', by: 'whole-sentence', marks: 'closed', start: 'stated', end: 'stated' };
  if (name === undefined) return [quotation];
  return [quotation, { type: 'attribution', quotation: spans[0] as Span, by: 'name-beside', certainty: 'implied', spans: [name], speaker: name, name: reading.flat.slice(name.start, name.end), nameSpan: name, kind: 'person' }];
}
