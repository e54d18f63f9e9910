import type { OrganizationAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { behindNoun, citedNames } from './cited-names.ts';
import { sourceNounAt } from './cited-works.ts';
import { nominative } from './nominative.ts';
import { phraseAt } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import { endsClause, isUnquotedComma } from './source-clauses.ts';
import { citedWords, isFinding, isReport, overlap, sourceContext, type Citation, type SourceContext } from './source-context.ts';
import { asReported } from './source-asides.ts';
import { inBrackets, labelled, noted, noteMarkAt, sourceLabelAt } from './source-labels.ts';
import { beforePostposition, besideNoun } from './source-nouns.ts';
import { beforeThat, besideVerb, partedVerbAt, sourceNounBetween } from './source-verbs.ts';
import type { Token } from './token.ts';

/**
 * Whom the text gives as the source of a fact: behind a label ("Bron: NCMEC"), a preposition
 * ("volgens het CBS"), a phrase ("blijkt uit cijfers van X"), the noun of a work ("a study by X
 * shows"), in brackets behind a figure, or as the subject of a verb of counting ("noteerde NCMEC").
 *
 * @param figures - spans of the block's figures: a verb or a noun counts in a sentence that has one
 * @param speakers - spans of the names that speak in quotations: those are speakers, no sources
 * @param listed - true where the block stands in a list under a heading such as "Bronnen"
 */
export function findSources(block: ReadBlock, figures: readonly Span[], organizations: readonly OrganizationAnnotation[], speakers: readonly Span[], listed = false): SourceAnnotation[] {
  const context = sourceContext(block, figures, organizations);
  const { tokens } = context;
  const found: SourceAnnotation[] = [];
  for (let index = 0; index < tokens.length; index += 1) take(citedAt(context, index));
  for (let index = 0; index < tokens.length; index += 1) {
    const mark = noteMarkAt(context, index);
    if (mark > 0 || (listed && index === 0)) take(noted(context, index, mark, listed));
  }
  return found.sort((a, b) => a.name.start - b.name.start);

  function take(citations: readonly Citation[]): void {
    for (const citation of citations) {
      const { name } = citation;
      if (!speakers.some((span) => overlap(span, name)) && !found.some((source) => overlap(source.name, name))) found.push(annotationOf(citation, context));
    }
  }
}

function annotationOf({ name, cue, length, by }: Citation, context: SourceContext): SourceAnnotation {
  const { words, organization } = citedWords(context, name);
  const { start } = context.tokens[cue] as Token;
  const { end } = context.tokens[cue + length - 1] as Token;
  return { type: 'source', name: words, spans: name.work ? [words] : nominative(context.tokens, words, context.lexicon), cue: { start, end }, certainty: 'stated', by: `source-${by}`, ...(name.work && { work: true }), ...(organization?.alternateName && { alternateName: organization.alternateName }) };
}

// Whom the words at a token cite; the strongest cue that starts there decides.
function citedAt(context: SourceContext, index: number): Citation[] {
  const { tokens, lexicon, isNamed } = context;
  const label = sourceLabelAt(context, index);
  if (label > 0) return labelled(context, index, label);
  const preposition = phraseAt(lexicon.sourcePrepositions, tokens, index);
  if (preposition > 0) {
    // "nach Angaben", "selon un sondage": the preposition holds the noun.
    const cited = sourceNounAt(tokens, index + preposition - 1, lexicon) > 0 ? behindNoun : citedNames;
    return cited(tokens, index + preposition, lexicon, isNamed).map((name) => ({ name, cue: index, length: preposition, by: 'preposition' }));
  }
  const reckoning = reckoningAt(context, index);
  if (reckoning > 0) return behindNoun(tokens, index + reckoning, lexicon, isNamed).filter(({ first }) => first > index + reckoning).map((name) => ({ name, cue: index, length: reckoning, by: 'preposition' }));
  const phrase = phraseAt(lexicon.sourcePhrases, tokens, index);
  if (phrase > 0) {
    return citedNames(tokens, index + phrase, lexicon, isNamed, false)
      .filter((name) => name.work || isReport(context, index) || sourceNounBetween(context, index + phrase, name))
      .map((name) => ({ name, cue: index, length: phrase, by: 'phrase' }));
  }
  const aside = phraseAt(lexicon.asides, tokens, index);
  if (aside > 0) return asReported(context, index, aside);
  const verbless = phraseAt(lexicon.verbless, tokens, index);
  if (verbless > 0) return behindWords(context, index, verbless);
  const postposition = phraseAt(lexicon.sourcePostpositions, tokens, index);
  if (postposition > 0) return beforePostposition(context, index, postposition);
  const found: Citation[] = [];
  if ((tokens[index] as Token).text === '(' && (context.hasFigure(index) || (/^[.!]$/u.test(tokens[index - 1]?.text ?? '') && context.hasFigure(index - 1)))) found.push(...inBrackets(context, index));
  const noun = sourceNounAt(tokens, index, lexicon);
  if (noun > 0) found.push(...besideNoun(context, index, noun));
  // "police records show"
  const document = phraseAt(lexicon.documents, tokens, index);
  if (document > 0 && isFinding(context, index + document)) found.push({ name: { first: index, last: index + document - 1, start: (tokens[index] as Token).start, end: (tokens[index + document - 1] as Token).end, work: true }, cue: index, length: document, by: 'document' });
  const verb = phraseAt(lexicon.sourceVerbs, tokens, index);
  const finding = verb || partedVerbAt(context, index);
  if (finding > 0) found.push(...besideVerb(context, index, finding));
  const said = phraseAt(lexicon.cueVerbs, tokens, index);
  if ((said || finding) > 0) found.push(...beforeThat(context, index, said || finding, { saying: said > 0, finding: finding > 0 }));
  return found;
}

// "Nach vorläufigen Ergebnissen", "a juicio": a preposition and its noun, a few words between, in tokens.
function reckoningAt({ tokens, lexicon }: SourceContext, index: number): number {
  const before = phraseAt(lexicon.reckonedBefore, tokens, index);
  if (before === 0) return 0;
  const words = (tokens[index] as Token).lower;
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return 0;
    if (lexicon.reckonings.has(`${words} ${token.lower}`)) return at - index + 1;
    // "Nach der Auswertung der Daten"
    if (token.capital) return 0;
  }
  return 0;
}

// "Jedes fünfte Boot sei undicht, so das Umweltbundesamt.": a word that says who said it, behind what is said without quotation marks.
function behindWords(context: SourceContext, index: number, length: number): Citation[] {
  const { tokens, lexicon, isNamed } = context;
  if (!isUnquotedComma(context, index - 1)) return [];
  const names = citedNames(tokens, index + length, lexicon, isNamed, false);
  const [last] = names.slice(-1);
  return last !== undefined && endsClause(tokens[last.last + 1]) ? names.filter((name) => name.work === true || context.isBody(name)).map((name) => ({ name, cue: index, length, by: 'said' })) : [];
}
