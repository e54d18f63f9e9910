import type { FigureAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { sourceNounAt, studyNounAt } from './cited-works.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

// How many words around a figure are looked at, however long its sentence is.
const NEAR = 60;

/**
 * True for a figure of what is to be or only supposed: "the bridge will cost 5% more", "If half of the
 * boats leaked". Where the verb stands second, "wollen 47 Prozent der Betriebe" says what they want.
 */
export function isPlanned(block: ReadBlock, sentence: Span, figure: FigureAnnotation): boolean {
  const { tokens, lexicon } = block;
  const figureAt = tokenFrom(tokens, (figure.spans[0] as Span).start);
  let from = tokenFrom(tokens, sentence.start);
  while (from < figureAt && tokens[from]?.kind === 'mark') from += 1;
  const clause = clauseStart(tokens, Math.max(from, figureAt - NEAR), figureAt);
  const supposes = lexicon.conditions.has(tokens[from]?.lower ?? '');
  if (supposes && clause === from) return true;
  const first = supposes ? Math.max(from, figureAt - NEAR) : clause;
  const isShare = figure.by === 'percentage' || figure.by === 'ratio';
  for (let at = first; at < figureAt; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || (token.capital && at > from)) continue;
    const length = phraseAt(lexicon.plans, tokens, at);
    if (length > 0 && !(isShare && lexicon.language.verbSecond && at + length === figureAt)) return true;
    if (token.lower.length > 5 && lexicon.planEndings.some((ending) => token.lower.endsWith(ending))) return true;
  }
  return false;
}

// Behind the last comma, colon, dash or bracket before a figure.
function clauseStart(tokens: readonly Token[], from: number, figureAt: number): number {
  for (let at = figureAt - 1; at > from; at -= 1) if (/^[,:;–—()]$/u.test((tokens[at] as Token).text)) return at + 1;
  return from;
}

/** True for a count of those who were asked or looked at: "surveyed 2,000 adults", "een enquête onder 900 huurders", "an der Umfrage nahmen 500 Menschen teil". */
export function isSample(block: ReadBlock, sentence: Span, figure: FigureAnnotation): boolean {
  if (figure.by !== 'count') return false;
  const { tokens, lexicon } = block;
  const from = tokenFrom(tokens, sentence.start);
  const to = tokenFrom(tokens, sentence.end);
  const { start, end } = figure.spans[0] as Span;
  const figureAt = tokenFrom(tokens, start);
  for (let at = Math.max(from, figureAt - 12); at < figureAt; at += 1) if (phraseAt(lexicon.examines, tokens, at) > 0) return true;
  // "unter 1.200 Menschen" may as well be an approximation, which the figure holds.
  const linked = phraseAt(lexicon.samples, tokens, figureAt) > 0 ? figureAt : figureAt - phraseBefore(lexicon.samples, tokens, figureAt);
  if (linked < figureAt || phraseAt(lexicon.samples, tokens, figureAt) > 0) for (let at = Math.max(from, linked - 8); at < linked; at += 1) if (sourceNounAt(tokens, at, lexicon) > 0) return true;
  let study = false;
  let takesPart = false;
  for (let at = Math.max(from, figureAt - NEAR); at < Math.min(to, figureAt + NEAR); at += 1) {
    study ||= studyNounAt(tokens, at, lexicon) > 0;
    takesPart ||= phraseAt(lexicon.takesPart, tokens, at) > 0;
  }
  return study && takesPart && end <= sentence.end;
}
