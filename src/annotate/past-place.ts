import type { Lexicon } from './lexicon.ts';
import { isPersonName, nameAt, type NameRun } from './names.ts';
import { phraseBefore } from './phrases.ts';
import type { Token } from './token.ts';

/**
 * The name behind the place that stands between it and a verb of saying: "Ann Lee" of "said in Arden
 * Ann Lee", "a déclaré depuis Lorme Anne Roux".
 */
export function pastPlace(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): NameRun {
  const before = tokens[run.first - 1];
  if (run.last - run.first < 2 || before?.kind !== 'word' || before.capital || !isPlaceWord(before.lower, lexicon)) return run;
  if (phraseBefore(lexicon.cueVerbs, tokens, run.first - 1) === 0) return run;
  const rest = nameAt(tokens, run.first + 1, lexicon);
  return rest?.first === run.first + 1 && rest.last === run.last && isPersonName(tokens, rest, lexicon) ? rest : run;
}

function isPlaceWord(lower: string, { functionWords, determiners, particles, joiners }: Lexicon): boolean {
  return functionWords.has(lower) && !determiners.has(lower) && !particles.has(lower) && !joiners.has(lower);
}
