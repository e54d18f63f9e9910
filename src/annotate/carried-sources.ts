import type { FigureAnnotation, OrganizationAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { meeting } from './meeting.ts';
import { phraseAt } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { citedWords, sourceContext, type SourceContext } from './source-context.ts';
import { holdsStudy, restsOnStudy, studyMadeIn } from './studies.ts';
import type { Token } from './token.ts';

/** Whose figures a sentence gives that names no source itself: the source at `names`, or the issuer. */
export interface Carried {
  readonly sentence: Span;
  /** Empty where the study is the issuer's own. */
  readonly names: readonly Span[];
  /** True where the sentence itself points at the study, so that its makers are sources of the release. */
  readonly cited: boolean;
}

const SHARES = new Set(['percentage', 'percentage-points', 'ratio', 'multiple']);

/**
 * Sentences whose figures come from a source that another sentence names: a study that the release
 * says was made ("Askwell surveyed 900 tenants. The survey shows that …"), the items of a list
 * under such a sentence ("Key findings of a survey by Askwell include:"), a share that follows a
 * share of a source in its paragraph ("A survey by Askwell found that 46% … Another 20% …"), a sentence
 * that reckons on ("That is 12% more"), a sentence with the mark of a note ("… leak.[1]"), and the
 * shares of a group ("64% of sailors say") in a release that opens with a study and is full of them.
 *
 * @param spoken - whether a sentence holds words of a quotation: its speaker vouches for those
 */
export function carriedSources(blocks: readonly ReadBlock[], figures: readonly FigureAnnotation[], organizations: readonly OrganizationAnnotation[], sources: ReadonlyMap<ReadBlock, readonly SourceAnnotation[]>, spoken: (sentence: Span) => boolean): ReadonlyMap<ReadBlock, readonly Carried[]> {
  const found = new Map<ReadBlock, Carried[]>();
  let study: readonly Span[] | undefined;
  let topic: readonly Span[] | undefined;
  const isSurvey = figures.filter(({ by }) => SHARES.has(by)).length > 3;
  let lead: readonly Span[] | undefined;
  const notes = citedNotes(sources);
  for (const [place, block] of blocks.entries()) {
    const own = meeting(figures, block);
    const context = sourceContext(block, own.flatMap((figure) => figure.spans), meeting(organizations, block));
    const isItem = block.role === 'list' || block.type === 'list-item';
    if (!isItem) lead = undefined;
    let before: readonly Span[] | undefined;
    let counted: readonly Span[] | undefined;
    let last: readonly Span[] | undefined;
    for (const sentence of block.sentences) {
      const cited = (sources.get(block) ?? []).filter((source) => inside(source.name, sentence)).map((source) => source.name);
      const made = studyMadeIn(context, sentence);
      const shares = own.some((figure) => SHARES.has(figure.by) && inside(figure.spans[0] as Span, sentence));
      const counts = own.some((figure) => inside(figure.spans[0] as Span, sentence));
      const rests = made === undefined && study !== undefined && restsOnStudy(context, sentence);
      const names = rests ? study : (isItem ? lead : undefined) ?? (shares ? before : undefined) ?? (sumsUp(context, sentence) ? counted : undefined) ?? notes.get(noteAt(context, sentence)) ?? (shares && sharesOfGroup(context, own, sentence) ? topic : undefined);
      if (cited.length === 0 && counts && names !== undefined && !spoken(sentence)) add(block, { sentence, names, cited: rests || (isItem && names === lead) });
      if (made) study = made.makers.map((maker) => citedWords(context, maker).words);
      if (isSurvey && place < 3 && (made || (cited.length > 0 && holdsStudy(context, sentence)))) topic ??= made ? study : (sources.get(block) ?? []).some(({ name, work }) => work && inside(name, sentence)) ? undefined : cited;
      last = cited.length > 0 ? cited : made ? study : names;
      before = shares || made ? last : undefined;
      counted = counts ? last : undefined;
    }
    const end = block.tokens[block.tokens.length - 1];
    if (!isItem && end?.text === ':') lead = last ?? (study !== undefined && restsOnStudy(context, lastSentence(block)) ? study : undefined);
  }
  return found;

  function add(block: ReadBlock, carried: Carried): void {
    const known = found.get(block);
    if (known) known.push(carried);
    else found.set(block, [carried]);
  }
}

// "64% of sailors", "76% afirma que": a share of a group, or of whoever was asked where nothing stands before it.
function sharesOfGroup({ tokens, lexicon }: SourceContext, figures: readonly FigureAnnotation[], sentence: Span): boolean {
  const from = tokenFrom(tokens, sentence.start);
  return figures.some(({ by, spans: [span] }) => {
    if (span === undefined || !SHARES.has(by) || !inside(span, sentence)) return false;
    const behind = tokens[tokenFrom(tokens, span.end)]?.lower ?? '';
    return lexicon.language.numbers.partitives.includes(behind) || lexicon.determiners.has(behind) || lexicon.elisions.has(behind) || tokenFrom(tokens, span.start) <= from + 1;
  });
}

// "That is 12% more than in 2019."
function sumsUp({ tokens, lexicon }: SourceContext, sentence: Span): boolean {
  return phraseAt(lexicon.sums, tokens, tokenFrom(tokens, sentence.start)) > 0;
}

// Whom the notes of a release cite, by their marks: "[1]", "¹".
function citedNotes(sources: ReadonlyMap<ReadBlock, readonly SourceAnnotation[]>): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>();
  for (const [{ tokens }, each] of sources) {
    for (const { by, cue, name } of each) {
      if (by !== 'source-note') continue;
      const at = tokenFrom(tokens, cue.start);
      const mark = markAt(tokens, at);
      if (mark !== '' && !found.has(mark)) found.set(mark, [name]);
    }
  }
  return found;
}

// The mark of a note in a sentence, or right behind its end.
function noteAt({ tokens }: SourceContext, sentence: Span): string {
  for (let at = tokenFrom(tokens, sentence.start), end = tokenFrom(tokens, sentence.end); at <= end; at += 1) {
    const mark = at === end && tokens[at]?.start !== tokens[at - 1]?.end ? '' : markAt(tokens, at);
    if (mark !== '') return mark;
  }
  return '';
}

function markAt(tokens: readonly Token[], at: number): string {
  const text = tokens[at]?.text ?? '';
  if (/^[¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(text)) return text;
  return text === '[' && tokens[at + 2]?.text === ']' && /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? '') ? (tokens[at + 1] as Token).text : '';
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function lastSentence(block: ReadBlock): Span {
  return block.sentences[block.sentences.length - 1] ?? block;
}

/** The makers of studies that a block's sentences point at, as sources. */
export function carriedAnnotations(block: ReadBlock, carried: readonly Carried[]): SourceAnnotation[] {
  return carried.filter((each) => each.cited).flatMap(({ names, sentence }) => {
    const first = block.tokens[tokenFrom(block.tokens, sentence.start)];
    const cue = first === undefined ? sentence : { start: first.start, end: first.end };
    return names.map((name): SourceAnnotation => ({ type: 'source', name, spans: [name], cue, certainty: 'stated', by: 'source-study' }));
  });
}
