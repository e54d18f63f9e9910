import { contactNameAt } from './contact-name.ts';
import { nameKey, type People } from './people.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import { roleHeadAt } from './role-head.ts';
import type { Token } from './token.ts';

/**
 * Where a stretch of a contact line starts to name whom to ask, behind words that lead there:
 * "Interviews with Ann Lee through *press officer Mary Clay*". Undefined where it names nobody so.
 *
 * @param addresses - the e-mail addresses of the section
 */
export function mediatorIn(block: ReadBlock, first: number, end: number, people: People, addresses: readonly string[]): number | undefined {
  const { tokens, lexicon } = block;
  const through = phrases(lexicon.language.contactLabels.through);
  for (let at = first; at < end; at += 1) {
    const length = phraseAt(through, tokens, at);
    // "Pressesprecherin bei Karl Meier" is her employer.
    if (length === 0 || (at > first && roleHeadAt(tokens, at - 1, lexicon) > 0)) continue;
    for (let name = at + length; name < Math.min(end, at + length + 6); name += 1) {
      if (tokens[name]?.kind !== 'word' && tokens[name]?.text !== ',') break;
      const person = contactNameAt(block, name, end, people, addresses);
      if (person !== undefined && (person.sure || people.byName.has(nameKey(tokens, person.first, person.last)))) return at + length;
    }
  }
  return undefined;
}

/** True of a name that is not whom to ask, but whom the press may interview: "interviews with *Ann Lee*", "entretien avec le maire *Jean Petit*". */
export function isInterviewed({ tokens, lexicon }: ReadBlock, first: number): boolean {
  const interview = phrases(lexicon.language.contactLabels.interview);
  for (let at = first; at > Math.max(0, first - 6); at -= 1) {
    if (phraseBefore(interview, tokens, at) > 0) return true;
    const before = tokens[at - 1] as Token;
    if (before.kind !== 'word' || (before.capital && roleHeadAt(tokens, at - 1, lexicon) === 0)) return false;
  }
  return false;
}
