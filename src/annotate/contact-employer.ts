import { nameInHost } from '../forms/name-in-address.ts';
import type { LineReading } from './contact-line.ts';
import { organizationNounOf } from './organization-noun-of.ts';
import { phraseAt } from './phrases.ts';
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
    const words = tokens.slice(at - 1, end).map(({ text }) => text).join(' ');
    if (addresses.some((address) => nameInHost(words, address) || (/^\p{Lu}[\p{Lu}-]{2,}$/u.test(words) && isHost(words, address))) || (at === head + 1 && /\p{Ll}\p{Lu}/u.test(token.text))) return at - 2 > head - 1 && organizationNounOf(tokens[at - 2] as Token, lexicon) !== undefined ? at - 2 : at - 1;
  }
  return end;
}

// The host starts with the letters of a name.
function isHost(name: string, address: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/\P{L}/gu, '');
  return letters(address.slice(address.indexOf('@') + 1)).startsWith(letters(name));
}
