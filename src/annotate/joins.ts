import type { Certainty } from '../model/annotation.ts';
import { nameKey } from './people.ts';
import type { Draft } from './quotation-draft.ts';
import { sentenceEnd, type FoundAttribution, type Quote, type SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/**
 * Whether a quote goes on with the quotation before it: in the same paragraph with nothing but the
 * attribution between them, or in the next paragraph, which it opens, without an attribution of
 * its own (an implied piece, unless the earlier one was left open).
 */
export function joins(previous: Draft, quote: Quote, context: SieveContext): Certainty | undefined {
  const last = previous.last;
  // A few words of a sentence stand for themselves.
  if (quote.attribution?.by === 'fragment-before' || previous.attribution?.by === 'fragment-before') return undefined;
  const attribution = previous.latest ?? previous.attribution;
  if (last.block === quote.block) {
    // “…”, said a survivor. “…”: the words of somebody who is not named go on too.
    if (attribution === undefined && last.cued && !quote.cued && !quote.attribution) return quote.words >= 4 && quote.before <= sentenceEnd(quote.block, last.after) ? 'stated' : undefined;
    if (attribution === undefined || quote.cued || isNamed(quote)) return undefined;
    if (quote.attribution) return sameSpeaker(attribution, quote.attribution, context) && !isScare(quote) && isClose(attribution, last, quote) ? 'stated' : undefined;
    if (attribution.block !== quote.block || attribution.last < last.after - 1 && last.attribution !== undefined) {
      return quote.words >= 4 && onlyMarks(quote.block, last.after, quote.before) ? 'stated' : undefined;
    }
    const gapEnd = sentenceEnd(quote.block, Math.max(attribution.last, last.after - 1));
    const split = quote.before <= gapEnd && quote.words >= 1 && !isScare(quote);
    return split || (gapEnd === quote.before && quote.words >= 4) ? 'stated' : undefined;
  }
  if ((quote.attribution || quote.cued) && previous.attribution) return undefined;
  if (quote.before > 0 || last.block.role === 'headline') return undefined;
  if (!adjacent(previous, quote)) return isLeftOpen(last) && isSpanned(last, quote, context) ? 'implied' : undefined;
  if (isLeftOpen(last)) return 'stated';
  // A paragraph that opens and does not close belongs to the one behind it.
  if ((quote.words < 6 && quote.inBlock !== true) || quote.run.marks === 'unclosed') return undefined;
  // Paragraphs of one block quote, whose last tells who speaks
  if (previous.attribution === undefined) return quote.attribution && quote.block.type === 'quote' && last.block.type === 'quote' ? 'stated' : undefined;
  if (quote.inBlock && last.inBlock) return quote.attribution === undefined ? 'stated' : undefined;
  return quote.attribution === undefined ? 'implied' : undefined;
}

/**
 * Whether a run of paragraphs that are opened and not closed, and whose speaker nobody names, goes on with
 * the attributed quotation right before it, as is the custom where each paragraph of a speech opens anew.
 */
export function goesOn(previous: Draft, next: Draft): boolean {
  return previous.attribution !== undefined && previous.end === 'stated' && previous.last.block.role !== 'headline' && next.attribution === undefined && next.last.cued !== true && next.first.run.marks === 'unclosed' && next.first.before === 0 && adjacent(previous, next.first);
}

// Opened and never closed, and not by an incise that ends it.
function isLeftOpen(last: Quote): boolean {
  return last.run.marks === 'unclosed' && last.attribution?.by !== 'unclosed-cue';
}

// “Paragraph. ¶ Paragraph. ¶ Paragraph”: between the mark that opens the first and the one that closes the last none stands. Of a speech whose paragraphs all open, a short line may part two.
function isSpanned(last: Quote, quote: Quote, { reading }: SieveContext): boolean {
  const between = reading.blocks.slice(last.block.index + 1, quote.block.index);
  if (between.length === 0 || between.length > 4) return false;
  if (quote.run.marks !== 'unopened') return between.length < 3 && between.every((block) => block.role === 'chrome' || block.end - block.start < 60);
  return between.every((block) => block.type === last.block.type && (block.role === 'body' || block.role === last.block.role) && !/["“”„«»]/u.test(reading.flat.slice(block.start, block.end)));
}

// One sentence of saying carries both, or the second names the same person again: “…”, says X. “…”, X goes on.
function sameSpeaker(a: FoundAttribution, b: FoundAttribution, { people }: SieveContext): boolean {
  if (a.cue !== undefined && a.cue.start === b.cue?.start) return true;
  if (b.speaker.kind === 'pronoun') return a.speaker.kind !== 'organization' && b.by.startsWith('after');
  if (a.speaker.run === undefined || b.speaker.run === undefined) return false;
  const first = nameKey(a.block.tokens, a.speaker.run.first, a.speaker.run.last);
  const second = nameKey(b.block.tokens, b.speaker.run.first, b.speaker.run.last);
  if (first === second) return true;
  return people.find(first, a.speaker.run.start) !== undefined && people.find(first, a.speaker.run.start) === people.find(second, b.speaker.run.start);
}

// Nothing but the sentence of the first attribution stands between the two.
function isClose(attribution: FoundAttribution, last: Quote, quote: Quote): boolean {
  return quote.before <= sentenceEnd(quote.block, Math.max(attribution.block === quote.block ? attribution.last : 0, last.after - 1));
}

// The marks hold a name: "der Initiative „Freies Netz“", "het rapport “Water”".
function isNamed(quote: Quote): boolean {
  const before = quote.block.tokens[quote.before - 1]?.lower ?? '';
  return quote.run.open !== undefined && (quote.block.lexicon.titleNouns.has(before) || quote.block.lexicon.organizationNouns.has(before)) && !quote.attribution?.by.startsWith('after');
}

function onlyMarks(block: ReadBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((block.tokens[at] as Token).kind !== 'mark') return false;
  return true;
}

// The block of the earlier piece (or its speaker line) is right before, and ends with it.
function adjacent(previous: Draft, quote: Quote): boolean {
  const block = previous.attribution?.block.index === previous.last.block.index + 1 ? previous.attribution.block : previous.last.block;
  if (block.index + 1 !== quote.block.index) return false;
  if (block !== previous.last.block) return true;
  const behind = previous.attribution?.block === block ? Math.max(previous.attribution.last + 1, previous.last.after) : previous.last.after;
  return block.tokens.length - behind <= 2 || sentenceEnd(block, Math.max(behind - 1, 0)) >= block.tokens.length;
}

function isScare(quote: Quote): boolean {
  const { block } = quote;
  const first = block.tokens[quote.before + 1];
  return quote.words < 4 && first !== undefined && !/[.,!?…]/u.test(block.tokens[quote.after - 2]?.text ?? '');
}
