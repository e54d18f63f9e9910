import type { ClaimAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Carried } from './carried-sources.ts';
import type { FoundQuotation } from './find-quotations.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom, type SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { anaphorAt } from './source-context.ts';
import { toldBy } from './told-by.ts';
import { isWithin } from './is-within.ts';

/** What a claim says of who makes it. */
export type Claimant = Pick<ClaimAnnotation, 'certainty' | 'by' | 'claimant' | 'claimantKind' | 'quotation'>;

/** A claim, and what stands around it. */
export interface Claimed {
  readonly block: ReadBlock;
  /** The sentence, without the dateline before it. */
  readonly sentence: Span;
  /** The part of it that is the claim. */
  readonly words: Span;
  readonly next: Span | undefined;
  readonly sources: readonly SourceAnnotation[];
  readonly quotation: FoundQuotation | undefined;
  readonly carried: Carried | undefined;
  /** Whom the sentence before is told by. */
  readonly teller?: Span | undefined;
}

/**
 * Who makes a claim: the source named in its sentence; inside a quotation its speaker; the issuer
 * where the sentence says "we"; the person it is told of; the source that the next sentence or the one
 * before gives. Nobody where none of these is said.
 */
export function claimantOf({ block, sentence, words, next, sources, quotation, carried, teller }: Claimed, context: SieveContext): Claimant {
  const named = sources.find((source) => isWithin(source.name, sentence));
  const self = saysWe(block, words);
  if (quotation !== undefined) return quoted(quotation, named && isWithin(named.name, words) ? named.name : undefined, self);
  if (named) return { certainty: 'stated', by: 'claim-source', claimant: named.name, claimantKind: 'source' };
  const told = toldBy(block, sentence, context) ?? (teller && saysPronoun(block, sentence) ? teller : undefined);
  if (told) return { certainty: 'stated', by: 'claim-told', claimant: told, claimantKind: 'person' };
  if (self) return { certainty: 'stated', by: 'claim-we', claimantKind: 'issuer' };
  const reported = next && reportedBy(block, next, sources);
  if (reported) return { certainty: 'stated', by: 'claim-reported', claimant: reported.name, claimantKind: 'source' };
  if (carried) {
    const [name] = carried.names;
    return { certainty: 'stated', by: 'claim-carried', ...(name ? { claimant: name, claimantKind: 'source' as const } : { claimantKind: 'issuer' as const }) };
  }
  return { certainty: 'implied', by: 'claim' };
}

function quoted({ annotation, attribution }: FoundQuotation, named: Span | undefined, self: boolean): Claimant {
  const first = annotation.spans[0] as Span;
  if (named) return { certainty: 'stated', by: 'claim-source', claimant: named, claimantKind: 'source', quotation: first };
  if (self) return { certainty: 'stated', by: 'claim-we', claimantKind: 'issuer', quotation: first, ...(attribution?.organization && { claimant: attribution.organization }) };
  if (attribution === undefined) return { certainty: 'implied', by: 'claim-quoted', quotation: first };
  return { certainty: attribution.certainty, by: 'claim-speaker', claimant: attribution.nameSpan, claimantKind: 'speaker', quotation: first };
}

// "40 procent rookt. Dat blijkt uit onderzoek van het NZB.": the next sentence says whose figure it is.
function reportedBy(block: ReadBlock, next: Span, sources: readonly SourceAnnotation[]): SourceAnnotation | undefined {
  const first = tokenFrom(block.tokens, next.start);
  // "(CBS, 2021)"
  if (anaphorAt(block.tokens, first, block.lexicon) === 0 && block.tokens[first]?.text !== '(') return undefined;
  return sources.find((source) => isWithin(source.name, next));
}

function saysWe(block: ReadBlock, words: Span): boolean {
  for (let at = tokenFrom(block.tokens, words.start); at < block.tokens.length; at += 1) {
    const token = block.tokens[at];
    if (token === undefined || token.start >= words.end) return false;
    if (block.lexicon.selfPronouns.has(token.lower)) return true;
  }
  return false;
}

// "According to her, 30% are too old": whoever told the sentence before.
function saysPronoun({ tokens, lexicon }: ReadBlock, sentence: Span): boolean {
  const to = tokenFrom(tokens, sentence.end);
  for (let at = tokenFrom(tokens, sentence.start); at < to; at += 1) {
    const length = phraseAt(lexicon.sourcePrepositions, tokens, at);
    if (length > 0 && lexicon.personPronouns.has(tokens[at + length]?.lower ?? '')) return true;
    if (lexicon.personPronouns.has(tokens[at]?.lower ?? '') && phraseAt(lexicon.sourcePostpositions, tokens, at + 1) > 0) return true;
  }
  return false;
}
