import { nameInHost } from '../forms/name-in-address.ts';
import { wordsIn, type LineReading } from './contact-line.ts';
import type { Lexicon } from './lexicon.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import type { ReadBlock } from './reading.ts';
import { roleHeadAt } from './role-head.ts';
import type { Token } from './token.ts';

/** True where a stretch opens with the noun of an organisation and what it is of: "Office of the County Attorney", "Cabinet du ministre". */
export function isOfficeOf({ tokens, lexicon }: ReadBlock, first: number): boolean {
  return lexicon.organizationNouns.has((tokens[first] as Token).lower) && roleHeadAt(tokens, first, lexicon) === 0 && phraseAt(lexicon.organizationPrepositions, tokens, first + 1) > 0;
}

/** True of a stretch that opens or ends with the noun of an organisation and is no title. */
export function isNamedOrganization(block: ReadBlock, first: number, end: number): boolean {
  const { tokens, lexicon } = block;
  if (end - first < 2 || !(tokens[first] as Token).capital || (roleHeadAt(tokens, end - 1, lexicon) > 0 && !isOfficeOf(block, first))) return false;
  return lexicon.organizationNouns.has((tokens[first] as Token).lower) || lexicon.organizationNouns.has((tokens[end - 1] as Token).lower);
}

/**
 * The token behind the name of an agency that a stretch opens with: "Brightwell Communications", "Kern
 * Kommunikation GmbH". A legal form says so, or an address at a host that the name opens. Where the
 * release tells of "Brightwell", and not of its "Communications", these are a department.
 */
export function agencyEnd({ block: { tokens, lexicon }, addresses, isTold }: LineReading, first: number, end: number): number | undefined {
  let to = first;
  while (to < end && isNamePart(tokens[to] as Token, lexicon)) to += 1;
  const last = tokens[to - 1];
  if (to - first < 2 || last === undefined || !(tokens[first] as Token).capital || (to < end && phraseAt(lexicon.organizationPrepositions, tokens, to) === 0)) return undefined;
  if (lexicon.legalForms.has(last.lower)) return to;
  const suffix = phraseBefore(phrases(lexicon.language.contactLabels.agency), tokens, to);
  const own = tokens.slice(first, to - suffix).filter(({ lower }) => !lexicon.organizationNouns.has(lower) && !lexicon.fields.has(lower));
  if (suffix === 0 || own.length === 0) return undefined;
  return own.some(({ text }) => text.length > 2 && addresses.some((address) => isHost(text, address))) && (!isTold(own.map(({ text }) => text).join(' ')) || isTold(wordsIn(tokens, first, to))) ? to : undefined;
}

/** True of a name a word of which starts the host of an address: "Blue Harbor", with media@blue-harbor-pr.example. */
export function isHosted({ block: { tokens }, addresses }: LineReading, first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ text }) => text.length > 3 && addresses.some((address) => isHost(text, address)));
}

/**
 * Where the employer at the end of a title starts; its end where there is none: "Pressesprecher
 * CRW-AD", "woordvoerder Lindenpunt". A brand behind the title, or the host of an address, is where
 * it is held.
 */
export function employerAtEnd({ block: { tokens, lexicon }, addresses }: LineReading, first: number, end: number): number {
  let head = first;
  for (let at = first; at < end; at += 1) {
    const length = roleHeadAt(tokens, at, lexicon);
    if (length > 0) head = Math.max(head, at + length);
  }
  for (let at = end; head > first && at > head; at -= 1) {
    const token = tokens[at - 1] as Token;
    if (token.kind !== 'word' || !/\p{Lu}/u.test(token.text)) return end;
    const words = wordsIn(tokens, at - 1, end);
    if (addresses.some((address) => nameInHost(words, address) || (/^\p{Lu}[\p{Lu}-]{2,}$/u.test(words) && isHost(words, address))) || (at === head + 1 && /\p{Ll}\p{Lu}/u.test(token.text))) return withNoun(tokens, head, at - 1, lexicon);
  }
  return end;
}

// "*Stiftung* Lindenpunt", "*Department of* Parks"
function withNoun(tokens: readonly Token[], head: number, at: number, lexicon: Lexicon): number {
  for (const noun of [at - 1, at - 2]) {
    const token = tokens[noun];
    if (noun >= head && token !== undefined && organizationNounOf(token, lexicon) !== undefined && (noun === at - 1 || (token.capital && phraseAt(lexicon.organizationPrepositions, tokens, noun + 1) === 1))) return noun;
  }
  return at;
}

function isNamePart({ kind, capital, text, lower }: Token, { joiners, legalForms }: Lexicon): boolean {
  return kind === 'word' ? capital || joiners.has(lower) || legalForms.has(lower) : text === '&';
}

// The host starts with the letters of a name.
function isHost(name: string, address: string): boolean {
  return lettersOf(address.slice(address.indexOf('@') + 1)).startsWith(lettersOf(name));
}

function lettersOf(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\P{L}/gu, '');
}
