import { cueAt, resumedAt } from './cue-at.ts';
import { phraseAt } from './phrases.ts';
import { sentenceEnd, type FoundAttribution, type Quote, type SieveContext } from './quote.ts';
import { made, pastMarks } from './sieves.ts';
import { speaker, subjectAfter } from './subject-of.ts';
import type { Token } from './token.ts';

/** “…”, ¶ says Jane Doe: the words of saying stand in the next block, which goes on with the sentence in lower case; or the next names who “…,” says ¶. */
export function afterBreak(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  if (quote.words < 5 || quote.run.marks === 'unclosed') return undefined;
  const { tokens } = quote.block;
  const at = pastMarks(quote);
  const verb = at < tokens.length ? cueAt(quote.block, at, tokens.length) : 0;
  if (at + verb < tokens.length) return undefined;
  const block = context.reading.blocks[quote.block.index + 1];
  const first = block?.tokens[0];
  const resumed = block === undefined ? 0 : resumedAt(block, 0);
  if (block === undefined || first?.kind !== 'word' || (first.capital && verb === 0 && resumed === 0) || block.role === 'contact' || block.role === 'heading') return undefined;
  const end = sentenceEnd(block, 0);
  if (verb > 0) {
    const named = made('after-break', block, speaker(block, 0, context, end), 0, 1);
    return named && { ...named, cue: { start: (tokens[at] as Token).start, end: (tokens[at + verb - 1] as Token).end } };
  }
  const length = phraseAt(block.lexicon.verbless, block.tokens, resumed) || cueAt(block, resumed, end);
  return length === 0 ? undefined : made('after-break', block, subjectAfter(block, resumed + length, end, context), resumed, length);
}
