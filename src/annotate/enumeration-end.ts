import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import { roleHeadAt } from './role-head.ts';
import type { Token } from './token.ts';

/**
 * Where a list of fields ends that goes on behind a comma, up to the item that a joiner closes:
 * "Housing, Planning and Local Government". Without such an item, or where something else than
 * capitals and small words of names stands in it, no list goes on.
 *
 * @param comma - the first comma
 * @returns the token behind the list
 */
export function enumerationEnd(tokens: readonly Token[], comma: number, most: number, lexicon: Lexicon): number | undefined {
  for (let at = comma; tokens[at]?.text === ',' && at - comma < most; ) {
    const end = itemEnd(tokens, at + 1, lexicon);
    const item = tokens.slice(at + 1, end);
    if (!item.some(({ capital }) => capital) || item.length > 8) return undefined;
    const next = tokens[end];
    if (next?.kind === 'word' && phraseAt(lexicon.cueVerbs, tokens, end) === 0) return undefined;
    if (item.some(({ lower }, index) => lexicon.joiners.has(lower) && index < item.length - 1)) return end;
    at = end;
  }
  return undefined;
}

function itemEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (tokens[at]?.kind === 'word' && isListed(tokens[at] as Token, lexicon) && roleHeadAt(tokens, at, lexicon) === 0) at += 1;
  return at;
}

function isListed({ capital, lower }: Token, { fields, units, joiners, organizationInner, elisions }: Lexicon): boolean {
  return capital || elisions.has(lower) || fields.has(lower) || units.has(lower) || joiners.has(lower) || organizationInner.has(lower);
}
