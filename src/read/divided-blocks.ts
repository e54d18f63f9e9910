import type { Block } from '../model/document.ts';
import { opensQuotation } from './opens-quotation.ts';
import { textBlocks } from './text-blocks.ts';
import { trimSpan } from './text-lines.ts';

/** A line that is long enough to be a paragraph. */
const PROSE = 100;

// A bullet that somebody typed at the start of a line.
const BULLET = /^[•◦▪▫●○■□‣⁃➢➤►✓✔][ \t\u00a0]*(?=\S)/u;
// Marks of program code.
const CODE = /[{}[\]<>=;|\\_#$]/gu;

/**
 * Divides blocks that hold several paragraphs: text in `<pre>` or a code fence that is prose, lines
 * parted by `<br>` of which one is a paragraph, lines that start with a typed bullet, tables in pipes.
 */
export function dividedBlocks(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const words = text.slice(block.start, block.end);
    if (block.type === 'preformatted') return isProse(words) ? textBlocks(words, 0).map((part) => ({ ...part, ...inherited(block), start: part.start + block.start, end: part.end + block.start })) : [block];
    if (block.type === 'paragraph' && words.includes('|') && words.includes('---')) return tableRows(text, block, words) ?? [block];
    if (block.type === 'heading' || block.type === 'table-row' || !words.includes('\n')) return [block];
    return dividedLines(text, block, words);
  });
}

// The line under the head of a table in Markdown: "| --- | :---: |".
const DELIMITER = /^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?$/u;

/** The rows of a table that stands in pipes, without those at its edges; none where it is no table. */
function tableRows(text: string, block: Block, words: string): Block[] | undefined {
  const lines = linesOf(words, block.start);
  const [, second] = lines;
  if (second === undefined || !DELIMITER.test(text.slice(second.start, second.end))) return undefined;
  return lines
    .filter((line) => line !== second)
    .map(({ start, end }) => trimSpan(text, text.charAt(start) === '|' ? start + 1 : start, end - start > 1 && text.charAt(end - 1) === '|' ? end - 1 : end))
    .filter(({ start, end }) => end > start)
    .map((span) => ({ ...inherited(block), type: 'table-row', ...span }));
}

function dividedLines(text: string, block: Block, words: string): Block[] {
  const lines = linesOf(words, block.start);
  const bullets = lines.map(({ start, end }) => BULLET.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0);
  const listed = bullets.filter((length) => length > 0).length > (bullets[0] === 0 ? 0 : 1);
  const prose = block.hardBreaks === true && block.type === 'paragraph' && lines.length > 1 && lines.some(({ start, end }) => end - start > PROSE);
  if (!listed && !prose) return [block];
  const parts: { start: number; end: number; bullet: number; lines: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const bullet = bullets[index] as number;
    const last = parts.at(-1);
    if (last !== undefined && bullet === 0 && !((prose || (block.hardBreaks === true && last.bullet > 0)) && partsAt(text.slice(last.start, last.end), text.slice(line.start, line.end)))) {
      last.end = line.end;
      last.lines += 1;
    } else parts.push({ ...line, bullet, lines: 1 });
  }
  return parts.map(({ start, end, bullet, lines: count }) => {
    const span = trimSpan(text, start + bullet, end);
    return { ...inherited(block), type: bullet > 0 ? 'list-item' : block.type, ...span, ...(block.hardBreaks === true && count > 1 ? { hardBreaks: true } : {}) };
  });
}

// A break parts two paragraphs unless a sentence or a quotation goes on over it, or both are short lines.
function partsAt(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^\p{Ll}/u.test(after)) return false;
  if (opensQuotation(before)) return false;
  if (line.length <= PROSE && after.length <= PROSE) return false;
  return line.length < 60 || /[.!?…:;"”»“)]$/u.test(line);
}

function linesOf(words: string, shift: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const match of words.matchAll(/[^\r\n]+/gu)) {
    if (match[0].trim() !== '') lines.push(trimSpan(words, match.index, match.index + match[0].length));
  }
  return lines.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
}

function inherited(block: Block): { language?: string } {
  return block.language === undefined ? {} : { language: block.language };
}

// Prose has sentences and few marks of code.
function isProse(words: string): boolean {
  return /\p{L}{2}[.!?…]["”»’)]?(?:\s|$)/u.test(words) && (words.match(CODE)?.length ?? 0) * 50 < words.length;
}
