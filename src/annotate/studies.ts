import type { Span } from '../model/span.ts';
import { behindNoun, citedNames, type CitedName } from './cited-names.ts';
import { studyNounAt } from './cited-works.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import { isBehindPreposition, runEndingAt, verbBehind, type SourceContext } from './source-context.ts';
import type { Token } from './token.ts';

/** A study that the text says somebody made; `own` where it is the issuer's: "our survey", "we surveyed". */
export interface Study {
  readonly makers: readonly CitedName[];
  readonly own: boolean;
}

/** The study that a sentence says was made: "Askwell conducted a survey", "a new survey, conducted by Askwell, of 900 tenants", "our survey". */
export function studyMadeIn(context: SourceContext, sentence: Span): Study | undefined {
  const { tokens, lexicon, isNamed } = context;
  const from = tokenFrom(tokens, sentence.start);
  const to = tokenFrom(tokens, sentence.end);
  for (let at = from; at < to; at += 1) {
    const noun = studyNounAt(tokens, at, lexicon);
    // "Encuesta de Privacidad" is a title, not whose survey it is.
    if (noun === 0 || ((tokens[at] as Token).capital && !lexicon.language.capitalNouns && at > from)) continue;
    if (isOwn(context, at)) return { makers: [], own: true };
    const makers = behindNoun(tokens, at + noun, lexicon, isNamed).filter((name) => !name.work && name.first > at + noun && (isNamed(name) || name.described));
    if (makers.length > 0) return { makers, own: false };
  }
  for (let at = from; at < to; at += 1) {
    const verb = phraseAt(lexicon.conducts, tokens, at);
    const asked = verb > 0 ? 0 : phraseAt(lexicon.asks, tokens, at);
    if (asked === 0 && (verb === 0 || !holdsNoun(context, from, to))) continue;
    const length = verb || asked;
    const makers = conductors(context, from, at, length);
    if (makers.length > 0) return { makers, own: false };
    if (lexicon.selfPronouns.has(tokens[at - 1]?.lower ?? '') || (lexicon.language.verbSecond && lexicon.selfPronouns.has(tokens[at + length]?.lower ?? ''))) return { makers: [], own: true };
  }
  return undefined;
}

/** True where a sentence rests on a study named before: "The survey shows", "volgens het onderzoek", "of respondents". */
export function restsOnStudy(context: SourceContext, sentence: Span): boolean {
  const { tokens, lexicon } = context;
  const to = tokenFrom(tokens, sentence.end);
  for (let at = tokenFrom(tokens, sentence.start); at < to; at += 1) {
    if (phraseAt(lexicon.outcomes, tokens, at) > 0) return true;
    const noun = studyNounAt(tokens, at, lexicon);
    if (noun === 0 || (tokens[at] as Token).capital !== lexicon.language.capitalNouns) continue;
    const article = definiteBefore(context, at);
    if (article !== undefined && (verbBehind(context, at + noun, 5) || phraseBefore(lexicon.sourcePrepositions, tokens, article) > 0 || phraseBefore(lexicon.sourcePhrases, tokens, article) > 0)) return true;
  }
  return false;
}

// "the survey", "the new survey": where the article stands; nothing before "a survey".
function definiteBefore({ tokens, lexicon }: SourceContext, noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 2); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return undefined;
    if (lexicon.indefinites.has(token.lower)) return undefined;
    if (lexicon.determiners.has(token.lower)) return at;
  }
  return undefined;
}

// "our latest survey"
function isOwn({ tokens, lexicon }: SourceContext, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (lexicon.selfPronouns.has(token.lower)) return lexicon.determiners.has(token.lower);
  }
  return false;
}

/** True where a sentence has the noun of a study. */
export function holdsStudy(context: SourceContext, sentence: Span): boolean {
  return holdsNoun(context, tokenFrom(context.tokens, sentence.start), tokenFrom(context.tokens, sentence.end));
}

function holdsNoun({ tokens, lexicon }: SourceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (studyNounAt(tokens, at, lexicon) > 0) return true;
  return false;
}

// Who made it: the names before the verb or its auxiliary, else, where the verb may come first, behind it.
function conductors(context: SourceContext, from: number, verb: number, length: number): readonly CitedName[] {
  const { tokens, lexicon, isNamed } = context;
  const before = namesEndingAt(context, from, verb - 1);
  if (before.length > 0) return before;
  for (let at = verb - 1; at > from && verb - at < 14; at -= 1) if (lexicon.auxiliaries.has((tokens[at] as Token).lower)) return namesEndingAt(context, from, at - 1);
  return lexicon.language.verbSecond ? citedNames(tokens, verb + length, lexicon, isNamed).filter((name) => !name.work) : [];
}

// "Harbstat, the Harbour Institute and Tidewick University": the names of a list that ends at a token.
function namesEndingAt(context: SourceContext, from: number, end: number): readonly CitedName[] {
  const { tokens, lexicon } = context;
  const found: CitedName[] = [];
  for (let at = end; at >= from && found.length < 6; ) {
    const run = runEndingAt(context, at);
    if (run === undefined || run.first < from || (lexicon.language.capitalNouns && !context.isNamed(run) && !run.described)) break;
    found.unshift(run);
    at = run.first - 1;
    // "HR.com’s Research Institute"
    if (tokens[at]?.lower === '’s' || tokens[at]?.lower === "'s") at = (runEndingAt(context, at - 1)?.first ?? at) - 1;
    while (at > from && (lexicon.determiners.has((tokens[at] as Token).lower) || lexicon.elisions.has((tokens[at] as Token).lower))) at -= 1;
    const joiner = tokens[at];
    if (joiner === undefined || !(joiner.text === ',' || lexicon.joiners.has(joiner.lower))) break;
    at -= 1;
    if (tokens[at]?.text === ',') at -= 1;
  }
  return found[0] !== undefined && isBehindPreposition(context, found[0]) ? [] : found;
}
