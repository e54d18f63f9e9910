import type { Span } from '../model/span.ts';
import { nameKey } from './people.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom, type SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { isThat } from './source-clauses.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { subjectAfter, subjectBefore } from './subject-of.ts';

/**
 * The person whom a sentence gives for what it says, without quotation marks: "Ann Lee said that 12%
 * of boats leak", "Volgens … zegt Jan Peeters dat", "ha destacado Ana Ruiz que"; the fullest form of
 * the name that the release has.
 */
export function toldBy(block: ReadBlock, sentence: Span, context: SieveContext): Span | undefined {
  const { tokens, lexicon } = block;
  const from = tokenFrom(tokens, sentence.start);
  const to = tokenFrom(tokens, sentence.end);
  for (let at = from; at < to; at += 1) {
    const length = phraseAt(lexicon.cueVerbs, tokens, at);
    if (length === 0) continue;
    const behind = at + length;
    const before = subjectBefore(block, from, at, context);
    const person = named(before) && isTold(block, at, behind) ? before : !named(before) && lexicon.language.verbSecond ? after(behind) : undefined;
    if (person?.run) return fullName(block, person, context);
    at = behind - 1;
  }
  return undefined;

  function after(behind: number): SpeakerPhrase | undefined {
    const found = subjectAfter(block, behind, to, context);
    return named(found) && isThat(block, found.last + 1) ? found : undefined;
  }
}

function named(found: SpeakerPhrase | undefined): found is SpeakerPhrase {
  return found?.kind === 'person' && found.several !== true;
}

// "said that", "said on Monday that", "said around 600,000 people are": what is told follows the verb.
function isTold(block: ReadBlock, verb: number, behind: number): boolean {
  const { tokens, lexicon } = block;
  for (let at = behind; at < behind + 5; at += 1) {
    if (isThat(block, at)) return true;
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',')) break;
  }
  const next = tokens[behind];
  return lexicon.bareThat.has(tokens[verb]?.lower ?? '') && next !== undefined && (next.kind !== 'mark' || (next.text === ',' && tokens[behind + 1]?.kind !== 'mark'));
}

function fullName({ tokens }: ReadBlock, { name, run }: SpeakerPhrase, { people }: SieveContext): Span | undefined {
  return run && people.find(nameKey(tokens, run.first, run.last), name.start)?.span;
}
