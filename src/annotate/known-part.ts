import type { Lexicon } from './lexicon.ts';
import { beforeParticle, wordsOf, type NameRun } from './names.ts';
import type { Token } from './token.ts';

/** The part of a run that is known as a person's name: of "Femke Visser van Stroomland" what stands before the particle. */
export function knownPart(tokens: readonly Token[], run: NameRun, lexicon: Lexicon, isKnownPerson: (name: string) => boolean): NameRun {
  const short = beforeParticle(tokens, run, lexicon);
  return short && !isKnownPerson(wordsOf(tokens, run)) && isKnownPerson(wordsOf(tokens, short)) ? short : run;
}
