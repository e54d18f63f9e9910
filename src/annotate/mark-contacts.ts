import type { ChannelAnnotation } from '../model/annotation.ts';
import { askingFrom } from './contact-asking.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { isUnstopped } from './title-line.ts';
import { within } from './within.ts';

/**
 * Gives the blocks of a section that names a contact their role, with the line above that heads
 * them and the lines of an address below. A paragraph that tells something else before it says
 * whom to ask stays in the article, and so does what stands above the title.
 *
 * @param title - index of the last block of the headline, as {@link titleIndex} gives it
 */
export function markContacts({ blocks }: Reading, section: readonly ReadBlock[], channels: readonly ChannelAnnotation[], title: number): void {
  const own = section.filter((block) => block.index > title && saysOnlyWhom(block));
  const [first] = own;
  if (first === undefined) return;
  const above = blocks[first.index - 1];
  if (first.role !== 'contact' && above !== undefined && above.index > title && isHeading(above, channels)) above.role = 'contact';
  for (const block of own) block.role = 'contact';
  const last = (own.at(-1) as ReadBlock).index;
  for (const block of blocks.slice(last + 1, last + 6)) {
    if (!isAddressLine(block, channels)) break;
    block.role = 'contact';
  }
}

/** The index of the last block of the headline; -1 where there is none. */
export function titleIndex({ blocks }: Reading): number {
  return blocks.findLastIndex((block) => block.role === 'headline' || block.role === 'headline-repeat');
}

function saysOnlyWhom(block: ReadBlock): boolean {
  if (block.role === 'contact') return true;
  const from = askingFrom(block);
  const said = from === undefined ? undefined : block.sentences.find(({ start, end }) => start <= from && from < end);
  return block.end - block.start <= (said === undefined ? 300 : 600) && (said === undefined || said.start === block.sentences[0]?.start);
}

// "Presse", "Info voor de redactie": a line of a few words, without a stop.
function isHeading(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  return (block.role === 'body' || block.role === 'heading' || block.role === 'notes') && block.end - block.start <= 60 && block.tokens.length <= 9 && !/[.!]$/u.test(block.tokens.at(-1)?.text ?? '') && within(channels, block).length === 0;
}

// "Uferweg 2, 10115 Lau", "www.acme.example"
function isAddressLine(block: ReadBlock, channels: readonly ChannelAnnotation[]): boolean {
  if ((block.role !== 'body' && block.role !== 'list') || block.end - block.start > 160) return false;
  return within(channels, block).length > 0 || (block.tokens.length <= 12 && isUnstopped(block) && block.tokens.some((token) => token.kind === 'number'));
}
