import type { Document } from '../model/document.ts';

/** The text from its first block on: front matter stands in the text of a plain file, and in no block. */
export function wordsIn({ text, blocks }: Document): string {
  return text.slice(blocks[0]?.start ?? 0);
}
