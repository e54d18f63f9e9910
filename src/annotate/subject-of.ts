import { nameKey } from './people.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import type { SieveContext } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { speakerAt, type SpeakerPhrase } from './speaker-phrase.ts';
import type { Token } from './token.ts';

/** The speaker that starts at a token and ends before another. */
export function speaker(block: ReadBlock, at: number, context: SieveContext, limit: number): SpeakerPhrase | undefined {
  const found = at < limit ? speakerAt(block.tokens, at, block.lexicon, (name) => context.people.byName.has(name)) : undefined;
  return found && found.first < limit && (found.run?.last ?? found.first) < limit ? found : undefined;
}

/** Past up to three small words between verb and subject: "zegt daarover ook Anna", "said today Jane". */
export function subjectAfter(block: ReadBlock, at: number, limit: number, context: SieveContext): SpeakerPhrase | undefined {
  for (let step = 0; step < 4 && at + step < limit; step += 1) {
    const token = block.tokens[at + step] as Token;
    if (token.kind === 'mark') return undefined;
    const found = speaker(block, at + step, context, limit);
    // "dijo la titular de Economía": a noun that the packs do not have, and what it is of.
    if (found) return step > 1 && found.run && !found.jobTitle && isBehindPreposition(block, found.run.first) ? undefined : found;
    if (block.lexicon.indefinites.has(token.lower)) return undefined;
  }
  return undefined;
}

/** The subject that ends right before a verb, in its longest form. A name behind a preposition ("the mayor of Arden said") is none; the person who opens the sentence is, across a clause about them ("The chair of Acme, Ann Lee, who spoke in Arden, said"). */
export function subjectBefore(block: ReadBlock, from: number, verb: number, context: SieveContext): SpeakerPhrase | undefined {
  const { tokens, lexicon } = block;
  const opening = speaker(block, from, context, verb);
  for (let at = Math.max(from, verb - 30); at < verb; at += 1) {
    const found = at === from ? opening : speaker(block, at, context, verb);
    if (found === undefined || found.kind === 'role') continue;
    if (at !== from && found.run && isBehindPreposition(block, found.run.first)) {
      at = Math.max(at, found.run.last);
      continue;
    }
    let next = found.last + 1;
    if (next < verb && [',', ')', '–'].includes(tokens[next]?.text ?? '')) next += 1;
    // "Ann Lee and Tom Hall, of Acme, they say": the pronoun is the subject.
    if (verb - next <= 2 && verb >= next && noMarkBetween(block, next, verb) && !(next < verb && lexicon.personPronouns.has((tokens[next] as Token).lower))) return found;
    if (found.run && found.run.first >= at) at = Math.max(at, found.run.first - 1);
  }
  // "The mayor, Ann Lee, thanked them all and said"
  if (opening?.kind === 'person' && opening.jobTitle && lexicon.joiners.has(tokens[verb - 1]?.lower ?? '') && !anyPerson(block, opening.last + 1, verb, context)) return opening;
  if (opening?.kind !== 'person' || tokens[opening.last + 1]?.text !== ',') return undefined;
  const clause = tokens[opening.last + 2];
  return clause !== undefined && (lexicon.relatives.has(clause.lower) || phraseAt(lexicon.organizationPrepositions, tokens, opening.last + 2) > 0) ? opening : undefined;
}

/** The subject of a verb, before or behind it. Where the verb stands second, a person right behind it speaks, and not what opens the sentence: "Zur Halbzeitbilanz erklärt Max Müller". */
export function subjectOf(block: ReadBlock, from: number, verb: number, behind: number, limit: number, context: SieveContext): SpeakerPhrase | undefined {
  const before = subjectBefore(block, from, verb, context);
  if (before && (isSure(before) || !block.lexicon.language.verbSecond)) return before;
  const after = subjectAfter(block, behind, limit, context);
  return after && isSure(after) && after.first <= behind + 1 ? after : (before ?? after);
}

// A person with a title or a full name, or a pronoun.
function isSure({ kind, jobTitle, run }: SpeakerPhrase): boolean {
  return kind === 'pronoun' || jobTitle !== undefined || (kind === 'person' && run?.first !== run?.last);
}

function isBehindPreposition({ tokens, lexicon }: ReadBlock, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  // "reviewed by the Royal Society, says"
  if (lexicon.agents.has(tokens[lexicon.determiners.has(before.lower) ? at - 2 : at - 1]?.lower ?? '')) return true;
  return phraseBefore(lexicon.organizationPrepositions, tokens, at) > 0 || phraseBefore(lexicon.locatives, tokens, at) > 0;
}

/** The first person between two tokens whom the release names in full; one who has a title there before others, and none behind a preposition of place. */
export function anyPerson(block: ReadBlock, from: number, to: number, context: SieveContext): SpeakerPhrase | undefined {
  let first: SpeakerPhrase | undefined;
  for (let at = from; at < to; at += 1) {
    const found = speaker(block, at, context, to);
    if (found?.kind !== 'person' || !found.run || phraseBefore(block.lexicon.locatives, block.tokens, found.run.first) > 0) continue;
    if (!context.people.find(nameKey(block.tokens, found.run.first, found.run.last), found.name.start)) continue;
    if (found.jobTitle) return found;
    first ??= found;
  }
  return first;
}

function noMarkBetween(block: ReadBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((block.tokens[at] as Token).kind === 'mark') return false;
  return true;
}
