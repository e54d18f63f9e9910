import type { CitedName, IsNamed } from './cited-names.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, type NameRun } from './names.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './token.ts';
import { CITED } from './word.ts';

/** How many tokens the noun of a cited work takes ("cijfers", "white paper", "trendrapport"); 0 where none stands. */
export function sourceNounAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const length = phraseAt(lexicon.sourceNouns, tokens, at);
  if (length > 0) return length;
  return ((tokens[at]?.is ?? 0) & CITED) === 0 ? 0 : 1;
}

/** The same of a work that is made once, "a survey", and no data or figures that anybody keeps. */
export function studyNounAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const length = sourceNounAt(tokens, at, lexicon);
  return length > 0 && isWorkWord((tokens[at + length - 1] as Token).lower, lexicon) ? length : 0;
}

/** A title in quotation marks at a token. */
export function titleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): CitedName | undefined {
  const open = tokens[at];
  if (open?.kind !== 'mark' || !isOpeningMark(open.text) || tokens[at + 1]?.capital !== true) return undefined;
  for (let index = at + 2; index < at + 16; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.kind !== 'mark' || !isClosingMark(token.text) || (lexicon.elisions.size > 0 && tokens[index + 1]?.start === token.end && tokens[index + 1]?.kind === 'word')) continue;
    const end = /^[,.]$/u.test((tokens[index - 1] as Token).text) ? index - 2 : index - 1;
    const last = tokens[end] as Token;
    return { first: at + 1, last: end, start: (tokens[at + 1] as Token).start, end: last.end, work: true };
  }
  return undefined;
}

/** A document without a name of its own at a token: "the indictment". */
export function documentAt(tokens: readonly Token[], at: number, lexicon: Lexicon): CitedName | undefined {
  const length = phraseAt(lexicon.documents, tokens, at);
  if (length === 0) return undefined;
  return { first: at, last: at + length - 1, start: (tokens[at] as Token).start, end: (tokens[at + length - 1] as Token).end, work: true };
}

/** True for a run in capitals that is the title of a work by the noun at its end or start. */
export function isTitle(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): boolean {
  const first = (tokens[run.first] as Token).lower;
  return isWorkWord((tokens[run.last] as Token).lower, lexicon) || (!lexicon.language.capitalNouns && !lexicon.organizationNouns.has(first) && isWorkWord(first, lexicon));
}

/** Whether the noun at a token is part of a title in capitals: "Global Risks *Report*". */
export function isTitleWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens[at]?.capital === true && !lexicon.language.capitalNouns && isNameWord(tokens[at + 1]);
}

/** True for one word that ends in the noun of a work, and in none of an organisation: "Uferatlas". */
export function isCompoundWork(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): boolean {
  const { lower } = tokens[run.first] as Token;
  return run.first === run.last && lexicon.language.verbSecond && !lexicon.works.has(lower) && !lexicon.organizationNouns.has(lower) && isWorkWord(lower, lexicon);
}

/** A title with the year behind it: "Quay Annual Report 2025". */
export function withYear(tokens: readonly Token[], run: NameRun): CitedName {
  const year = tokens[run.last + 1];
  return /^(?:19|20)\d\d$/u.test(year?.text ?? '') ? { ...run, last: run.last + 1, end: (year as Token).end, work: true } : { ...run, work: true };
}

/** "the latest UNHCR estimates", "CBS-cijfers": the maker stands before the noun or in one word with it. */
export function attributiveMaker(tokens: readonly Token[], at: number, lexicon: Lexicon, isNamed: IsNamed): CitedName | undefined {
  const token = tokens[at] as Token;
  const cut = token.text.search(/[-‐‑]/u);
  if (cut < 2 || !/^\p{Lu}/u.test(token.text)) return undefined;
  const part = { first: at, last: at, start: token.start, end: token.start + cut };
  if (/\p{Lu}.*\p{Lu}/u.test(token.text.slice(0, cut)) || isNamed(part)) return part;
  // "eine Online-Befragung" tells how it was made.
  if (lexicon.methods.has(token.lower.slice(0, cut))) return undefined;
  if (isWorkWord(token.lower, lexicon)) return { first: at, last: at, start: token.start, end: token.end, work: true };
  // "Klima-Daten": where the capital is any noun's or the sentence's, it is no name's.
  return lexicon.language.capitalNouns || tokens[at - 1] === undefined || /^[.!?:]$/u.test((tokens[at - 1] as Token).text) ? undefined : part;
}

/** "Oeverwet", "Piers Act", "Ley de Muelles": a rule that is applied. */
export function isLaw(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): boolean {
  const { lower } = tokens[run.last] as Token;
  return isOneOf(lower, lexicon.laws, 3, lexicon) || (!lexicon.language.capitalNouns && lexicon.laws.has((tokens[run.first] as Token).lower));
}

/** True for a mark that may open a title. */
export function isOpeningMark(text: string): boolean {
  return text === '“' || text === '„' || text === '«' || text === '‘' || text === '"' || text === '»';
}

// True where a word heads the title of a work: "Veiligheidsmonitor", "huurdersenquête", "Report".
function isWorkWord(lower: string, lexicon: Lexicon): boolean {
  return isOneOf(lower, lexicon.works, 5, lexicon);
}

// True of one of some nouns, and where compounds are one word, of one that ends in it.
function isOneOf(lower: string, nouns: ReadonlySet<string>, shortest: number, { language }: Lexicon): boolean {
  if (nouns.has(lower)) return true;
  if (language.verbSecond) for (let cut = 3; cut <= lower.length - shortest; cut += 1) if (nouns.has(lower.slice(cut))) return true;
  return false;
}

function isClosingMark(text: string): boolean {
  return text === '”' || text === '“' || text === '»' || text === '’' || text === '"' || text === '«';
}
