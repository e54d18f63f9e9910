import type { ClaimAnnotation, FigureAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Carried } from './carried-sources.ts';
import type { FoundQuotation } from './find-quotations.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';

/**
 * The sentences of a block that state a figure, with who says so: the source named in the
 * sentence; inside a quotation its speaker; the issuer where the sentence says "we". A sentence
 * that nobody is said to vouch for has no claimant.
 */
export function findClaims(reading: Reading, block: ReadBlock, figures: readonly FigureAnnotation[], sources: readonly SourceAnnotation[], quotations: readonly FoundQuotation[], carried: readonly Carried[], dateline: Span | undefined): ClaimAnnotation[] {
  const claims: ClaimAnnotation[] = [];
  for (const [index, whole] of block.sentences.entries()) {
    const full = dateline && within(dateline, whole) ? pastDateline(reading, whole, dateline) : whole;
    const sentence = pastLead(block, full, figures);
    const inside = figures.filter((figure) => within(figure.spans[0] as Span, sentence));
    if (inside.length === 0 || !inside.some((figure) => isStatistic(figure, block, sentence))) continue;
    const quotation = quotations.find((candidate) => candidate.annotation.spans.some((span) => inside.some((figure) => within(figure.spans[0] as Span, span))));
    const words = quotation === undefined ? sentence : clipped(reading, sentence, quotation);
    const figureSpans = inside.map((figure) => figure.spans[0] as Span).filter((span) => within(span, words));
    if (figureSpans.length === 0) continue;
    claims.push({ type: 'claim', spans: [words], figures: figureSpans, ...claimantOf(block, full, sources, quotation, words, block.sentences[index + 1], carried.find((each) => each.sentence === whole)) });
  }
  return claims;
}

type Claimant = Pick<ClaimAnnotation, 'certainty' | 'by' | 'claimant' | 'claimantKind' | 'quotation'>;

function claimantOf(block: ReadBlock, sentence: Span, sources: readonly SourceAnnotation[], quotation: FoundQuotation | undefined, words: Span, next: Span | undefined, carried: Carried | undefined): Claimant {
  const named = sources.find((source) => within(source.name, sentence));
  const self = saysWe(block, words);
  if (quotation !== undefined) {
    const first = quotation.annotation.spans[0] as Span;
    if (named && within(named.name, words)) return { certainty: 'stated', by: 'claim-source', claimant: named.name, claimantKind: 'source', quotation: first };
    const { attribution } = quotation;
    if (self) return { certainty: 'stated', by: 'claim-we', claimantKind: 'issuer', quotation: first, ...(attribution?.organization && { claimant: attribution.organization }) };
    if (attribution === undefined) return { certainty: 'implied', by: 'claim-quoted', quotation: first };
    return { certainty: attribution.certainty, by: 'claim-speaker', claimant: attribution.nameSpan, claimantKind: 'speaker', quotation: first };
  }
  if (named) return { certainty: 'stated', by: 'claim-source', claimant: named.name, claimantKind: 'source' };
  if (self) return { certainty: 'stated', by: 'claim-we', claimantKind: 'issuer' };
  const told = next && reportedBy(block, next, sources);
  if (told) return { certainty: 'stated', by: 'claim-reported', claimant: told.name, claimantKind: 'source' };
  if (carried) {
    const [name] = carried.names;
    return { certainty: 'stated', by: 'claim-carried', ...(name ? { claimant: name, claimantKind: 'source' as const } : { claimantKind: 'issuer' as const }) };
  }
  return { certainty: 'implied', by: 'claim' };
}

// "40 procent rookt. Dat blijkt uit onderzoek van het NZB.": the next sentence says whose figure it is.
function reportedBy(block: ReadBlock, next: Span, sources: readonly SourceAnnotation[]): SourceAnnotation | undefined {
  if (phraseAt(block.lexicon.anaphors, block.tokens, tokenFrom(block.tokens, next.start)) === 0) return undefined;
  return sources.find((source) => within(source.name, next));
}

// A share or a change always; a count with its noun where the sentence is prose.
function isStatistic(figure: FigureAnnotation, block: ReadBlock, sentence: Span): boolean {
  // "thousands of people" alone can be checked by nobody.
  if (figure.by === 'vague') return false;
  if (figure.by !== 'count') return true;
  if ((figure.value ?? 2) < 2) return false;
  return tokenFrom(block.tokens, sentence.end) - tokenFrom(block.tokens, sentence.start) >= 6;
}

function saysWe(block: ReadBlock, words: Span): boolean {
  for (let at = tokenFrom(block.tokens, words.start); at < block.tokens.length; at += 1) {
    const token = block.tokens[at];
    if (token === undefined || token.start >= words.end) return false;
    if (block.lexicon.selfPronouns.has(token.lower)) return true;
  }
  return false;
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

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
