import type { Token } from './token.ts';

/** Phrases of one or more words, found by how their first word starts. */
export interface Phrases extends ReadonlyMap<string, readonly (readonly string[])[]> {
  /** Bits by the hashes of the first words: most words start no phrase, and are passed by without a look-up. */
  readonly filter: Int32Array;
}

// An index is made once a list: packs are constants.
const cache = new WeakMap<readonly string[], Phrases>();

const single = new Map<string, Phrases>();

/** One phrase of a pack, indexed; made once each. */
export function phrase(words: string): Phrases {
  let known = single.get(words);
  if (known === undefined) single.set(words, (known = phrases([words])));
  return known;
}

/**
 * Indexes phrases ("blijkt uit", "d’après") by their first word, longest first. A first word that
 * elides is found by its elided part too, since the tokens are "d’" and "après".
 */
export function phrases(list: readonly string[]): Phrases {
  const known = cache.get(list);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of list) {
    // "state’s attorney": a genitive is a token of its own.
    const words = phrase.toLowerCase().replace(/'/gu, '’').split(/\s+|(?<=\p{L}{3})(?=’s(?:\s|$))/u);
    const first = words[0];
    if (first === undefined || first === '') continue;
    add(index, first, words);
    const cut = first.indexOf('’');
    if (cut > 0 && cut < first.length - 1) add(index, first.slice(0, cut + 1), words);
  }
  for (const found of index.values()) found.sort((a, b) => b.length - a.length);
  const filter = new Int32Array(1 << Math.max(1, Math.ceil(Math.log2(index.size + 1)) - 1));
  for (const first of index.keys()) {
    const hash = hashOf(first);
    filter[(hash >> 5) & (filter.length - 1)] = (filter[(hash >> 5) & (filter.length - 1)] as number) | (1 << hash);
  }
  const found = Object.assign(index, { filter });
  cache.set(list, found);
  return found;
}

/** A number for a word, equal for equal words. */
export function hashOf(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

/** How many tokens from `at` on are the longest phrase that starts there; 0 where none does. */
export function phraseAt(index: Phrases, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  return first === undefined || ((index.filter[(first.word.hash >> 5) & (index.filter.length - 1)] as number) & (1 << first.word.hash)) === 0 ? 0 : longestAt(index, tokens, at, first.word.key);
}

function longestAt(index: Phrases, tokens: readonly Token[], at: number, key: string): number {
  const candidates = index.get(key);
  if (candidates === undefined) return 0;
  let longest = 0;
  for (const words of candidates) {
    const length = consumed(words, tokens, at);
    if (length > longest) longest = length;
  }
  return longest;
}

/** How many tokens that end right before `end` are a phrase; 0 where none is. */
export function phraseBefore(index: Phrases, tokens: readonly Token[], end: number, most = 4): number {
  for (let length = Math.min(most, end); length > 0; length -= 1) {
    if (phraseAt(index, tokens, end - length) === length) return length;
  }
  return 0;
}

function add(index: Map<string, string[][]>, key: string, words: string[]): void {
  const found = index.get(key);
  if (found) found.push(words);
  else index.set(key, [words]);
}

// A word is one token, or an elided token and the rest of it.
function consumed(words: readonly string[], tokens: readonly Token[], at: number): number {
  let index = at;
  for (const word of words) {
    const token = tokens[index];
    if (token === undefined) return 0;
    const { key } = token.word;
    if (key === word) index += 1;
    else if (key.endsWith('’') && word.startsWith(key) && tokens[index + 1]?.lower === word.slice(key.length)) index += 2;
    else return 0;
  }
  return index - at;
}
