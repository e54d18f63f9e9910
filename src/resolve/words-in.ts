import type { Document } from '../model/document.ts';

/** The text from its first block on, with a space for each break: front matter stands in the text of a plain file, and in no block. */
export function wordsIn({ text, blocks }: Document): string {
  return text.slice(blocks[0]?.start ?? 0).replace(/[\n\r\t\u00a0]/gu, ' ');
}
