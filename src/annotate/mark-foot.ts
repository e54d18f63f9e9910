import type { ReadBlock } from './reading.ts';
import { phraseAt, phrases } from './phrases.ts';
import { isUnstopped } from './title-line.ts';

/**
 * Gives the lines at the foot of a page their role: the titles of other news behind "Related
 * news", "Was this page helpful? Yes No" (chrome), and who owns names and rights (boilerplate).
 *
 * @param hasChannel - true where a block has a way to reach somebody, for that is no furniture
 */
export function markFoot(blocks: readonly ReadBlock[], hasChannel: (block: ReadBlock) => boolean): void {
  const from = blocks.findLastIndex((block) => (block.role === 'body' || block.role === 'quote' || block.role === 'list') && isText(block)) + 1;
  let page = false;
  for (const block of blocks.slice(from)) {
    page ||= block.role === 'chrome';
    if (block.role === 'body' && isNotice(block)) block.role = 'boilerplate';
    else if (page && (block.role === 'body' || block.role === 'heading') && block.end - block.start < 120 && isUnstopped(block) && !hasChannel(block)) block.role = 'chrome';
  }
}

// A sentence, and no notice of rights.
function isText(block: ReadBlock): boolean {
  return block.tokens.length >= 8 && /[.!?…”"»]$/u.test(block.tokens.at(-1)?.text ?? '') && !isNotice(block);
}

// "© 2026 Acme. All rights reserved.", "All product names are trademarks of their respective owners."
function isNotice({ tokens, lexicon, start, end }: ReadBlock): boolean {
  const notices = phrases(lexicon.language.headings.notices);
  return end - start < 500 && (tokens[0]?.text === '©' || tokens.some((_, at) => phraseAt(notices, tokens, at) > 0));
}
