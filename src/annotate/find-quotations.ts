import type { AttributionAnnotation, QuotationAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { withoutEnd } from '../forms/without-end.ts';
import type { People } from './people.ts';
import { quotesOf, sentenceEnd, tokenFrom, type Quote, type SieveContext } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { quotedName } from './employer-name.ts';
import { scanMarks } from './scan-marks.ts';
import { inciseIn } from './incise-in.ts';
import { hasCue, sieves } from './sieves.ts';
import type { Token } from './token.ts';
import { attributionOf, holdersIn } from './attribution-of.ts';
import { isSpeech } from './is-speech.ts';
import { goesOn, joins } from './joins.ts';
import type { Draft } from './quotation-draft.ts';

/** Quotations with their attributions, and the quoted runs that are no speech. */
export interface Quotations {
  readonly annotations: readonly (QuotationAnnotation | AttributionAnnotation)[];
  readonly quotations: readonly FoundQuotation[];
}

/** A quotation as later passes use it. */
export interface FoundQuotation {
  readonly annotation: QuotationAnnotation;
  readonly attribution?: AttributionAnnotation;
  readonly blocks: readonly ReadBlock[];
}

/**
 * Direct speech and who says it: scans the marks of each block, runs the sieves, tells speech from
 * titles and scare quotes, and joins the pieces of one quotation.
 */
export function findQuotations(reading: Reading, people: People): Quotations {
  const context: SieveContext = { reading, people };
  const drafts: Draft[] = [];
  for (const block of reading.blocks) {
    const titled = block.role === 'headline';
    const aside = block.role === 'boilerplate' || block.role === 'notes';
    if (!titled && !aside && !isSpoken(block)) continue;
    const quotes = quotesOf(block, scanMarks(reading.flat, block).filter((run) => run.open === undefined || quotedName(block.tokens, tokenFrom(block.tokens, run.open.start), block.lexicon) === undefined));
    quotes.push(...dialogue(block, quotes), ...quoteBlock(block, quotes));
    for (const quote of quotes) attribute(quote, context);
    // A title has names of works in its marks, and what stands about an organisation those of its programmes; what is said in them has who says it.
    const least = titled ? 3 : aside ? 8 : 0;
    for (const quote of quotes) if (least === 0 || (quote.run.marks === 'closed' && quote.words >= least && quote.attribution?.certainty === 'stated')) addQuote(drafts, quote, context);
  }
  return annotated(withoutRepeats(reading, chained(drafts)), context);
}

// “…”, says X. ¶ “… ¶ “…”: the paragraphs that are opened anew are X's.
function chained(drafts: readonly Draft[]): Draft[] {
  const list: Draft[] = [];
  for (const draft of drafts) {
    const previous = list.at(-1);
    if (previous === undefined || !goesOn(previous, draft)) {
      list.push(draft);
      continue;
    }
    for (const { span } of draft.pieces) previous.pieces.push({ span, certainty: 'implied' });
    previous.end = draft.end;
    previous.blocks.push(...draft.blocks);
    previous.last = draft.last;
  }
  return list;
}

// A pull quote repeats what somebody says elsewhere: without a speaker of its own it is no quotation more.
function withoutRepeats(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const said = new Set(drafts.filter((draft) => draft.attribution && draft.blocks[0]?.role !== 'headline').flatMap((draft) => sentencesOf(reading, draft)));
  return drafts.filter((draft) => (draft.attribution !== undefined && draft.blocks[0]?.role !== 'headline') || !sentencesOf(reading, draft).every((sentence) => said.has(sentence)));
}

function sentencesOf(reading: Reading, draft: Draft): string[] {
  return draft.pieces.flatMap(({ span }) => reading.flat.slice(span.start, span.end).split(/(?<=[.!?…]) +/u)).map((sentence) => withoutEnd(matchKey(sentence), ' .,!?…'));
}

// "— Nous ferons appel, a déclaré Paul Verdier.": a line of dialogue that opens with a dash has no closing mark; it counts only with a cue.
function dialogue(block: ReadBlock, quotes: readonly Quote[]): Quote[] {
  const dash = block.tokens[0];
  if (quotes.length > 0 || dash === undefined || !['—', '–', '―'].includes(dash.text)) return [];
  const start = block.tokens[1]?.start ?? block.end;
  return quotesOf(block, [{ marks: 'unclosed', start, end: block.end, open: { start: dash.start, end: dash.end } }]).map((quote) => ({ ...quote, dialogue: true }));
}

// A block quote without marks: what stands in it, up to a last line that names the speaker.
function quoteBlock(block: ReadBlock, quotes: readonly Quote[]): Quote[] {
  if (block.type !== 'quote' || quotes.length > 0 || block.tokens.length < 4) return [];
  const last = block.lines.at(-1);
  const named = block.lines.length > 1 && last !== undefined && /^[-–—―]/u.test(block.tokens[tokenFrom(block.tokens, last.start)]?.text ?? '');
  const end = named ? (block.lines.at(-2) as Span).end : block.end;
  return quotesOf(block, [{ marks: 'closed', start: block.start, end }]).map((quote) => ({ ...quote, inBlock: true }));
}

function isSpoken(block: ReadBlock): boolean {
  return block.role === 'body' || block.role === 'quote' || block.role === 'list' || block.role === 'subheading';
}

function attribute(quote: Quote, context: SieveContext): void {
  const splits = quote.run.marks === 'unclosed' || quote.run.open === undefined || context.reading.flat.charAt(quote.run.open.start) === '«';
  // Inside “ ” only dashes set an incise apart: “A —explica X— B”.
  const incise = quote.run.marks === 'unopened' ? undefined : inciseIn(quote, context, !splits);
  if (incise) {
    quote.attribution = incise.attribution;
    quote.pieces = incisePieces(context.reading.flat, quote, incise.comma, incise.last);
    return;
  }
  for (const sieve of sieves) {
    if (quote.run.marks === 'unopened' && !sieve.id.startsWith('after')) continue;
    if (quote.run.marks === 'unclosed' && sieve.id.startsWith('after')) continue;
    const found = sieve.find(quote, context);
    if (found === undefined) continue;
    quote.attribution = found;
    return;
  }
  quote.cued = hasCue(quote);
}

// « A, déclare X, B » is A and B; “A, zegt X. (the closing mark is missing) is A.
function incisePieces(flat: string, quote: Quote, comma: number, last: number): Span[] {
  const { tokens } = quote.block;
  const stop = (tokens[comma] as Token).text;
  const first = { start: quote.run.start, end: stop === '?' || stop === '!' || stop === '.' ? (tokens[comma] as Token).end : (tokens[comma] as Token).start };
  while (first.end > first.start && flat.charAt(first.end - 1) === ' ') first.end -= 1;
  if (quote.run.marks === 'unclosed') return [first];
  let from = last + 1;
  while (tokens[from]?.kind === 'mark' && from < last + 4 && '.,;:–—'.includes((tokens[from] as Token).text)) from += 1;
  const rest = tokens[from];
  if (rest === undefined || rest.start >= quote.run.end) return [first];
  return [first, { start: rest.start, end: quote.run.end }];
}

function addQuote(drafts: Draft[], quote: Quote, context: SieveContext): void {
  const previous = drafts.at(-1);
  const joined = previous === undefined ? undefined : joins(previous, quote, context);
  if (previous !== undefined && joined !== undefined) {
    for (const block of blocksBetween(previous, quote, context)) previous.pieces.push({ span: { start: block.start, end: block.end }, certainty: joined });
    for (const span of quote.pieces) previous.pieces.push({ span, certainty: joined });
    previous.attribution ??= quote.attribution;
    if (quote.attribution) previous.latest = quote.attribution;
    if (previous.marks === 'unclosed') previous.marks = quote.run.marks === 'unclosed' ? 'unclosed' : 'continued';
    previous.end = quote.run.marks === 'unclosed' ? 'implied' : 'stated';
    if (previous.marks === 'continued') delete previous.mark;
    previous.blocks.push(quote.block);
    previous.last = quote;
    return;
  }
  if (!isSpeech(quote, context)) return;
  const { marks } = quote.run;
  if (marks === 'unopened') quote.pieces = [{ start: unopenedStart(quote, drafts), end: quote.run.end }];
  const mark = quote.dialogue ? undefined : marks === 'unopened' ? quote.run.close : marks === 'unclosed' ? quote.run.open : undefined;
  drafts.push({
    pieces: quote.pieces.map((span) => ({ span, certainty: 'stated' })),
    marks: quote.dialogue || quote.inBlock ? 'block' : marks,
    start: marks === 'unopened' ? 'implied' : 'stated',
    end: marks === 'unclosed' && !quote.dialogue ? 'implied' : 'stated',
    ...(mark && { mark }),
    by: 'quotation-marks',
    ...(quote.attribution && { attribution: quote.attribution }),
    blocks: [quote.block],
    first: quote,
    last: quote,
  });
}

// The paragraphs between the one that opens a quotation and the one that closes it.
function blocksBetween({ last }: Draft, quote: Quote, { reading }: SieveContext): readonly ReadBlock[] {
  return quote.run.marks === 'unopened' ? reading.blocks.slice(last.block.index + 1, quote.block.index) : [];
}

// Back to the end of the last attributed sentence of the paragraph, else to the paragraph's start.
function unopenedStart(quote: Quote, drafts: readonly Draft[]): number {
  // Drafts stand in reading order: those of an earlier block are of no use here.
  const from = drafts.findLastIndex((draft) => draft.last.block.index < quote.block.index);
  const previous = drafts.slice(from + 1).findLast((draft) => draft.blocks.includes(quote.block));
  if (previous === undefined) return quote.block.start;
  const last = previous.attribution?.block === quote.block ? previous.attribution.last : previous.last.after - 1;
  const next = sentenceEnd(quote.block, last);
  const token = quote.block.tokens[next];
  return token !== undefined && token.start < quote.run.end ? token.start : quote.run.start;
}

function annotated(drafts: readonly Draft[], context: SieveContext): Quotations {
  const annotations: (QuotationAnnotation | AttributionAnnotation)[] = [];
  const quotations: FoundQuotation[] = [];
  let lastPerson: AttributionAnnotation | undefined;
  const spoken = new Set<string>();
  const holders = holdersIn(context);
  for (const draft of drafts) {
    const implied = draft.pieces.flatMap((piece, index) => (piece.certainty === 'implied' ? [index] : []));
    const annotation: QuotationAnnotation = {
      type: 'quotation',
      spans: draft.pieces.map((piece) => piece.span),
      certainty: draft.start === 'implied' || draft.end === 'implied' ? 'implied' : 'stated',
      by: draft.by,
      marks: draft.marks,
      start: draft.start,
      end: draft.end,
      ...(implied.length > 0 && { impliedPieces: implied }),
      ...(draft.mark && { mark: draft.mark }),
    };
    annotations.push(annotation);
    const attribution = draft.attribution && attributionOf(draft, draft.attribution, context, holders, lastPerson, spoken);
    if (attribution) annotations.push(attribution);
    if (attribution?.kind === 'person') {
      lastPerson = attribution;
      spoken.add(attribution.name);
    }
    quotations.push({ annotation, ...(attribution && { attribution }), blocks: draft.blocks });
  }
  return { annotations, quotations };
}
