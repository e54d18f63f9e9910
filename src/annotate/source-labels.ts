import { behindNoun, type CitedName } from './cited-names.ts';
import { longRun, skipArticles } from './cited-run.ts';
import { isCompoundWork, isTitle, sourceNounAt } from './cited-works.ts';
import type { NameRun } from './names.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { overlap, type Citation, type SourceContext } from './source-context.ts';
import type { Token } from './token.ts';

/** How many tokens the label of a source takes at a token, without its colon ("Bron:", "(Source:"); 0 where none stands. */
export function sourceLabelAt({ block, tokens, lexicon }: SourceContext, index: number): number {
  const label = phraseAt(phrases(lexicon.language.sources.labels), tokens, index);
  return label > 0 && tokens[index + label]?.text === ':' && isLabelPlace(block, index) ? label : 0;
}

/** Who and what stands behind a label: "Bron: Meetpunt Zuid, 2024", "Quelle: Uferatlas 2024, BUQ", "Source: https://…". */
export function labelled(context: SourceContext, index: number, label: number): Citation[] {
  const { block, tokens, lexicon, isNamed } = context;
  const found: Citation[] = [];
  const end = lineEnd(block, index);
  // "Bronnen: CBS (cbs.example), Adviesgroep Noord, HDN": behind such a label each is a source.
  const isList = phraseAt(phrases(lexicon.language.sources.listLabels), tokens, index) === label;
  const start = index + label + 1;
  for (let at = start; at < end; ) {
    const from = skipArticles(tokens, at, lexicon);
    const site = siteAt(tokens, from, end);
    const run: CitedName | undefined = site ?? longRun(tokens, from, end, lexicon) ?? particled(from);
    // "Reference: Shore A., Pier B. ‘…’": an author of a work, who is no body.
    if (run !== undefined && !run.work && (tokens[run.last] as Token).text.length === 1 && tokens[run.last + 1]?.text === '.') break;
    if (run === undefined || (at > start && tokens[at - 1]?.text === ',' && !isList && !isNamed(run))) break;
    const isWork = run.work === true || (isTitle(tokens, run, lexicon) && (run.last > run.first || isCompoundWork(tokens, run, lexicon)));
    found.push({ name: { ...run, ...(isWork && { work: true }) }, cue: index, length: label, by: 'label' });
    const behind = isList ? pastBrackets(run.last + 1, end) : pastYear(tokens, run.last + 1);
    const next = tokens[behind];
    if (next === undefined || !(next.text === ',' || next.text === '/' || next.text === ';' || lexicon.joiners.has(next.lower))) break;
    at = behind + 1;
  }
  return found;

  // "Van Bruggen Adviesgroep" behind a comma: a particle in capitals opens a name there, no sentence.
  function particled(from: number): NameRun | undefined {
    const token = tokens[from];
    const run = token?.capital === true && lexicon.particles.has(token.lower) ? longRun(tokens, from + 1, end, lexicon) : undefined;
    return run?.first === from + 1 ? { ...run, first: from, start: (token as Token).start } : undefined;
  }

  function pastBrackets(at: number, to: number): number {
    if (tokens[at]?.text !== '(') return at;
    const close = tokens.findIndex((token, position) => position > at && position < to && token.text === ')');
    return close === -1 ? at : close + 1;
  }
}

/** Who stands first in a note: "[1] Eurostat, Energy prices 2025", "* Onderzoek uitgevoerd door Kantar". */
export function noted(context: SourceContext, index: number, mark: number, listed: boolean): Citation[] {
  const { block, tokens, lexicon, isNamed } = context;
  const cite = (name: CitedName): Citation => ({ name, cue: index, length: Math.max(1, mark), by: 'note' });
  let start = index + mark;
  while (tokens[start]?.kind === 'mark' && start < index + mark + 2) start += 1;
  const at = skipArticles(tokens, start, lexicon);
  const noun = sourceNounAt(tokens, at, lexicon);
  if (noun > 0) return behindNoun(tokens, at + noun, lexicon, isNamed).map(cite);
  const site = siteAt(tokens, at, lineEnd(block, index));
  if (site) return [cite(site)];
  const run = longRun(tokens, at, lineEnd(block, index) + 1, lexicon);
  const next = run && tokens[run.last + 1];
  const closed = next === undefined || /^[,.:;(–—-]$/u.test(next.text);
  const dated = run !== undefined && pastYear(tokens, run.last + 2) > run.last + 2 && (next?.text === ',' || next?.text === '(');
  const known = run !== undefined && isNamed(run);
  // "(1)" may number any list.
  const sure = (tokens[index] as Token).text === '(' && mark > 0 && !listed ? known && dated : known || dated;
  return run?.first === at && closed && (sure || (listed && tokens[at - 1]?.kind !== 'word')) ? [cite(run)] : [];
}

/** The mark of a note at the start of a line, in tokens: "[1]", "(1)", "¹", "*". A plain number may open any list. */
export function noteMarkAt({ block, tokens }: SourceContext, at: number): number {
  const token = tokens[at] as Token;
  if (token.kind === 'word') return 0;
  const isBracket = /^[[(]$/u.test(token.text) && /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === (token.text === '[' ? ']' : ')');
  const isSign = /^[¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(token.text) || (token.text === '*' && tokens[at + 1]?.text !== '*');
  return (isBracket || isSign) && block.lines.some((line) => line.start === token.start) ? (isBracket ? 3 : 1) : 0;
}

/** "… 8% (CBS 2023).": a name and perhaps a year, alone in brackets behind a figure. */
export function inBrackets(context: SourceContext, index: number): Citation[] {
  const { tokens, lexicon, figures, organizations, isNamed } = context;
  const run = longRun(tokens, index + 1, tokens.length, lexicon);
  if (run === undefined || run.first !== index + 1 || lexicon.legalForms.has((tokens[run.first] as Token).lower)) return [];
  let close = run.last + 1;
  if (tokens[close]?.text === ',') close += 1;
  const dated = pastYear(tokens, close) > close;
  if (dated) close += 1;
  const before = tokens[index - 1];
  const behindFigure = figures.some((figure) => before !== undefined && figure.end <= before.end);
  if (tokens[close]?.text !== ')' || !behindFigure || before?.capital === true) return [];
  const isAcronym = organizations.some((organization) => organization.alternateName && overlap(organization.alternateName, run) && (organization.spans[0]?.end ?? 0) + 3 >= run.start);
  return (isNamed(run) || dated) && !isAcronym && !abbreviates((tokens[run.first] as Token).lower, before?.lower ?? '') ? [{ name: run, cue: index, length: 1, by: 'brackets' }] : [];
}

// "de hogesnelheidstrein (HST)": letters of the word before, the first of which it opens with.
function abbreviates(acronym: string, word: string): boolean {
  if (word.charAt(0) !== acronym.charAt(0) || word.length < 2 * acronym.length) return false;
  let at = 0;
  for (const letter of word) if (letter === acronym.charAt(at)) at += 1;
  return at === acronym.length;
}

function pastYear(tokens: readonly Token[], at: number): number {
  return /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

// "[1] https://www.harbour.example/boats": a note that is an address alone cites the site.
function siteAt(tokens: readonly Token[], at: number, end: number): CitedName | undefined {
  if (!/^https?$/u.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.text !== ':') return undefined;
  for (let index = at + 1; index < end; index += 1) if ((tokens[index] as Token).start !== (tokens[index - 1] as Token).end) return undefined;
  const first = tokens[at + 4]?.lower === 'www' ? at + 6 : at + 4;
  if (first >= end) return undefined;
  let last = first;
  while (last + 1 < end && /^[\p{L}\p{N}.-]+$/u.test((tokens[last + 1] as Token).text)) last += 1;
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, work: true };
}

function isLabelPlace(block: ReadBlock, index: number): boolean {
  const token = block.tokens[index] as Token;
  const before = block.tokens[index - 1]?.text;
  return index === 0 || before === '(' || before === '[' || before === '*' || block.lines.some((line) => line.start === token.start) || block.sentences.some((sentence) => sentence.start === token.start);
}

function lineEnd(block: ReadBlock, index: number): number {
  const token = block.tokens[index] as Token;
  const line = block.lines.find((candidate) => candidate.start <= token.start && token.start < candidate.end);
  return line === undefined ? block.tokens.length : tokenFrom(block.tokens, line.end);
}
