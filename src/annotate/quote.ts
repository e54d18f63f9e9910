import type { Certainty } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { People } from './people.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { MarkedRun } from './scan-marks.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Token } from './token.ts';

/** A quoted run with its place among the tokens of its block. */
export interface Quote {
  readonly block: ReadBlock;
  readonly run: MarkedRun;
  /** The first token behind the closing mark. */
  readonly after: number;
  /** The opening mark's token, or the first token where there is none. */
  readonly before: number;
  /** Tokens inside that are words or numbers. */
  readonly words: number;
  /** The first token behind the quoted run before this one, in the same block. */
  readonly floor: number;
  /** The opening mark of the next run in the block; the number of tokens where there is none. */
  readonly ceiling: number;
  /** Pieces inside the marks, where an incise splits them. */
  pieces: readonly Span[];
  attribution?: FoundAttribution;
  /** True where words of saying stand behind it, but nobody whom they name. */
  cued?: boolean;
  /** A line of dialogue that a dash opens and nothing closes. */
  readonly dialogue?: boolean;
  /** A block quote without marks. */
  readonly inBlock?: boolean;
}

/** Who says a quote, by which sieve. */
export interface FoundAttribution {
  readonly by: string;
  readonly certainty: Certainty;
  readonly speaker: SpeakerPhrase;
  readonly block: ReadBlock;
  readonly cue?: Span;
  /** The last token that the attribution takes, in its block. */
  readonly last: number;
}

/** What a sieve may look at. */
export interface SieveContext {
  readonly reading: Reading;
  readonly people: People;
}

/** The quotes of a block, from its marked runs. */
export function quotesOf(block: ReadBlock, runs: readonly MarkedRun[]): Quote[] {
  let floor = 0;
  return runs.map((run, index) => {
    const before = tokenFrom(block.tokens, run.open?.start ?? run.start);
    const after = tokenFrom(block.tokens, run.close?.end ?? run.end);
    const next = runs[index + 1];
    const ceiling = next === undefined ? block.tokens.length : tokenFrom(block.tokens, next.open?.start ?? next.close?.start ?? next.start);
    let words = 0;
    for (let at = before; at < after; at += 1) if ((block.tokens[at] as Token).kind !== 'mark') words += 1;
    const quote: Quote = { block, run, after, before, words, floor, ceiling, pieces: [{ start: run.start, end: run.end }] };
    floor = after;
    return quote;
  });
}

/** The first token that starts at or behind an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(block: ReadBlock, at: number): number {
  const offset = block.tokens[at]?.start ?? block.end;
  const sentence = block.sentences.findLast((candidate) => candidate.start <= offset);
  return sentence === undefined ? 0 : tokenFrom(block.tokens, sentence.start);
}

/** The token behind the sentence that a token stands in. */
export function sentenceEnd(block: ReadBlock, at: number): number {
  const offset = block.tokens[at]?.start ?? block.end;
  const sentence = block.sentences.find((candidate) => candidate.end > offset);
  return sentence === undefined ? block.tokens.length : tokenFrom(block.tokens, sentence.end);
}
