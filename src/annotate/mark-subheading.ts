import { isDateLine, isHead, isIssuerLine } from './letterhead.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { goesOn, isDatelined, isGenre, isUnstopped, runsOn } from './title-line.ts';
import { wordCount } from './word-count.ts';

/** Marks the subheading right below the headline, over two blocks where it runs on; a line of date and label there as what it is. */
export function markSubheading(reading: Reading, headline: ReadBlock): void {
  const [next, after, third] = reading.blocks.slice(headline.index + 1);
  if (next === undefined || next.tokens.length > 60) return;
  if (next.role === 'body' && isHead(reading, next)) next.role = 'kicker';
  if (next.type === 'heading') {
    if (next.role === 'heading' && (next.level ?? 0) > 1 && next.tokens.length > 5) next.role = 'subheading';
    return;
  }
  if (!isSubheading(reading, next)) return;
  const longer = after !== undefined && after.role === 'body' && runsOn(next, after);
  // What goes on below is the text.
  if (goesOn(longer ? after : next, longer ? third : after)) return;
  next.role = 'subheading';
  if (longer) after.role = 'subheading';
}

// Words of a title, and no dateline, no "Communiqué LDH", no "9 — 11 July 2026".
function isSubheading(reading: Reading, block: ReadBlock): boolean {
  return block.role === 'body' && isUnstopped(block) && wordCount(block.tokens) > 2 && !block.tokens.some(({ text }) => text === '|') && !isDatelined(reading, block) && !isGenre(block, 6) && !isIssuerLine(reading, block) && !isDateLine(reading, block, 0, true);
}
