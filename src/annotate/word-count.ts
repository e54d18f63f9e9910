import type { Token } from './token.ts';

/**
 * How many words tokens are. Where words are not parted by spaces (Chinese, Japanese, Thai), two
 * letters count as a word.
 *
 * @example "Harbour opens" are 2 words, "港の図書館" are 3.
 */
export function wordCount(tokens: readonly Token[]): number {
  let count = 0;
  for (const token of tokens) if (token.kind === 'word') count += UNSPACED.test(token.text) ? Math.ceil(token.text.length / 2) : 1;
  return count;
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
