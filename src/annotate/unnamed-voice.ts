import { employerRun } from './employer-name.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, isPersonName, nameAt, type NameRun } from './names.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { phraseAt } from './phrases.ts';
import { roleEnd } from './role-end.ts';
import { skipDeterminers } from './role-head.ts';
import type { Token } from './token.ts';

/** An organisation that speaks through somebody who is not named: the last token of the phrase, and the name where it can be told. */
export interface UnnamedVoice {
  readonly last: number;
  readonly organization?: NameRun;
}

/**
 * "a spokesperson for the Department for Energy Security and Net Zero", "een woordvoerder van Acme",
 * "an Acme spokesman": whose voice it is, where no name of a person stands beside it.
 *
 * @param at - the indefinite article
 */
export function unnamedVoice(tokens: readonly Token[], at: number, lexicon: Lexicon): UnnamedVoice | undefined {
  if (!lexicon.indefinites.has(tokens[at]?.lower ?? '')) return undefined;
  const head = voiceNear(tokens, at + 1, lexicon);
  if (head === undefined) return undefined;
  const behind = head + phraseAt(lexicon.voices, tokens, head);
  const to = roleEnd(tokens, at + 1, lexicon, 24);
  if (isPerson(tokens, behind, lexicon) || (tokens[to]?.text === ',' && isPerson(tokens, to + 1, lexicon))) return undefined;
  const preposition = phraseAt(lexicon.organizationPrepositions, tokens, behind);
  const organization = preposition > 0 ? bodyOf(tokens, behind + preposition, to, lexicon) : bodyBefore(tokens, at + 1, head, lexicon);
  return { last: Math.max(to, behind) - 1, ...(organization && { organization }) };
}

// The word for who speaks for somebody else, within a few words and no mark.
function voiceNear(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  for (let at = from; at < from + 9 && (tokens[at]?.kind === 'word' || tokens[at]?.text === '&'); at += 1) if (phraseAt(lexicon.voices, tokens, at) > 0) return at;
  return undefined;
}

function isPerson(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const run = nameAt(tokens, at, lexicon);
  return run !== undefined && isPersonName(tokens, run, lexicon);
}

// "des Ministeriums für Umwelt": a name that starts in the genitive stands nowhere as it is.
function bodyOf(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): NameRun | undefined {
  const first = skipDeterminers(tokens, at, lexicon);
  const run = employerRun(tokens, first, to, lexicon);
  if (run === undefined) return undefined;
  const start = tokens.findIndex((token, index) => index >= first && token.start === run.start);
  const noun = organizationNounOf(tokens[start] as Token, lexicon);
  if (noun !== undefined && lexicon.language.capitalNouns && start < run.last && !(tokens[start] as Token).lower.endsWith(noun)) return undefined;
  return { first: start, last: run.last, start: run.start, end: run.end };
}

// "a Department of Health spokesperson"
function bodyBefore(tokens: readonly Token[], from: number, head: number, lexicon: Lexicon): NameRun | undefined {
  let first = from;
  while (first < head && !isNameWord(tokens[first])) first += 1;
  const run = first < head ? employerRun(tokens, first, head, lexicon) : undefined;
  return run?.last === head - 1 ? { first, last: run.last, start: run.start, end: run.end } : undefined;
}
