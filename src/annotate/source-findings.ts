import type { CitedName } from './cited-names.ts';
import { longRun, skipArticles } from './cited-run.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import { endsClause, isOfAnother, isThat, isUnquotedComma } from './source-clauses.ts';
import { isBehindPreposition, type SourceContext } from './source-context.ts';
import type { Token } from './token.ts';

/**
 * A body that found or reports something without a number: "The Harbour Institute found that pigs
 * dream", "…, meldt het Oeverbureau." What it does or plans itself is no fact that is cited: "confirmed
 * that it will".
 */
export function foundWithoutFigure(context: SourceContext, before: CitedName | undefined, index: number, behind: number): CitedName[] {
  const { tokens, lexicon, isBody } = context;
  // "In seinem Bericht stellt das Amt fest, dass"
  if (before && (isBody(before) || !lexicon.language.verbSecond)) {
    const that = thatWithin(context, behind, 4);
    // "Acme shows that fashion can be fair"
    return that !== undefined && isBody(before) && !(isShow(tokens, index, lexicon) && !isBehindPreposition(context, before)) && !isOfAnother(context, before) && !isOwnClause(context, that + 1) ? [before] : [];
  }
  const at = skipArticles(tokens, behind, lexicon);
  const after = longRun(tokens, at, tokens.length, lexicon);
  if (after?.first !== at || !isBody(after)) return [];
  const end = lexicon.separable.get((tokens[index] as Token).lower)?.includes(tokens[after.last + 1]?.lower ?? '') === true ? after.last + 2 : after.last + 1;
  if (isUnquotedComma(context, index - 1) && endsClause(tokens[end])) return [after];
  return lexicon.language.verbSecond && isThat(context, end) && !isOwnClause(context, tokens[end]?.text === ',' ? end + 2 : end + 1) ? [after] : [];
}

/** True for a verb by which a work rather than a body tells something: "shows". */
export function isShow(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.shown.has((tokens[at] as Token).lower) && phraseAt(lexicon.reckons, tokens, at) + phraseAt(lexicon.cueVerbs, tokens, at) === 0;
}

// Where "that" stands behind a verb, time and place between.
function thatWithin(context: SourceContext, from: number, most: number): number | undefined {
  for (let at = from; at < from + most; at += 1) {
    const token = context.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',')) return undefined;
    if (context.lexicon.that.has(token.lower)) return at;
  }
  return undefined;
}

// What a body does or plans itself.
function isOwnClause({ tokens, lexicon }: SourceContext, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (lexicon.itself.has(lower) || lexicon.theirs.has(lower) || lexicon.selfPronouns.has(lower)) return true;
  // "that the ferry will sail in May"
  for (let index = at; index < at + 6 && tokens[index]?.kind === 'word'; index += 1) {
    if (phraseAt(lexicon.plans, tokens, index) > 0 || lexicon.planEndings.some((ending) => (tokens[index] as Token).lower.endsWith(ending) && (tokens[index] as Token).lower.length > 5)) return true;
  }
  return false;
}
