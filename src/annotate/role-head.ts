import type { Lexicon } from './lexicon.ts';
import { isNameWord } from './names.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './token.ts';
import { ROLE } from './word.ts';

/** How many tokens a role head takes at a token ("chief executive officer", "communicatiedirecteur"); 0 where none stands. */
export function roleHeadAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const length = phraseAt(lexicon.roleHeads, tokens, at);
  if (length === 1 && isAdjective(tokens, at, lexicon)) return 0;
  if (length > 0) return length + ending(tokens, at + length - 1, lexicon);
  return ((tokens[at]?.is ?? 0) & ROLE) === 0 ? 0 : 1;
}

// "Fédération étudiante", "gobierno conservador": where adjectives stand behind, one right behind a noun of organisations.
function isAdjective(tokens: readonly Token[], at: number, { language, organizationNouns }: Lexicon): boolean {
  const before = tokens[at - 1];
  return language.namesTrail && before !== undefined && !(tokens[at] as Token).capital && organizationNouns.has(before.lower);
}

// The full stop of "Sen. Tom Hall", the ending of "Geschäftsführer:in".
function ending(tokens: readonly Token[], last: number, { abbreviations }: Lexicon): number {
  const [token, mark, next] = [tokens[last] as Token, tokens[last + 1], tokens[last + 2]];
  if (mark === undefined || next === undefined || mark.start !== token.end) return 0;
  if (mark.text === '.') return next.capital && abbreviations.has(token.lower) ? 1 : 0;
  return mark.text === ':' && next.start === mark.end && next.kind === 'word' && !next.capital ? 2 : 0;
}

/** True where the head of a public office stands, held over a place or a field: "mayor", "state’s attorney", "Abgeordnete"; not the "director" of "director of sales". */
export function isOfficeHead(tokens: readonly Token[], at: number, { fullTitles, organizationPrepositions, roleHeads }: Lexicon): boolean {
  const { lower } = tokens[at] as Token;
  if (fullTitles.get(lower)?.some(({ length, [1]: second }) => length === 1 || (length === 2 && second !== undefined && organizationPrepositions.has(second))) === true) return true;
  const whole = phraseAt(fullTitles, tokens, at);
  return whole > 1 && whole === phraseAt(roleHeads, tokens, at);
}

/** Past articles, possessives and elisions: "de", "onze", "the", "l’". */
export function skipDeterminers(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let index = at;
  while (index < at + 3) {
    const token = tokens[index];
    if (token?.kind !== 'word' || phraseAt(lexicon.roleHeads, tokens, index) > 0) return index;
    // "La procureure", "De woordvoerder" at the start of a sentence; "De Pauw" keeps its particle.
    const before = tokens[index - 1];
    const opens = token.capital && (before?.kind !== 'word' || before.capital) && lexicon.notNames.has(token.lower) && (!isNameWord(tokens[index + 1]) || roleHeadAt(tokens, index + 1, lexicon) > 0);
    const small = opens || (!token.capital && (lexicon.notNames.has(token.lower) || lexicon.elisions.has(token.lower)));
    const elided = lexicon.elisions.has(token.lower);
    if (!small && !elided) return index;
    if (lexicon.particles.has(token.lower) && isNameWord(tokens[index + 1]) && roleHeadAt(tokens, index + 1, lexicon) === 0 && !lexicon.notNames.has(token.lower)) return index;
    index += 1;
  }
  return index;
}

/** Where a role starts: at "einer der" of "einer der Gründer", behind the article of "de woordvoerder". */
export function roleStart(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  return phraseAt(lexicon.partitives, tokens, at) > 0 ? at : skipDeterminers(tokens, at, lexicon);
}

/** True where a role is named among some tokens: "Afilias CTO Ram Mohan". */
export function holdsRole(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  for (let at = first; at < end; at += 1) if (roleHeadAt(tokens, at, lexicon) > 0) return true;
  return false;
}
