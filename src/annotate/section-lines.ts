import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { isDatedLine, isLabelLine } from './header-line.ts';
import { isEndMark } from './is-end-mark.ts';
import type { Lexicon } from './lexicon.ts';
import { linesIn } from './lines-in.ts';

/** A block of the document, or a part of one. */
export interface BlockPart extends Span {
  readonly block: Block;
  /** Its index among the document's blocks. */
  readonly index: number;
  readonly lines: readonly Span[];
}

// Blocks above the text of a release; behind so many, or a longer line, there is no header.
const HEADER_BLOCKS = 10;
const HEADER_LINE = 160;

/**
 * Parts blocks of several lines at a line that opens a section of its own ("Contact: …", "Bron:
 * …", "Over Acme", "###"), around the lines of a header that are a label or a date ("Gemeente Adorp⏎PERSBERICHT⏎Adorp, 3 mei 2026"),
 * behind a place and date alone on the first line, or, below a labelled title, at its dateline, so that each part can have its role.
 */
export function sectionLines(text: string, blocks: readonly Block[], lexicon: Lexicon): BlockPart[] {
  const parts: BlockPart[] = [];
  let inHeader = true;
  for (const [index, block] of blocks.entries()) {
    const lines = linesIn(text, block);
    inHeader &&= index < HEADER_BLOCKS && lines.every(({ start, end }) => end - start < HEADER_LINE);
    // A line that stands for itself: the one above it and the one below it are other parts.
    const alone = lines.length === 1 ? [] : lines.map(({ start, end }, at) => (inHeader || at === 0) && isAlone(text.slice(start, end), inHeader, lexicon));
    let first = 0;
    for (let at = 1; at <= lines.length; at += 1) {
      const line = lines[at];
      const fields = inHeader && line !== undefined && isField(text, line) && isTitle(text, lines[at - 1] as Span, lexicon);
      const parted = alone[at - 1] === true || alone[at] === true || fields;
      if (line !== undefined && !parted && !opensSection(text.slice(line.start, line.end), lexicon) && !(at - 1 === first && isEndMark(text.slice((lines[first] as Span).start, (lines[first] as Span).end), lexicon)) && !(first === 0 && isDateline(text.slice(line.start, line.end)) && isLabelled(text, block, lexicon))) continue;
      parts.push({ block, index, start: (lines[first] as Span).start, end: (lines[at - 1] as Span).end, lines: lines.slice(first, at) });
      first = at;
    }
  }
  return parts;
}

function isAlone(line: string, inHeader: boolean, lexicon: Lexicon): boolean {
  return isDatedLine(line) || (inHeader && isLabelLine(line, lexicon));
}

// "Title: …"
function isTitle(text: string, { start, end }: Span, { language: { headings } }: Lexicon): boolean {
  return headings.subject.includes(text.slice(start, end).split(':', 1)[0]?.toLowerCase() ?? '');
}

// "Author: …": a label and its value, below a title.
function isField(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}[\p{L} ]{1,24}:[ \t]/u.test(text.slice(start, Math.min(end, start + 30)));
}

// "(Arden, Texas) – The mayor …": the text below a title that its label opens in the same block.
function isDateline(line: string): boolean {
  return line.startsWith('(') && /^\(\p{Lu}[^()\n]{2,50}\) ?[–—-]/u.test(line);
}

// "PERSBERICHT: …", "For immediate release: …"
function isLabelled(text: string, block: Block, { language: { headings } }: Lexicon): boolean {
  return [...headings.immediate, ...headings.pressRelease].some((label) => text.slice(block.start, block.start + label.length + 1).toLowerCase() === `${label}:`);
}

// A label before a colon, or alone on its line.
function opensSection(line: string, { sections }: Lexicon): boolean {
  const colon = line.search(/[:：]/u);
  const label = (colon === -1 ? line : line.slice(0, colon)).trim();
  return label.length > 0 && label.length < 40 && sections.has(label.toLowerCase());
}
