import type { ClaimAnnotation, FigureAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Carried } from './carried-sources.ts';
import { claimantOf } from './claimant-of.ts';
import type { FoundQuotation } from './find-quotations.ts';
import { isPlanned, isSample } from './no-fact-yet.ts';
import { tokenFrom, type SieveContext } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { isWithin } from './is-within.ts';

/** What the claims of a release are found with. */
export interface ClaimContext extends SieveContext {
  readonly channels: readonly Span[];
  readonly dateline: Span | undefined;
}

/**
 * The sentences of a block that state a figure, with who says so (see `claimantOf`). What is planned
 * or supposed is no claim unless a source says it, nor is the size of a sample; and money or a measure
 * is one only where the sentence names its source.
 */
export function findClaims(context: ClaimContext, block: ReadBlock, figures: readonly FigureAnnotation[], sources: readonly SourceAnnotation[], quotations: readonly FoundQuotation[], carried: readonly Carried[]): ClaimAnnotation[] {
  const { reading, dateline } = context;
  const claims: ClaimAnnotation[] = [];
  let teller: Span | undefined;
  for (const [index, whole] of block.sentences.entries()) {
    const full = dateline && isWithin(dateline, whole) ? pastDateline(reading, whole, dateline) : whole;
    const sentence = pastLead(block, full, figures);
    const cited = sources.some((source) => isWithin(source.name, full));
    const stated = figures.filter((figure) => isWithin(figure.spans[0] as Span, sentence) && (cited || !isPlanned(block, sentence, figure)) && !isSample(block, sentence, figure));
    const counted = stated.filter(({ by }) => by !== 'amount');
    if (isMethod(block, full)) continue;
    const inside = counted.some((figure) => isStatistic(figure, block, sentence)) ? counted : cited && counted.length === 0 ? stated : [];
    if (inside.length === 0 || context.channels.some((channel) => isWithin(channel, whole))) continue;
    const quotation = quotations.find((candidate) => candidate.annotation.spans.some((span) => inside.some((figure) => isWithin(figure.spans[0] as Span, span))));
    const words = quotation === undefined ? sentence : clipped(reading, sentence, quotation);
    const figureSpans = inside.map((figure) => figure.spans[0] as Span).filter((span) => isWithin(span, words));
    if (figureSpans.length === 0) continue;
    const claimant = claimantOf({ block, sentence: full, words, next: block.sentences[index + 1], sources, quotation, carried: carried.find((each) => each.sentence === whole), teller }, context);
    teller = claimant.claimantKind === 'person' ? claimant.claimant : undefined;
    claims.push({ type: 'claim', spans: [words], figures: figureSpans, ...claimant });
  }
  return claims;
}

// "(n=800, margin of error 3.5%)": how a survey was made.
function isMethod({ tokens }: ReadBlock, sentence: Span): boolean {
  const to = tokenFrom(tokens, sentence.end);
  for (let at = tokenFrom(tokens, sentence.start); at < to; at += 1) if (tokens[at]?.lower === 'n' && tokens[at + 1]?.text === '=') return true;
  return false;
}

// A share or a change always; a count with its noun where the sentence is prose.
function isStatistic(figure: FigureAnnotation, block: ReadBlock, sentence: Span): boolean {
  // "thousands of people" alone can be checked by nobody.
  if (figure.by === 'vague') return false;
  if (figure.by !== 'count') return true;
  if ((figure.value ?? 2) < 2) return false;
  return tokenFrom(block.tokens, sentence.end) - tokenFrom(block.tokens, sentence.start) >= 6;
}

// The part of a sentence that stands inside the quotation, without its marks.
function clipped(reading: Reading, sentence: Span, quotation: FoundQuotation): Span {
  const piece = quotation.annotation.spans.find((span) => span.start < sentence.end && sentence.start < span.end) as Span;
  let start = Math.max(sentence.start, piece.start);
  let end = Math.min(sentence.end, piece.end);
  while (start < end && reading.flat.charAt(start) === ' ') start += 1;
  while (end > start && reading.flat.charAt(end - 1) === ' ') end -= 1;
  return { start, end };
}

// "OSTEND, 3 June 2026 – Bathing water …": the claim begins behind the dash.
function pastDateline(reading: Reading, sentence: Span, dateline: Span): Span {
  let start = dateline.end;
  while (start < sentence.end && /[\s–—―\-:|,)]/u.test(reading.flat.charAt(start))) start += 1;
  return { start, end: sentence.end };
}

// "A growing harbour: 70% of the boats are new this year": the claim begins behind the colon.
function pastLead(block: ReadBlock, sentence: Span, figures: readonly FigureAnnotation[]): Span {
  const first = tokenFrom(block.tokens, sentence.start);
  const last = tokenFrom(block.tokens, sentence.end);
  let colon = first;
  while (colon < last && block.tokens[colon]?.text !== ':') colon += 1;
  const next = block.tokens[colon + 1];
  const before = figures.some(({ spans: [span] }) => span !== undefined && span.start >= sentence.start && span.end <= (block.tokens[colon]?.start ?? 0));
  let words = 0;
  for (let at = colon + 1; at < last; at += 1) if (block.tokens[at]?.kind === 'word') words += 1;
  return next !== undefined && next.start > (block.tokens[colon]?.end ?? 0) && (next.capital || next.kind === 'number') && words >= 6 && !before ? { start: next.start, end: sentence.end } : sentence;
}
