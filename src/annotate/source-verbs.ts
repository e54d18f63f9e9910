import { citedNames, type CitedName } from './cited-names.ts';
import { longRun, skipArticles } from './cited-run.ts';
import { sourceNounAt } from './cited-works.ts';
import { isPersonName } from './names.ts';
import { phraseAt } from './phrases.ts';
import { roleHeadAt } from './role-head.ts';
import { endsClause, isOfAnother, isThat, isUnquotedComma } from './source-clauses.ts';
import { isReport, runEndingAt, type Citation, type SourceContext } from './source-context.ts';
import { foundWithoutFigure } from './source-findings.ts';
import type { Token } from './token.ts';

/**
 * The subject of a verb of measuring and finding: "NCMEC noteerde", "noteerde NCMEC" where the verb
 * may stand first or a comma ends what is said, "NCMEC heeft … geteld", "teilt das Amt mit".
 */
export function besideVerb(context: SourceContext, index: number, length: number): Citation[] {
  const { tokens, lexicon, isNamed, isBody } = context;
  const reports = isReport(context, index);
  if (!reports && !context.hasFigure(index)) return [];
  const cite = (name: CitedName): Citation => ({ name, cue: index, length, by: 'verb' });
  const before = subjectBefore(context, index);
  if (before && (isBody(before) || before.described || isReckoner(context, before, index)) && !isOfAnother(context, before)) return [cite(before)];
  if ((before && !lexicon.language.capitalNouns) || !(reports || lexicon.language.verbSecond || tokens[index - 1]?.text === ',')) return [];
  return citedNames(tokens, index + length, lexicon, isNamed)
    .filter((name) => isBody(name) || name.work || name.described || sourceNounBetween(context, index + length, name))
    .map(cite);
}

/**
 * A body and what it says, without quotation marks: "The World Bank warns that", "betont das
 * Umweltbundesamt, dass", "12% of boats leak, the Quay Office said"; a person only with a verb of
 * measuring.
 */
export function beforeThat(context: SourceContext, index: number, length: number, { saying, finding }: { readonly saying: boolean; readonly finding: boolean }): Citation[] {
  const { tokens, lexicon, isBody } = context;
  const behind = index + length;
  const cite = (name: CitedName): Citation => ({ name, cue: index, length, by: 'said' });
  // "rejects the report that 12% of …"
  if (lexicon.reacts.has((tokens[index] as Token).lower)) return [];
  const before = subjectBefore(context, index);
  if (!context.hasFigure(index)) return finding ? foundWithoutFigure(context, before, index, behind).map(cite) : [];
  const person = before && withoutRole(context, before);
  const says = saysThat(context, index, behind) || (before !== undefined && isSaidBehind(context, before.first, behind));
  if (before && person && says && (isBody(before) || isReckoner(context, before, index) || (!saying && isPersonName(tokens, person, lexicon))) && !isOfAnother(context, before)) return [cite(isBody(before) ? before : person)];
  if (before && !lexicon.language.capitalNouns) return [];
  const at = skipArticles(tokens, behind, lexicon);
  const after = longRun(tokens, at, tokens.length, lexicon);
  if (after?.first !== at || !isBody(after)) return [];
  const closes = isUnquotedComma(context, index - 1) && endsClause(tokens[after.last + 1]);
  return closes || (lexicon.language.verbSecond && isThat(context, after.last + 1)) ? [cite(after)] : [];
}

// "said that", "said on Monday that", "says it turned away": what is said follows the verb.
function saysThat(context: SourceContext, verb: number, behind: number): boolean {
  const { tokens, lexicon } = context;
  for (let at = behind; at < behind + 5; at += 1) {
    const token = tokens[at];
    if (isThat(context, at)) return true;
    if (token === undefined || (token.kind === 'mark' && token.text !== ',')) break;
  }
  const next = tokens[behind];
  return lexicon.bareThat.has((tokens[verb] as Token).lower) && next !== undefined && (next.kind !== 'mark' || (next.text === ',' && tokens[behind + 1]?.kind !== 'mark'));
}

// "12% of boats leak, the Quay Office said on Monday.": what is said stands before the body, which a comma opens and the sentence's end closes.
function isSaidBehind(context: SourceContext, first: number, behind: number): boolean {
  const { tokens, lexicon } = context;
  let at = first - 1;
  while (at > 0 && (lexicon.determiners.has((tokens[at] as Token).lower) || lexicon.elisions.has((tokens[at] as Token).lower))) at -= 1;
  if (!isUnquotedComma(context, at)) return false;
  for (let end = behind; end < behind + 5; end += 1) if (endsClause(tokens[end])) return true;
  return false;
}

/** How many tokens a verb that parts from its particle takes, where the particle ends the clause: "teilt das Amt mit"; 0 elsewhere. */
export function partedVerbAt({ tokens, lexicon }: SourceContext, index: number): number {
  const particles = lexicon.separable.get((tokens[index] as Token).lower);
  if (particles === undefined) return 0;
  for (let at = index + 2; at < index + 14; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return 0;
    const next = tokens[at + 1];
    if (particles.includes(token.lower) && (next === undefined || next.kind === 'mark' || lexicon.that.has(next.lower))) return 1;
  }
  return 0;
}

/** True where the noun of a work stands between a cue and a name: "revealed the latest figures of Kantar". */
export function sourceNounBetween({ tokens, lexicon }: SourceContext, from: number, name: CitedName): boolean {
  for (let at = from; at < name.first; at += 1) if (sourceNounAt(tokens, at, lexicon) > 0) return true;
  return false;
}

// The name right before a verb, an acronym in brackets, or the auxiliary that the verb's participle belongs to.
function subjectBefore(context: SourceContext, index: number): CitedName | undefined {
  const { tokens, lexicon } = context;
  const direct = runEndingAt(context, beforeClause(context, beforeBrackets(tokens, index - 1)));
  if (direct && (context.isNamed(direct) || !lexicon.language.verbSecond)) return direct;
  for (let at = index - 1; at >= Math.max(1, index - (lexicon.language.verbSecond ? 12 : 3)); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') break;
    if (lexicon.auxiliaries.has(token.lower)) return runEndingAt(context, beforeBrackets(tokens, at - 1)) ?? direct;
  }
  return direct;
}

// "Shelter Quay, which runs the hostel, says": the name stands before the clause about it.
function beforeClause({ tokens, lexicon }: SourceContext, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let index = at - 1; index > Math.max(0, at - 16); index -= 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'mark') continue;
    return token.text === ',' && lexicon.relatives.has(tokens[index + 1]?.lower ?? '') ? index - 1 : at;
  }
  return at;
}

/**
 * "Ofquay estimates", "De Vlaamse Waterweg raamt": capitals before a verb of reckoning or asking, whose
 * subject is no place. One word opens its sentence and is no plural, which needs no article in some
 * languages; several stand behind one.
 */
function isReckoner({ block, tokens, lexicon }: SourceContext, run: CitedName, verb: number): boolean {
  if (lexicon.language.capitalNouns || (phraseAt(lexicon.reckons, tokens, verb) === 0 && phraseAt(lexicon.asks, tokens, verb) === 0)) return false;
  for (let at = run.first; at <= run.last; at += 1) if (!(tokens[at] as Token).capital || roleHeadAt(tokens, at, lexicon) > 0) return false;
  const token = tokens[run.first] as Token;
  if (run.last > run.first) return lexicon.determiners.has(tokens[run.first - 1]?.lower ?? '');
  if (lexicon.notNames.has(token.lower) || lexicon.counted.has(token.lower) || sourceNounAt(tokens, run.first, lexicon) > 0) return false;
  return block.sentences.some(({ start }) => start === token.start) && (lexicon.language.namesTrail || !/(?:s|en)$/u.test(token.lower));
}

// "Econoom Jan Peerlings"
function withoutRole({ tokens, lexicon }: SourceContext, run: CitedName): CitedName {
  const role = roleHeadAt(tokens, run.first, lexicon);
  return role > 0 && run.first + role < run.last ? { ...run, first: run.first + role, start: (tokens[run.first + role] as Token).start } : run;
}

// "NMC (National Monitoring Centre) recorded": the name stands before the brackets.
function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let index = at - 1; index > Math.max(0, at - 14); index -= 1) if ((tokens[index] as Token).text === '(') return index - 1;
  return at;
}
