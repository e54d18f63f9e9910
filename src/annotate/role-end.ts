import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import { isDotted, isField, isOrganizationNoun, quotedName } from './employer-name.ts';
import { enumerationEnd } from './enumeration-end.ts';
import { roleParts } from './role-parts.ts';
import type { Token } from './token.ts';

const BOUNDARIES = new Set([',', ';', ':', '!', '?', '(', ')', '[', ']', '“', '”', '„', '"', '«', '»', '–', '—', '…', '|', '•', '/']);

/**
 * Where a role that stands behind a name ends: with its phrase, or before the verb of saying
 * ("President of Acme stated"); behind a bracket in it ("CTO (technical director) of Acme").
 */
export function roleEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, most: number): number {
  let end = plainRoleEnd(tokens, from, lexicon, most);
  // "ministre de l’Économie, des Finances et du Numérique"
  while (tokens[end]?.text === ',' && end - from < most && phraseAt(lexicon.organizationPrepositions, tokens, end + 1) > 0 && isOffice(tokens, from, end, lexicon)) {
    const further = plainRoleEnd(tokens, end + 1, lexicon, most);
    if (further <= end + 1) break;
    end = further;
  }
  end = listEnd(tokens, from, end, lexicon);
  const close = tokens[end]?.text === '(' && end > from ? bracketEnd(tokens, end) : -1;
  if (close === -1 || phraseAt(lexicon.organizationPrepositions, tokens, close + 1) === 0) return end;
  return Math.max(end, plainRoleEnd(tokens, close + 1, lexicon, most));
}

// "Minister for Housing, Planning and Local Government", "director of the Institute of Food, Nutrition and Health"
function listEnd(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  if (tokens[end]?.text !== ',' || !(isField(tokens[end - 1] as Token, lexicon) || isOffice(tokens, from, end, lexicon) || isBodyOf(tokens, end, lexicon))) return end;
  return enumerationEnd(tokens, end, 24, lexicon) ?? end;
}

// "Institute of Food", "ministère de l’Énergie": a noun of organisations, small words, and capitals up to a token.
function isBodyOf(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  if (tokens[end - 1]?.capital !== true) return false;
  for (let at = end - 2; at > end - 9 && tokens[at]?.kind === 'word'; at -= 1) {
    const { capital, lower } = tokens[at] as Token;
    if (isOrganizationNoun(tokens[at], lexicon) && lexicon.organizationInner.has((tokens[at + 1] as Token).lower)) return true;
    if (!capital && !lexicon.organizationInner.has(lower) && !lexicon.elisions.has(lower)) return false;
  }
  return false;
}

/** Where a role ends, brackets in it not looked past. */
export function plainRoleEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, most: number): number {
  const end = segmentEnd(tokens, from, lexicon, most);
  for (let index = from + 1; index < end; index += 1) {
    const token = tokens[index] as Token;
    if (!token.capital && lexicon.relatives.has(token.lower) && !lexicon.organizationInner.has(token.lower)) return index;
    const copula = token.capital ? 0 : phraseAt(lexicon.copulas, tokens, index);
    // "directeur Waterland is enthousiast", not "die directeur is van Waterland".
    if (copula > 0 && tokens[index + copula]?.kind === 'word' && phraseAt(lexicon.organizationPrepositions, tokens, index + copula) === 0) return index;
    if (!token.capital && phraseAt(lexicon.cueVerbs, tokens, index) > 0 && !lexicon.roleWords.has(token.lower)) return index;
    if (opensDay(tokens, index, lexicon)) return pastSmall(tokens, from, index, lexicon);
  }
  return end;
}

// "mayor of Arden on 12 May", "présidente d’Acme le 14 octobre", "Sprecherin von Acme am Montag": a day behind its small word is no part of a role.
function opensDay(tokens: readonly Token[], at: number, { language, months, functionWords }: Lexicon): boolean {
  const token = tokens[at] as Token;
  if (functionWords.has((tokens[at - 1] as Token).lower) && language.weekdays.includes(token.lower) && token.lower.length > 3) return true;
  const next = tokens[tokens[at + 1]?.text === '.' || tokens[at + 1]?.lower === 'de' ? at + 2 : at + 1];
  return (token.kind === 'number' && months.has(next?.lower ?? '')) || (next?.kind === 'number' && next.text.length < 3 && months.has(token.lower));
}

function pastSmall(tokens: readonly Token[], from: number, at: number, { functionWords, determiners }: Lexicon): number {
  let end = at;
  while (end > from + 1 && (functionWords.has((tokens[end - 1] as Token).lower) || determiners.has((tokens[end - 1] as Token).lower))) end -= 1;
  return end;
}

/** Where a phrase ends: at a mark, or at a full stop that ends a sentence. */
export function segmentEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, most = 24): number {
  let index = from;
  for (; index < tokens.length && index - from < most; index += 1) {
    const token = tokens[index] as Token;
    if (index > from && opensField(tokens, index, lexicon)) return index;
    if (token.kind !== 'mark' || isInclusive(tokens, index)) continue;
    const named = quotedName(tokens, index, lexicon);
    if (named !== undefined && index > from) {
      index = named;
      continue;
    }
    if (BOUNDARIES.has(token.text) && !((token.text === '/' || token.text === '–') && isGlued(tokens, index))) return index;
    if ((token.text === '-' || token.text === '‐') && isLoose(tokens, index)) return index;
    if (token.text === '.' && !isDotted(tokens, index - 1)) {
      const before = tokens[index - 1];
      const next = tokens[index + 1];
      const inside = before !== undefined && (before.text.length === 1 || lexicon.honorifics.has(before.lower) || lexicon.abbreviations.has(before.lower)) && next?.kind === 'word';
      if (!inside) return index;
    }
  }
  return index;
}

// A line of its own behind one that is whole: an address, a further name or title; not "director of the\nHarbour Trust".
function opensField(tokens: readonly Token[], at: number, { functionWords, organizationInner }: Lexicon): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  return token.opensLine && (token.capital || token.kind !== 'word' || tokens[at + 1]?.text === '@') && !functionWords.has(before.lower) && !organizationInner.has(before.lower);
}

// "Geschäftsführer:in", "Sprecher:innen"
function isInclusive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (tokens[at] as Token).text === ':' && isGlued(tokens, at) && next?.kind === 'word' && !next.capital;
}

// "Berlin/Brandenburg" is one name, "Berlin / Hamburg" two.
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === tokens[at]?.end;
}

// "CEO - Acme": a hyphen between spaces is a dash.
function isLoose(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end !== tokens[at]?.start && tokens[at + 1]?.start !== tokens[at]?.end;
}

/** True where a phrase is over: at a mark, the end of the block, or a verb of saying. */
export function closesPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === 'mark' && token.text !== '&' && token.text !== '-') || phraseAt(lexicon.cueVerbs, tokens, at) > 0;
}

function isOffice(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < Math.min(to, from + 6); at += 1) if (phraseAt(lexicon.fullTitles, tokens, at) > 1 && roleParts(tokens, from, to, lexicon).organization === undefined) return true;
  return false;
}

/** The closing bracket of a short bracket that opens at a token; -1 where none is near. */
export function bracketEnd(tokens: readonly Token[], open: number): number {
  for (let index = open + 1; index < Math.min(tokens.length, open + 8); index += 1) if ((tokens[index] as Token).text === ')') return index;
  return -1;
}
