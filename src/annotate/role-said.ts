import type { Lexicon } from './lexicon.ts';
import { nameAt } from './names.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { sentenceStart, tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { roleEnd } from './role-end.ts';
import { roleHeadAt, roleStart } from './role-head.ts';
import { roleParts, type RoleParts } from './role-parts.ts';
import type { Token } from './token.ts';

/** The role that a verb joins to the name at tokens `at` to `last`: "Zweite Vorsitzende des Vereins ist Annika Weber", "Tom Hall was elected chair of Acme", "Acme appoints Ann Lee as director", "wurde Tom Huber zum Leiter gewählt". */
export function roleSaid(block: ReadBlock, at: number, last: number): RoleParts {
  const { tokens, lexicon } = block;
  const joined = phraseAt(lexicon.copulas, tokens, last + 1) || appointedAt(tokens, at, last + 1, lexicon);
  const behind = joined > 0 ? roleNear(block, last + 1 + joined) : undefined;
  if (behind) return behind;
  for (let back = at; back > Math.max(0, at - 3); back -= 1) {
    const length = phraseBefore(lexicon.copulas, tokens, back);
    if (length === 0) continue;
    const end = back - length;
    const start = sentenceStart(block, end);
    if (end - start > 14 || tokens.slice(start, end).some(({ kind, text }) => kind === 'mark' && text !== '.')) return {};
    const from = roleStart(tokens, start, lexicon);
    return roleHeadNear(tokens, from, end, lexicon) === -1 ? {} : roleParts(tokens, from, end, lexicon);
  }
  return {};
}

/** The sentences of a block that say what somebody is whom a pronoun or one word of their name means ("She is director of Acme"): where each starts, the word in lower case, and the role. */
export function roleToldOf(block: ReadBlock): { readonly start: number; readonly subject?: string; readonly parts: RoleParts }[] {
  const { tokens, lexicon } = block;
  const told: { start: number; subject?: string; parts: RoleParts }[] = [];
  for (const { start } of block.sentences) {
    const at = tokenFrom(tokens, start);
    const token = tokens[at];
    if (token?.capital !== true) continue;
    const run = lexicon.personPronouns.has(token.lower) ? undefined : nameAt(tokens, at, lexicon);
    const last = run?.last ?? at;
    const copula = run !== undefined && run.last > run.first + 1 ? 0 : phraseAt(lexicon.copulas, tokens, last + 1);
    if (copula === 0 || (run === undefined && !lexicon.personPronouns.has(token.lower))) continue;
    const parts = roleNear(block, last + 1 + copula);
    if (parts?.jobTitle) told.push({ start, parts, ...(run && { subject: tokens.slice(run.first, run.last + 1).map(({ lower }) => lower).join(' ') }) });
  }
  return told;
}

// "appoints Ann Lee as": a link that says it alone, or a weak one behind a verb of appointing.
function appointedAt(tokens: readonly Token[], at: number, behind: number, lexicon: Lexicon): number {
  const link = phraseAt(lexicon.appointed, tokens, behind);
  if (link > 0) return link;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) if (lexicon.appointing.has((tokens[back] as Token).lower)) return phraseAt(lexicon.appointedAs, tokens, behind);
  return 0;
}

// A role that starts at a token, up to the participle that ends its sentence: "zum Vorsitzenden gewählt".
function roleNear({ tokens, lexicon }: ReadBlock, at: number): RoleParts | undefined {
  const from = roleStart(tokens, at, lexicon);
  let to = roleEnd(tokens, from, lexicon, 20);
  const head = to > from ? roleHeadNear(tokens, from, to, lexicon) : -1;
  if (head === -1) return undefined;
  for (let end = head + 1; end < to; end += 1) if (lexicon.appointing.has((tokens[end] as Token).lower)) to = end;
  return roleParts(tokens, from, to, lexicon);
}

// A role head among the first words of a stretch, behind adjectives at most.
function roleHeadNear(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  for (let index = from; index < Math.min(to, from + 4); index += 1) if (roleHeadAt(tokens, index, lexicon) > 0) return index;
  return -1;
}
