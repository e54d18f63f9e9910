import type { Span } from '../model/span.ts';
import { employerRun } from './employer-name.ts';
import { isNameWord, isPersonName, nameAt } from './names.ts';
import type { People } from './people.ts';
import { phraseBefore } from './phrases.ts';
import { sentenceStart } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { plainRoleEnd } from './role-end.ts';
import { isOfficeHead, roleHeadAt, skipDeterminers } from './role-head.ts';

/**
 * The organisation that a possessive before a title means: "Le Samusocial fournira les lits. Sa
 * porte-parole …", "Desde la patronal Fecabús, su presidente …". It opens the same sentence or the
 * one before, and no person is named between, who could be meant as well.
 *
 * @param title - the first token of the title
 * @param isNamed - whether the release has a name elsewhere as an organisation's
 */
export function possessedEmployer(block: ReadBlock, title: number, people: People, isNamed: (name: Span) => boolean): Span | undefined {
  const { tokens, lexicon } = block;
  const at = title - 1;
  if (!lexicon.theirs.has(tokens[at]?.lower ?? '') || isOfficeHead(tokens, title, lexicon)) return undefined;
  const own = sentenceStart(block, at);
  const from = own < at ? opening(block, own, at, people, isNamed) : undefined;
  if (from !== undefined || own === 0) return from;
  return opening(block, sentenceStart(block, own - 1), own, people, isNamed);
}

// The organisation that opens a stretch in which nobody is named.
function opening(block: ReadBlock, from: number, to: number, people: People, isNamed: (name: Span) => boolean): Span | undefined {
  const { tokens, lexicon } = block;
  for (let index = from; index < to; index += 1) if (isNameWord(tokens[index]) && isSomebody(block, index, people)) return undefined;
  for (let index = from; index < Math.min(to, from + 4); index += 1) {
    const bare = skipDeterminers(tokens, index, lexicon);
    // "Le Samusocial": the capital article that opens the sentence.
    const first = index === from && lexicon.determiners.has(tokens[bare]?.lower ?? '') && isNameWord(tokens[bare + 1]) ? bare + 1 : bare;
    const run = first < to && roleHeadAt(tokens, first, lexicon) === 0 ? employerRun(tokens, first, Math.min(to, plainRoleEnd(tokens, first, lexicon, 24)), lexicon) : undefined;
    if (run === undefined) continue;
    const { start, end } = run;
    const whole = tokens[first]?.start === start || tokens[first + 1]?.start === start;
    if (!whole || phraseBefore(lexicon.locatives, tokens, first) > 0) return undefined;
    const told = run.sure || (!lexicon.language.capitalNouns && (first > from || isNamed({ start, end })));
    return told ? { start, end } : undefined;
  }
  return undefined;
}

function isSomebody({ tokens, lexicon }: ReadBlock, at: number, people: People): boolean {
  const run = nameAt(tokens, at, lexicon);
  if (run?.first !== at) return false;
  return isPersonName(tokens, run, lexicon) || people.find(tokens.slice(run.first, run.last + 1).map(({ lower }) => lower).join(' '), run.start) !== undefined;
}
