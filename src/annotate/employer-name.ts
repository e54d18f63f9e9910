import type { Span } from '../model/span.ts';
import { enumerationEnd } from './enumeration-end.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord } from './names.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { phraseAt } from './phrases.ts';
import { roleHeadAt, skipDeterminers } from './role-head.ts';
import type { Token } from './token.ts';

/** The organisation that starts at a token, behind its article: "stichting Nuts", "the Acme Foundation"; a plain name is not enough. */
export function employerAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | undefined {
  const first = organizationStart(tokens, skipDeterminers(tokens, at, lexicon), tokens.length, lexicon);
  if (first === undefined || roleHeadAt(tokens, first, lexicon) > 0) return undefined;
  const last = employerEnd(tokens, first, tokens.length, lexicon);
  return weigh(tokens, first, last, lexicon) < 2 || isOwner(tokens, last, lexicon) ? undefined : spanOfName(tokens, first, last, lexicon);
}

// "at Northwind’s fair": whose something is, and not "of Lloyd’s said".
function isOwner(tokens: readonly Token[], last: number, { functionWords, cueVerbs }: Lexicon): boolean {
  const next = tokens[last + 1];
  return (tokens[last] as Token).lower === '’s' && next?.kind === 'word' && !next.capital && !functionWords.has(next.lower) && phraseAt(cueVerbs, tokens, last + 1) === 0;
}

/** The name of an organisation from a token on, small words and all: "University of Leeds"; its last token with it. */
export function employerRun(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): (Span & { readonly last: number; readonly sure: boolean }) | undefined {
  const first = organizationStart(tokens, at, to, lexicon);
  if (first === undefined || roleHeadAt(tokens, first, lexicon) > 0) return undefined;
  const last = employerEnd(tokens, first, to, lexicon);
  if (isOwner(tokens, last, lexicon)) return undefined;
  return { ...spanOfName(tokens, first, last, lexicon), last, sure: weigh(tokens, first, last, lexicon) >= 2 };
}

/** The closing mark of a name in quotation marks that opens at a token behind an organisation's noun: "des Vereins „freies netz“". */
export function quotedName(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  if (!'“„«"'.includes((tokens[at] as Token).text) || !isOrganizationNoun(tokens[at - 1], lexicon)) return undefined;
  for (let index = at + 2; index < Math.min(tokens.length, at + 8); index += 1) if ('”“»"'.includes((tokens[index] as Token).text)) return index;
  return undefined;
}

/** True for a noun of organisations, its genitive where nouns have capitals: "Vereins". */
export function isOrganizationNoun(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && organizationNounOf(token, lexicon) !== undefined;
}

/** The span of a name; the full stop of "Inc." belongs to it. */
export function spanOfName(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): Span {
  const dot = tokens[last + 1];
  let { end } = tokens[last] as Token;
  // "des Freifunk Netzwerks": the genitive is the sentence's.
  if (lexicon.language.capitalNouns) end -= genitiveEnding(tokens[last] as Token, last > first, lexicon);
  return { start: (tokens[first] as Token).start, end: dot?.text === '.' && dot.start === end && /^(?:Inc|Ltd|Corp|Co|\p{L}(?:\.\p{L})+)$/u.test((tokens[last] as Token).text) ? dot.end : end };
}

/** How many letters a genitive adds: 1 of "Netzwerks" and "Bauernverbands", 2 of "Bundes"; a noun alone keeps them. */
export function genitiveEnding({ kind, lower }: Token, named: boolean, lexicon: Lexicon): number {
  if (kind !== 'word' || !lower.endsWith('s') || lexicon.organizationNouns.has(lower)) return 0;
  for (const cut of [1, 2]) {
    const base = lower.slice(0, -cut);
    if (named && lexicon.organizationNouns.has(base)) return cut;
    for (let from = 3; from <= base.length - 5; from += 1) if (lexicon.organizationNouns.has(base.slice(from))) return cut;
  }
  return 0;
}

/** True for a name right behind a noun that says what it is: "la start-up Arbol", "the charity Green Net". */
export function isDescribed(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  return before !== undefined && !before.capital && lexicon.genericNouns.has(before.lower);
}

/** True for a field or a unit that a role is held in: "marketing", "afdeling", "Kardiologie", "pediatría". */
export function isField(token: Token, lexicon: Lexicon): boolean {
  return lexicon.fields.has(token.lower) || isScience(token.lower) || isUnit(token, lexicon);
}

// The sciences and specialities whose names the languages here share.
function isScience(lower: string): boolean {
  return /(?:log|iatr|urg|sof|graf|graph|soph)(?:ía|ie|ia|y)$/u.test(lower);
}

/** True for a part of an organisation or a country: "Referat", "des Referats". */
export function isUnit({ lower }: Token, { units, language }: Lexicon): boolean {
  return units.has(lower) || (language.capitalNouns && lower.endsWith('s') && units.has(lower.slice(0, -1)));
}

/** Where the organisation at a token starts: "van stichting Nuts" at the noun, "des Bündnisses Sand im Getriebe" behind its genitive. */
export function organizationStart(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || at >= to) return undefined;
  // "eHafen GmbH", "de-HAF e.V.": the legal form says that it is a name.
  if (isDotted(tokens, at) || isAddressOrNumber(tokens, at, to) || (token.word.mixed && lexicon.legalForms.has(next?.lower ?? '') && at + 1 < to)) return at;
  if (!isNameWord(token)) {
    if (at + 1 >= to || isUnit(token, lexicon)) return undefined;
    const noun = isOrganizationNoun(token, lexicon);
    if (isNameWord(next)) return noun ? at : lexicon.genericNouns.has(token.lower) ? at + 1 : undefined;
    // "ministerie van Onderwijs"
    const of = noun && at + 2 < to && !lexicon.genericNouns.has(token.lower) && next?.kind === 'word' && lexicon.organizationInner.has(next.lower) && isNameWord(tokens[at + 2]);
    return noun && (of || quotedName(tokens, at + 1, lexicon) !== undefined || namedByPlace(tokens, at, to, lexicon)) ? at : undefined;
  }
  if (isOccasion(tokens, at, lexicon)) return undefined;
  const genitive = !lexicon.organizationNouns.has(token.lower) && lexicon.descriptors.has(organizationNounOf(token, lexicon) ?? '');
  return genitive && at + 1 < to && isNameWord(next) ? at + 1 : at;
}

// "directeur van bol.com", "van 9292", "CEO de 21 Gramos"; not "manager of 40 people", "of 2024".
function isAddressOrNumber(tokens: readonly Token[], at: number, to: number): boolean {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'word') return /^[\p{L}\p{N}-]{3,}\.\p{Ll}{2,4}$/u.test(text);
  return kind === 'number' && /^\d{2,4}$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text) && (at + 1 >= to || isNameWord(tokens[at + 1]));
}

// "bei der Preisverleihung in der Lichtburg": where nouns have capitals, one for what takes place or has a title, and no name behind it.
function isOccasion(tokens: readonly Token[], at: number, { language, titleNouns, organizationNouns }: Lexicon): boolean {
  const { lower } = tokens[at] as Token;
  if (!language.capitalNouns || isNameWord(tokens[at + 1]) || organizationNouns.has(lower)) return false;
  for (let cut = 0; cut <= lower.length - 5; cut += 1) if (titleNouns.has(lower.slice(cut))) return true;
  return false;
}

// "université de Lyon", "agence régionale de santé Occitanie": a name is within a few small words of the noun.
function namedByPlace(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.genericNouns.has((tokens[at] as Token).lower) || !lexicon.language.namesTrail) return false;
  for (let index = at + 1; index < Math.min(to, at + 5); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || lexicon.joiners.has(token.lower) || roleHeadAt(tokens, index, lexicon) > 0) return false;
    if (isNameWord(token)) return true;
    if (!lexicon.organizationInner.has(token.lower) && (lexicon.notNames.has(token.lower) || phraseAt(lexicon.locatives, tokens, index) > 0)) return false;
  }
  return false;
}

/** The last token of the organisation that starts at a token. */
export function employerEnd(tokens: readonly Token[], first: number, to: number, lexicon: Lexicon): number {
  let last = first;
  for (let index = first + 1; index < to; index += 1) {
    const token = tokens[index] as Token;
    // "Acme y Chief Security Officer"
    if (lexicon.joiners.has(token.lower) && leadsToRole(tokens, index + 1, to, lexicon)) break;
    if (isNameWord(token)) {
      if (roleHeadAt(tokens, index, lexicon) > 0 && lexicon.joiners.has((tokens[index - 1] as Token).lower)) break;
      last = index;
    } else if (lexicon.legalForms.has(tokens[index + 1]?.lower ?? '') && index + 1 < to && lexicon.legalForms.has((tokens[last] as Token).lower)) {
      // "S.A. de C.V."
      last = index + 1;
      index += 1;
    } else if (lexicon.legalForms.has(token.lower) && !lexicon.notNames.has(token.lower) && !lexicon.determiners.has(token.lower)) {
      last = index;
    } else if (token.kind === 'number' && token.text.length < 4 && last === index - 1 && (index + 1 === to || (tokens[index + 1] as Token).text === '/')) {
      // "Bündnis 90", "Radio 1"
      last = index;
    } else if (token.text === ',' && index < to - 1 && isJoining(tokens[last - 1], lexicon) && enumerationEnd(tokens, index, 24, lexicon) === to) {
      // "Institute of Food, Nutrition and Health"
    } else if ((token.text === '/' || token.text === '–') && (tokens[index - 1] as Token).end === token.start && tokens[index + 1]?.start === token.end) {
      // "Mehr Bäume Berlin/Brandenburg", "SNT–CSQ"
    } else if (isDotted(tokens, index - 1)) {
      last = index + 1;
      index += 1;
    } else if (isAttribute(tokens, index, lexicon)) {
      // "Institut für ökologische Wirtschaft"
    } else if (!lexicon.organizationInner.has(token.lower) && !(token.text === '.' && (tokens[index - 1] as Token).text.length < 4) && token.text !== '-' && token.text !== '’' && token.lower !== '’s') break;
    if (token.lower === '’s') last = index;
  }
  if (!lexicon.language.namesTrail) return last;
  // "Première ligue canadienne"
  const noun = last === first && first + 1 < to && lexicon.organizationNouns.has((tokens[first + 1] as Token).lower) ? first + 1 : first;
  return lexicon.organizationNouns.has((tokens[noun] as Token).lower) ? trailEnd(tokens, Math.max(last, noun), to, lexicon) : last;
}

/** True for a word, a full stop and a word with nothing between, as in "ver.di", "350.org"; not a part of an address. */
export function isDotted(tokens: readonly Token[], at: number): boolean {
  const [before, word, dot, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (word === undefined || word.kind === 'mark' || (word.kind === 'number' && next?.capital === true) || dot?.text !== '.' || next?.kind !== 'word' || word.text.length < 3 || dot.start !== word.end || next.start !== dot.end) return false;
  return before?.end !== word.start && (after?.start !== next.end || /^[,.;:)!?’']$/u.test(after.text));
}

// Where nouns have capitals, a declined adjective between a small word of a name and its noun.
function isAttribute(tokens: readonly Token[], at: number, { language, organizationInner, functionWords }: Lexicon): boolean {
  const { kind, capital, lower } = tokens[at] as Token;
  return language.capitalNouns && kind === 'word' && !capital && /e[nrs]?$/u.test(lower) && !functionWords.has(lower) && organizationInner.has((tokens[at - 1] as Token).lower) && isNameWord(tokens[at + 1]);
}

function isJoining(token: Token | undefined, { organizationInner, elisions }: Lexicon): boolean {
  return token !== undefined && (organizationInner.has(token.lower) || elisions.has(token.lower));
}

// "Institut national du sport": adjectives behind the noun, and what its small words join, up to a word that belongs to the sentence.
function trailEnd(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let last = from;
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') return last;
    // "de la Première ligue et de Canadian Soccer"
    if (lexicon.joiners.has(token.lower) && phraseAt(lexicon.organizationPrepositions, tokens, index + 1) > 0 && !isField(tokens[skipDeterminers(tokens, index + 2, lexicon)] as Token, lexicon)) return last;
    if (lexicon.organizationInner.has(token.lower)) continue;
    if (lexicon.functionWords.has(token.lower) || lexicon.notNames.has(token.lower) || phraseAt(lexicon.locatives, tokens, index) > 0 || roleHeadAt(tokens, index, lexicon) > 0) return last;
    last = index;
  }
  return last;
}

// Capitals and joiners, and the head of a role among them.
function leadsToRole(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < Math.min(to, from + 7); at += 1) {
    // "Ruiz y Gil Abogados", "Lee and Hall Solicitors"
    if (roleHeadAt(tokens, at, lexicon) > 0) return at === from || !/(?:s|en)$/u.test((tokens[at] as Token).lower);
    if (!isNameWord(tokens[at]) && !lexicon.joiners.has((tokens[at] as Token).lower) && !lexicon.organizationInner.has((tokens[at] as Token).lower)) return false;
  }
  return false;
}

/** How much a name reads as an organisation’s: 2 where it says so, else 1. */
export function weigh(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  if (isDescribed(tokens, first, lexicon)) return 2;
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index] as Token;
    if (lexicon.organizationNouns.has(token.lower) || lexicon.legalForms.has(token.lower)) return 2;
    for (let cut = 3; cut <= token.lower.length - 4; cut += 1) if (token.capital && lexicon.organizationNouns.has(token.lower.slice(cut))) return 2;
    if (/^\p{Lu}[\p{Lu}\p{N}&]{2,}$/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return 2;
  }
  return 1;
}
