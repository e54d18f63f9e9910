import { cueAt } from './cue-at.ts';
import { phraseAt } from './phrases.ts';
import { sentenceEnd, type FoundAttribution, type Quote, type SieveContext } from './quote.ts';
import { made, pastMarks } from './sieves.ts';
import { subjectAfter } from './subject-of.ts';

/** “…”, ¶ says Jane Doe: the words of saying stand in the next block, which goes on with the sentence in lower case. */
export function afterBreak(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  if (quote.words < 5 || quote.run.marks === 'unclosed' || pastMarks(quote) < quote.block.tokens.length) return undefined;
  const block = context.reading.blocks[quote.block.index + 1];
  const first = block?.tokens[0];
  if (block === undefined || first?.kind !== 'word' || first.capital || block.role === 'contact' || block.role === 'heading') return undefined;
  const end = sentenceEnd(block, 0);
  const length = phraseAt(block.lexicon.verbless, block.tokens, 0) || cueAt(block, 0, end);
  return length === 0 ? undefined : made('after-break', block, subjectAfter(block, length, end, context), 0, length);
}
