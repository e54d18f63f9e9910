import { citedNames } from './cited-names.ts';
import { phraseAt } from './phrases.ts';
import type { Citation, SourceContext } from './source-context.ts';
import { isShow } from './source-findings.ts';
import { sourceNounBetween } from './source-verbs.ts';
import type { Token } from './token.ts';

/**
 * Whom a clause of comparison cites for what its sentence says: "as the Quay Office reports", "zoals
 * het Oeverbureau meldt", "wie das Uferbundesamt am Dienstag mitteilte", "como señala el Instituto".
 * The clause holds nothing but who says it: "as Acme reports record sales" is about time.
 */
export function asReported(context: SourceContext, index: number, length: number): Citation[] {
  const { tokens, lexicon, isNamed } = context;
  const first = pastPronoun(context, index + length);
  const verb = verbAt(context, first, true) || Number(lexicon.shown.has(tokens[first]?.lower ?? ''));
  const names = citedNames(tokens, first + verb, lexicon, isNamed, false);
  const [name] = names;
  if (name === undefined || marksBetween(context, first, name.first)) return [];
  const isWork = sourceNounBetween(context, first, name);
  if (verb > 0 ? !closesBehind(context, name.last + 1, 2) || (!isWork && isShow(tokens, first, lexicon)) : !isSaidBehind(context, name.last + 1, isWork)) return [];
  return names.map((each) => ({ name: each, cue: index, length, by: 'aside' }));
}

// "comme le rappelle", "como lo señala"
function pastPronoun({ tokens, lexicon }: SourceContext, at: number): number {
  const token = tokens[at];
  const behind = at + 1;
  return token !== undefined && (lexicon.elisions.has(token.lower) || lexicon.determiners.has(token.lower)) && phraseAt(lexicon.cueVerbs, tokens, behind) + phraseAt(lexicon.sourceVerbs, tokens, behind) > 0 ? behind : at;
}

// A verb of finding, or of saying where the clause cannot be one of time.
function verbAt({ tokens, lexicon }: SourceContext, at: number, first: boolean): number {
  return phraseAt(lexicon.sourceVerbs, tokens, at) || (first || lexicon.language.verbSecond ? phraseAt(lexicon.cueVerbs, tokens, at) : 0);
}

function isSaidBehind(context: SourceContext, from: number, isWork: boolean): boolean {
  const { tokens, lexicon } = context;
  for (let at = pastBrackets(tokens, from), end = at + 8; at < end; at += 1) {
    if (tokens[at] === undefined || tokens[at]?.kind === 'mark') return false;
    const verb = verbAt(context, at, false);
    // "As the Harbour Festival shows": only a study shows what a text reports.
    if (verb > 0 && !isWork && isShow(tokens, at, lexicon)) return false;
    // Only when it was said may follow: "as the Quay Office reported last week".
    if (verb > 0) return (tokens[at + verb]?.kind !== 'word' || lexicon.notNames.has(tokens[at + verb]?.lower ?? '')) && closesBehind(context, at + verb, 3);
  }
  return false;
}

// The clause ends within a few words, which tell when.
function closesBehind({ tokens }: SourceContext, from: number, most: number): boolean {
  for (let at = from; at <= from + most; at += 1) {
    const token = tokens[at];
    if (token === undefined) return true;
    if (token.kind === 'mark') return /^[,.;:)–—]$/u.test(token.text);
  }
  return false;
}

function marksBetween({ tokens }: SourceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'mark') return true;
  return false;
}

// "wie das Statistische Uferamt (SUA) mitteilte"
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + 8; close += 1) if (tokens[close]?.text === ')') return close + 1;
  return at;
}
