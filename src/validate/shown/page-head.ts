import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Wording } from '../../model/wording.ts';
import { wordKey } from '../../forms/word-key.ts';

/**
 * The blocks where a page says who wrote it and when: around its heading, up to the first sentences of
 * its body, which are among them. Those of a page without a first heading begin at any other, else at
 * its top.
 *
 * @example of "Help line opens", "21 January 2021 | Ann Peeters", "Every call is answered from today on.", "Opening: 1 February 2021" the first three.
 */
export function pageHead(page: Wording): ReadonlySet<Block> {
  const { text, blocks } = page.document;
  const isOwn = (block: Block | undefined): boolean => block?.type === 'heading' && !page.isBeside(block);
  const first = blocks.flatMap((block, index) => (block.level === 1 && isOwn(block) ? [index] : []));
  const headings = first.length > 0 ? first : [blocks.findIndex(isOwn)];
  const head = new Set<Block>();
  for (const heading of headings) {
    for (let index = Math.max(0, heading - BEFORE); index <= heading + BEHIND && index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      const body = isBody(text.slice(block.start, block.end));
      if (index > heading || !body) head.add(block);
      if (index > heading && body && block.type !== 'heading') break;
    }
  }
  return head;
}

/** True of a block that stands below the first heading of a page and above the next one. */
export function isUnderHeading({ document: { blocks } }: Wording, { start }: Span): boolean {
  const [, ...others] = blocks.filter((block) => block.type === 'heading' && block.start <= start);
  return others.length === 0;
}

/** How many blocks before and behind a heading belong to it. */
const BEFORE = 2;
const BEHIND = 10;

/** True of sentences, which say more than who and when. */
function isBody(words: string): boolean {
  return words.length > 120 || (/[.!?…]["”»’)]*$/u.test(words) && wordKey(words).split(' ').length > 4 && !/\d{4}/u.test(words));
}
