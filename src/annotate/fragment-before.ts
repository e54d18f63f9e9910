import { nameKey } from './people.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { sentenceStart, type FoundAttribution, type Quote, type SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { made } from './sieves.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { subjectOf } from './subject-of.ts';

/**
 * A few words that somebody uses for something: "Anna Roux parle d’« un geste fort »", "the mayor
 * called it “a last resort”", "Ana Ruiz acusa a la patronal de «romper la negociación»". They start
 * with a small letter, which a name or a title does not, and the link of the verb stands right
 * before them.
 */
export function fragmentBefore(quote: Quote, context: SieveContext): FoundAttribution | undefined {
  const { block, before } = quote;
  if (quote.run.marks !== 'closed' || !isFragment(quote, context)) return undefined;
  const { tokens, lexicon } = block;
  const from = Math.max(quote.floor, sentenceStart(block, before));
  const link = phraseBefore(lexicon.fragmentLinks, tokens, before);
  for (let at = before - 1; at >= from; at -= 1) {
    const length = phraseAt(lexicon.fragmentVerbs, tokens, at);
    const bare = phraseAt(lexicon.bareFragmentVerbs, tokens, at);
    if (bare === 0 && (length === 0 || link === 0 || at + length > before)) continue;
    const found = subjectOf(block, from, at, at + Math.max(length, bare), before - link, context);
    // "The town calls it “smart parking”" gives a name; "the Harbour Trust spoke of “a small miracle”" is said.
    if (found?.kind === 'organization' ? bare > 0 || found.first > from || found.run?.first === found.run?.last : found === undefined || !isSomebody(found, block, context)) return undefined;
    return made('fragment-before', block, found, at, Math.max(length, bare), found?.kind === 'organization' ? 'implied' : 'stated');
  }
  return undefined;
}

// A pronoun, or a person whose title the release gives somewhere: two words with capitals may be a place.
function isSomebody({ kind, jobTitle, run, name }: SpeakerPhrase, { tokens }: ReadBlock, { people }: SieveContext): boolean {
  return kind === 'pronoun' || (kind === 'person' && run !== undefined && (jobTitle ?? people.find(nameKey(tokens, run.first, run.last), name.start)?.jobTitle) !== undefined);
}

/** Whether a quote is some words of a sentence, and no name: it starts with a small letter and has several words. */
export function isFragment({ run, words }: Quote, { reading }: Pick<SieveContext, 'reading'>): boolean {
  return words >= 2 && /^\p{Ll}/u.test(reading.flat.slice(run.start, run.start + 2));
}
