import type { Span } from '../model/span.ts';
import { employerRun } from './employer-name.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, nameAt } from './names.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './token.ts';
import { FORM, ORGANIZATION } from './word.ts';

/** A name that may be an organisation's, as tokens `first` to `last`. */
export interface IssuerName extends Span {
  readonly first: number;
  readonly last: number;
}

// The longest name of an office that is worth reading: "Oficina del Fiscal de Distrito del Condado de …".
const MOST = 14;

/**
 * The name of an organisation that starts at a token, behind its article and the noun that says
 * what it is: "L’association suisso-belge [Toiles Libres]", "Der Verein [Offene Netze e.V.]", "das
 * Bündnis „[Klare Sicht]“".
 *
 * @returns nothing where no name stands there; a person's name passes, whoever reads it knows the people
 */
export function issuerNameAt(tokens: readonly Token[], at: number, lexicon: Lexicon): IssuerName | undefined {
  const behind = behindBody(tokens, at, lexicon);
  if (behind > at) return issuerNameAt(tokens, behind, lexicon);
  const office = authorityAt(tokens, at, lexicon) ?? officeAt(tokens, at, lexicon);
  if (office !== undefined) return office;
  const start = pastNoun(tokens, at, lexicon);
  const run = start === undefined ? undefined : nameAt(tokens, start, lexicon, MOST);
  if (run === undefined || run.first > (start as number) + 1 || run.end - run.start < 2) return undefined;
  const last = legalFormEnd(tokens, cutAtVerb(tokens, run.first, run.last, lexicon), lexicon);
  return last < run.first ? undefined : spanOf(tokens, run.first, last);
}

/**
 * The name that some tokens are, and nothing else: capitalised words and the small words that a
 * name may hold ("Bureau voor Vrije Tijd", "Dallas County District Attorney’s Office").
 */
export function wholeName(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): IssuerName | undefined {
  let first = from;
  let end = to;
  while (first < end && ((tokens[first] as Token).kind === 'mark' || isArticle(tokens[first] as Token, lexicon))) first += 1;
  while (end > first && (tokens[end - 1] as Token).kind === 'mark' && legalFormEnd(tokens, end - 3, lexicon) < end - 1) end -= 1;
  if (first >= end || end - first > MOST || !isNameWord(tokens[first])) return undefined;
  let capitals = 0;
  for (let index = first; index < end; index += 1) {
    const token = tokens[index] as Token;
    if (isNameWord(token)) capitals += 1;
    // "SV Adorf 1920"
    else if (token.kind === 'number' && index === end - 1 && isNameWord(tokens[index - 1]) && /^(?:1[89]|20)\d\d$/u.test(token.text)) continue;
    else if (!(token.kind === 'mark' && /^[.&,’'-]$/u.test(token.text)) && !/^[’']s?$/u.test(token.text) && !lexicon.organizationInner.has(token.lower) && !lexicon.particles.has(token.lower) && !lexicon.elisions.has(token.lower) && !lexicon.prepositions.has(token.lower) && !lexicon.legalForms.has(token.lower)) return undefined;
  }
  return capitals === 0 ? undefined : spanOf(tokens, first, end - 1);
}

/** Where a legal form behind a name ends ("e.V.", ", Inc.", "S.A."); the name's own last token where none follows. */
export function legalFormEnd(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  const own = tokens[last];
  // "S.A." of which the dot is a token of its own.
  if (own?.text.includes('.') === true && tokens[last + 1]?.text === '.' && tokens[last + 1]?.start === own.end && lexicon.legalForms.has(own.lower)) return last + 1;
  const from = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (((tokens[from]?.is ?? 0) & FORM) === 0) return last;
  let joined = '';
  let found = last;
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined || token.start - before.end > 1) break;
    // "Racines, se félicite": a word of the sentence.
    if (token.text === token.lower && (lexicon.notNames.has(token.lower) || lexicon.determiners.has(token.lower))) break;
    joined += token.lower;
    if (lexicon.legalForms.has(joined.replace(/\.$/u, ''))) found = index;
  }
  // "e.V." with its last dot, "Inc" at the end of a sentence without it.
  if (found > last && tokens[found + 1]?.text === '.' && tokens[found + 1]?.start === tokens[found]?.end && (tokens[found] as Token).text.includes('.')) found += 1;
  return found;
}

// "De Raad van Bestuur van Laubouw NV": it is the company that its board speaks for.
function behindBody(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const from = lexicon.determiners.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const body = phraseAt(lexicon.bodies, tokens, from);
  const preposition = body > 0 ? phraseAt(lexicon.organizationPrepositions, tokens, from + body) : 0;
  return preposition > 0 ? from + body + preposition : at;
}

// "gemeente Adorp", "City of Arden", "la Ville de Bourg": the noun of a local authority, the small words behind it and its place.
function authorityAt(tokens: readonly Token[], at: number, lexicon: Lexicon): IssuerName | undefined {
  const first = tokens[at]?.kind === 'word' && isArticle(tokens[at], lexicon) ? at + 1 : at;
  const noun = phraseAt(lexicon.authorities, tokens, first);
  if (noun === 0) return undefined;
  let place = first + noun;
  while (place < first + noun + 3 && tokens[place]?.capital === false && joinsOffice(tokens, place, lexicon)) place += 1;
  const name = nameAt(tokens, place, lexicon);
  const last = name?.first === place ? cutAtVerb(tokens, place - 1, name.last, lexicon) : -1;
  return last < place ? undefined : spanOf(tokens, first, last);
}

// "Department of Quiet Rivers", "le ministère des Rivières", "het parket van Adorp", "Arden County Prosecutor’s Office":
// a noun that belongs to the name, and what its small words and its genitive join to it.
function officeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): IssuerName | undefined {
  let first = at;
  while (first < at + 2 && tokens[first]?.kind === 'word' && isArticle(tokens[first] as Token, lexicon)) first += 1;
  const noun = tokens[first];
  if (noun === undefined || noun.kind !== 'word') return undefined;
  if (noun.capital) {
    const run = nameAt(tokens, first, lexicon, MOST);
    const last = run && possessiveEnd(tokens, run.last, lexicon);
    if (run !== undefined && last !== undefined) return spanOf(tokens, run.first, last);
    // "Coal Museum for England": a noun at the end of a run may be of something as well.
    if (run !== undefined && run.last > first && ((tokens[run.last] as Token).is & ORGANIZATION) !== 0 && joinsOffice(tokens, run.last + 1, lexicon)) return spanOf(tokens, run.first, cutAtVerb(tokens, run.first, joinedEnd(tokens, run.last, lexicon), lexicon));
    if ((noun.is & ORGANIZATION) === 0 || run === undefined || !joinsOffice(tokens, run.last + 1, lexicon)) return undefined;
  } else if (!lexicon.organizationNouns.has(noun.lower) || lexicon.genericNouns.has(noun.lower) || lexicon.descriptors.has(noun.lower)) return undefined;
  const described = noun.capital ? undefined : behindDescription(tokens, first, lexicon);
  if (described !== undefined) return described;
  const named = employerRun(tokens, first, Math.min(tokens.length, first + MOST), lexicon);
  const end = named?.sure === true && named.start === noun.start ? named.last : joinedEnd(tokens, first, lexicon);
  const last = cutAtVerb(tokens, first, end, lexicon);
  return last > first ? spanOf(tokens, first, last) : undefined;
}

// "club de hockey Les Loutres de Bourg": what a noun is of in small letters describes the name behind it.
function behindDescription(tokens: readonly Token[], noun: number, lexicon: Lexicon): IssuerName | undefined {
  const what = tokens[noun + 2];
  if (what === undefined || what.kind !== 'word' || what.capital || !joinsOffice(tokens, noun + 1, lexicon) || lexicon.functionWords.has(what.lower) || lexicon.organizationInner.has(what.lower) || lexicon.elisions.has(what.lower) || tokens[noun + 3]?.capital !== true) return undefined;
  const name = tokens[noun + 3] as Token;
  const run = nameAt(tokens, lexicon.functionWords.has(name.lower) ? noun + 4 : noun + 3, lexicon, MOST);
  return run && spanOf(tokens, run.first, run.last);
}

// "parket van Adorp": the name that small words join to a noun; the noun itself where none does.
function joinedEnd(tokens: readonly Token[], noun: number, lexicon: Lexicon): number {
  let at = noun + 1;
  while (at < noun + 4 && joinsOffice(tokens, at, lexicon)) at += 1;
  const name = at > noun + 1 ? nameAt(tokens, at, lexicon, MOST) : undefined;
  return name?.first === at ? name.last : noun;
}

// "of", "für", "des"; not the "and" of a list, not "on".
function joinsOffice(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!lexicon.organizationInner.has(lower) || lexicon.joiners.has(lower)) return false;
  return lexicon.particles.has(lower) || lexicon.determiners.has(lower) || lexicon.organizationPrepositions.get(lower)?.some((words) => words.length <= 2) === true;
}

// "Arden County Prosecutor" of "Arden County Prosecutor’s Office": where the genitive and its noun end.
function possessiveEnd(tokens: readonly Token[], last: number, lexicon: Lexicon): number | undefined {
  if (!/^[’']s$/u.test(tokens[last + 1]?.text ?? '') || tokens[last + 2]?.capital !== true) return undefined;
  const behind = nameAt(tokens, last + 2, lexicon);
  return behind?.first === last + 2 && ((tokens[behind.last] as Token).is & ORGANIZATION) !== 0 ? behind.last : undefined;
}

// Behind articles, quotation marks and a noun such as "company": the token where the name may start.
function pastNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  let noun = false;
  let others = 0;
  for (let index = at; index < at + 8; index += 1) {
    const token = tokens[index];
    if (token === undefined || others > 2) return undefined;
    if (isQuote(token) || isArticle(token, lexicon)) continue;
    if (lexicon.genericNouns.has(token.lower) && (!token.capital || (lexicon.language.capitalNouns && opensName(tokens[index + 1])))) noun = true;
    else if (isNameWord(token)) return others > 0 && !noun ? undefined : index;
    else if (token.kind === 'word') others += 1;
    else return undefined;
  }
  return undefined;
}

function opensName(token: Token | undefined): boolean {
  return token !== undefined && (isNameWord(token) || isQuote(token));
}

function isQuote(token: Token): boolean {
  return token.kind === 'mark' && /^["“”„«‘\u200b]$/u.test(token.text);
}

function isArticle(token: Token, lexicon: Lexicon): boolean {
  return (token.kind === 'word' && lexicon.notNames.has(token.lower) && token.text.length <= 4 && (token.text.length === 1 || token.text !== token.text.toUpperCase())) || lexicon.elisions.has(token.lower);
}

// "Acme Launches a New Widget": in a headline that capitalises each word the verb ends the name.
function cutAtVerb(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  for (let index = first + 1; index <= last; index += 1) if (phraseAt(lexicon.announces, tokens, index) > 0) return index - 1;
  return last;
}

function spanOf(tokens: readonly Token[], first: number, last: number): IssuerName {
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}
