import type { CitedName } from './cited-names.ts';
import { sourceNounAt } from './cited-works.ts';
import { isBehindPreposition, type SourceContext } from './source-context.ts';
import type { Token } from './token.ts';

/** True for "that" at a token or behind the comma there. */
export function isThat({ tokens, lexicon }: Pick<SourceContext, 'tokens' | 'lexicon'>, at: number): boolean {
  return lexicon.that.has((tokens[tokens[at]?.text === ',' ? at + 1 : at])?.lower ?? '');
}

/** True for a comma that no quotation mark stands beside. */
export function isUnquotedComma({ tokens }: SourceContext, at: number): boolean {
  return tokens[at]?.text === ',' && !/^["”“»«’‘]$/u.test(tokens[at - 1]?.text ?? '') && !/^["”“»«’‘]$/u.test(tokens[at + 1]?.text ?? '');
}

/** True where a sentence or a clause that something follows ends. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.text === '.' || token.text === ':';
}

/** True for a body that is named only as part of another: "a survey by Askwell on behalf of Coast Bank shows"; people may stand before it, "researchers at Tidewick University", and the noun of a work. */
export function isOfAnother(context: SourceContext, run: CitedName): boolean {
  const { tokens, lexicon } = context;
  if (!isBehindPreposition(context, run)) return false;
  let noun = run.first - 1;
  while (noun > 0 && (lexicon.determiners.has((tokens[noun] as Token).lower) || lexicon.prepositions.has((tokens[noun] as Token).lower))) noun -= 1;
  // "the annual report of the Harbour Institute shows"
  if (sourceNounAt(tokens, noun, lexicon) > 0) return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 4); at -= 1) {
    const { lower } = tokens[at] as Token;
    if (lexicon.counted.has(lower) || lexicon.counted.has(lower.replace(/n$/u, ''))) return false;
  }
  return true;
}
