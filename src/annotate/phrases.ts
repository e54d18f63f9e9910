import type { Token } from './token.ts';

/** Phrases of one or more words, found by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Indexes phrases ("blijkt uit", "according to") by their first word, longest first.
 */
export function phrases(list: readonly string[]): Phrases {
  const index = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.toLowerCase().replace(/'/gu, '’').split(/\s+/u).flatMap(splitElision);
    const first = words[0];
    if (first === undefined || first === '') continue;
    const found = index.get(first);
    if (found) found.push(words);
    else index.set(first, [words]);
  }
  for (const found of index.values()) found.sort((a, b) => b.length - a.length);
  return index;
}

/** How many tokens from `at` on are the longest phrase that starts there; 0 where none does. */
export function phraseAt(index: Phrases, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined) return 0;
  const candidates = index.get(first.lower.includes("'") ? first.lower.replace(/'/gu, '’') : first.lower);
  if (candidates === undefined) return 0;
  for (const words of candidates) {
    let length = 1;
    while (length < words.length && tokens[at + length]?.lower.replace(/'/gu, '’') === words[length]) length += 1;
    if (length === words.length) return length;
  }
  return 0;
}

/** How many tokens that end right before `end` are a phrase; 0 where none is. */
export function phraseBefore(index: Phrases, tokens: readonly Token[], end: number, most = 4): number {
  for (let length = Math.min(most, end); length > 0; length -= 1) {
    if (phraseAt(index, tokens, end - length) === length) return length;
  }
  return 0;
}

// "d’après" is the elided word and the next one, as the tokens are.
function splitElision(word: string): string[] {
  const cut = word.indexOf('’');
  return cut > 0 && cut < word.length - 1 && cut <= 4 ? [word.slice(0, cut + 1), word.slice(cut + 1)] : [word];
}
