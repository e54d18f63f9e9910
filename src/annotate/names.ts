import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './token.ts';
import { HONORIFIC, NAME, OPENER, ORGANIZATION, PARTICLE } from './word.ts';

/** A run of capitalised words that may be a name: tokens `first` to `last`. */
export interface NameRun extends Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The longest name that starts at a token: capitalised words, with particles ("De Pauw", "van der
 * Meer", "d’Ursel"), initials and ampersands between them. Honorifics at its start are left out.
 *
 * @returns nothing where the token is no capitalised word, or is one that only starts a sentence
 */
export function nameAt(tokens: readonly Token[], at: number, lexicon: Lexicon, most = 8): NameRun | undefined {
  let first = pastOffice(tokens, skipHonorifics(tokens, at), lexicon);
  const start = tokens[first];
  if (start === undefined || !isNameStart(tokens, first, lexicon)) return undefined;
  let last = start.capital ? first : -1;
  let index = first;
  while (index < tokens.length && index - first < most) {
    const token = tokens[index] as Token;
    const previous = tokens[index - 1];
    if (index > first && previous !== undefined && (token.start - previous.end > 1 || token.opensLine === true)) break;
    if (isNameWord(token)) last = index;
    else if (token.text === '.' && isInitial(tokens[index - 1]) && (tokens[index - 1] as Token).end === token.start) {
      // "J. Jansen", "Sabine A. Meyer"
    } else if (token.text === '.' && ((tokens[index - 1]?.is ?? 0) & HONORIFIC) !== 0 && tokens[index + 1]?.capital === true) {
      // "Prof. Dr. Meyer"
    } else if (index > first && isPluralGenitive(tokens, index) && organizationFollows(tokens, index + 1, lexicon)) {
      // "Arden Students’ Association"
    } else if (lexicon.language.capitalNouns && index > first && lexicon.functionWords.has(token.lower) && isArticleOf(tokens, index, lexicon)) {
      // "Eva Maurer den Entscheid": an article and its noun, where no "von" stands before it.
      break;
    } else if (last > first && isAffiliation(tokens, index, lexicon)) {
      // "Lena Weber von der Grünen Liste", "Lena Weber von Health for Arden"
      break;
    } else if (index > first && last > first && isBeforeAcronym(tokens, index)) {
      // "Tjerk Jan de SNT"
      break;
    } else if (!(((token.is & PARTICLE) !== 0 || token.text === '&') && index > first && nameWordFollows(tokens, index + 1, lexicon) && !(last > first && organizationFollows(tokens, index + 1, lexicon))) && !(index === first && (token.is & PARTICLE) !== 0)) break;
    index += 1;
  }
  if (last < first) return undefined;
  while (first < last && ((tokens[first] as Token).is & HONORIFIC) !== 0) first = skipHonorifics(tokens, first);
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The longest name that ends at a token. */
export function nameBefore(tokens: readonly Token[], end: number, lexicon: Lexicon, most = 8): NameRun | undefined {
  let first = end;
  const last = end;
  if (!isNameWord(tokens[end])) return undefined;
  for (let index = end - 1; index >= 0 && end - index < most; index -= 1) {
    const token = tokens[index] as Token;
    if ((tokens[index + 1] as Token).start - token.end > 1 || (tokens[index + 1] as Token).opensLine === true) break;
    if (isNameWord(token)) first = index;
    else if (token.text === '.' && isInitial(tokens[index - 1])) continue;
    else if (!((token.is & PARTICLE) !== 0 || token.text === '&')) break;
  }
  while (first < last && (isSentenceWord(tokens, first) || ((tokens[first] as Token).is & HONORIFIC) !== 0 || (tokens[first] as Token).text === '.')) first += 1;
  return nameAt(tokens, first, lexicon);
}

/** The lower-case words of a run. */
export function wordsOf(tokens: readonly Token[], run: NameRun): string {
  return tokens.slice(run.first, run.last + 1).map((token) => token.lower).join(' ');
}

/** Where the name behind honorifics ("Mr.", "Prof. Dr.", "mevrouw") starts. */
export function skipHonorifics(tokens: readonly Token[], at: number): number {
  let index = at;
  while (tokens[index] !== undefined && ((tokens[index] as Token).is & HONORIFIC) !== 0) {
    index += 1;
    if (tokens[index]?.text === '.') index += 1;
  }
  return index;
}

// "Sen. Tom Hall": an abbreviated office is no part of the name.
function pastOffice(tokens: readonly Token[], at: number, { roleWords, abbreviations }: Lexicon): number {
  const lower = tokens[at]?.lower ?? '';
  return tokens[at + 1]?.text === '.' && tokens[at + 2]?.capital === true && roleWords.has(lower) && abbreviations.has(lower) ? at + 2 : at;
}

/** True for a word that can be a part of a name. */
export function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && (token.is & NAME) !== 0;
}

function isNameStart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  // "de Vries" alone: the article is left out, "Vries" finds the person again.
  if (!token.capital && token.kind === 'word') return (token.is & PARTICLE) !== 0 && !lexicon.notNames.has(token.lower) && nameWordFollows(tokens, at + 1, lexicon);
  return isNameWord(token) && !isSentenceWord(tokens, at);
}

// "Het", "Sinds": words that carry a capital for standing first. "De Pauw" and "The Hague" keep theirs inside a name.
// Behind a lower-case word a capital is meant: "at The Lenfest Institute".
function isSentenceWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if ((token.is & OPENER) === 0) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && !before.capital && before.end + 1 === token.start) return false;
  return true;
}

function isArticleOf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  return token.lower.startsWith('d') && !(lexicon.particles.has(before.lower) && !before.capital);
}

// Behind given and family name a "von" with an article, where nouns have capitals, or before a name with a foreign "for" in it, tells whom somebody belongs to.
function isAffiliation(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (((tokens[at] as Token).is & PARTICLE) === 0 || phraseAt(lexicon.organizationPrepositions, tokens, at) === 0) return false;
  const [next, behind, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (next === undefined || behind === undefined) return false;
  if (!next.capital) return lexicon.language.capitalNouns && lexicon.functionWords.has(next.lower) && behind.capital;
  return behind.kind === 'word' && !behind.capital && !lexicon.functionWords.has(behind.lower) && (behind.is & PARTICLE) === 0 && behind.text.length <= 3 && last?.capital === true;
}

// A particle before an acronym, in a name that has small letters, is a preposition.
function isBeforeAcronym(tokens: readonly Token[], at: number): boolean {
  const before = (tokens[at - 1] as Token).text;
  return !(tokens[at] as Token).capital && /^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? '') && before !== before.toUpperCase();
}

// "der Bericht des IPCC von Montag": a day is no part of a name.
function nameWordFollows(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (isNameWord(token)) return !lexicon.language.weekdays.includes((token as Token).lower);
    if (token === undefined || (token.is & PARTICLE) === 0) return false;
  }
  return false;
}

// "Rouzbeh Taheri von der Initiative …": the noun of an organisation ends a person's name.
function organizationFollows(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (isNameWord(token)) return lexicon.organizationNouns.has(token.lower) || token.lower.split(/[-‐‑]/u).some((part) => part.length > 5 && lexicon.organizationNouns.has(part));
  }
  return false;
}

/** True for the apostrophe alone behind a plural: "Students’ Association". */
export function isPluralGenitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return /^[’']$/u.test((tokens[at] as Token).text) && before?.end === (tokens[at] as Token).start && before.lower.endsWith('s') && before.end + 2 === tokens[at + 1]?.start;
}

function isInitial(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.text.length <= 2;
}

/**
 * True where a run of name words reads as an organisation: it holds a noun of organisations
 * ("Stichting", "University"), a legal form, or is an acronym.
 */
export function isOrganizationName(tokens: readonly Token[], run: NameRun): boolean {
  for (let index = run.first; index <= run.last; index += 1) {
    const token = tokens[index] as Token;
    if ((token.is & ORGANIZATION) !== 0) return true;
    if (run.first === run.last && /^\p{Lu}[\p{Lu}\p{N}]{2,}$/u.test(token.text)) return true;
  }
  return run.first < run.last && /^\p{Lu}{2,6}$/u.test((tokens[run.last] as Token).text) && !isAllCapitals(tokens, run);
}

/**
 * The part of a run that names a person: before a role that stands behind the name without a comma
 * ("Arne Semsrott Sprecher"), and from the first name before an initial on ("Massachusetts Carmen
 * M. Ortiz").
 */
export function personPart(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): NameRun {
  let { first, last } = run;
  for (let index = first + 2; index <= last; index += 1) {
    const role = phraseAt(lexicon.roleHeads, tokens, index);
    if (role > 0 && index + role > last) {
      last = index - 1;
      // "Tom Huber zum Vorsitzenden"
      while (last > first + 1 && !(tokens[last] as Token).capital && ((tokens[last] as Token).is & PARTICLE) !== 0) last -= 1;
      break;
    }
  }
  // "Grace Tan MP"
  while (last - first >= 1 && isPostnominal(tokens[last] as Token, lexicon)) last -= 1;
  for (let index = first + 2; index < last; index += 1) {
    if (tokens[index + 1]?.text === '.' && (tokens[index] as Token).text.length === 1) {
      first = index - 1;
      break;
    }
  }
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The part of a name before a particle that may also be a preposition: "Femke Visser" of "Femke Visser van Stroomland"; only where two words stand before it. */
export function beforeParticle(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): NameRun | undefined {
  if (!lexicon.language.particlesStay) return undefined;
  for (let index = run.first + 2; index < run.last; index += 1) {
    const token = tokens[index] as Token;
    // Of "Piet van der Plas van Stroomland" the second "van", not the "der".
    if (token.capital || (token.is & PARTICLE) === 0 || tokens[index - 1]?.capital !== true) continue;
    const single = tokens[index + 1]?.capital === true && phraseAt(lexicon.organizationPrepositions, tokens, index) > 0;
    if (single) return { ...run, last: index - 1, end: (tokens[index - 1] as Token).end };
  }
  return undefined;
}

/** Where the letters behind a name end ("Laura Kim, Ph.D.,"): their last token, or the name's own. */
export function pastPostnominals(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  let end = last;
  for (;;) {
    const at = tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
    const token = tokens[at];
    // "CPA and Chairman" is a title.
    if (token === undefined || !isPostnominal(token, lexicon) || (lexicon.joiners.has(tokens[at + 1]?.lower ?? '') && phraseAt(lexicon.roleHeads, tokens, at + 2) > 0)) return end;
    end = tokens[at + 1]?.text === '.' ? at + 1 : at;
  }
}

/** The office among the letters behind a name: "Anna Huber, MdB". */
export function letterTitle(tokens: readonly Token[], last: number, letters: number, lexicon: Lexicon): { readonly jobTitle?: Span } {
  for (let at = last + 1; at <= letters; at += 1) {
    const { start, end, lower } = tokens[at] as Token;
    if (lexicon.roleWords.has(lower)) return { jobTitle: { start, end } };
  }
  return {};
}

function isPostnominal(token: Token, lexicon: Lexicon): boolean {
  return token.capital && lexicon.postnominals.has(token.lower.replaceAll('.', '')) && token.text.slice(1) !== token.lower.slice(1);
}

/** True where a run reads as a person's name: two to five words, no organisation, no role. */
export function isPersonName(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): boolean {
  const words = run.last - run.first + 1;
  if (words < 2 || words > 7 || isOrganizationName(tokens, run)) return false;
  for (let index = run.first; index <= run.last; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' && token.text !== '.') return false;
    if (lexicon.months.has(token.lower) && token.lower.length > 4 && index === run.first) return false;
    if (phraseAt(lexicon.roleHeads, tokens, index) > 0 || (lexicon.units.has(token.lower) && index > run.first)) return false;
  }
  return !lexicon.notNames.has((tokens[run.first] as Token).lower);
}

function isAllCapitals(tokens: readonly Token[], run: NameRun): boolean {
  for (let index = run.first; index <= run.last; index += 1) {
    const { text, kind } = tokens[index] as Token;
    if (kind === 'word' && text !== text.toUpperCase()) return false;
  }
  return true;
}
