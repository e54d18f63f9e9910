import type { Span } from '../model/span.ts';

/** From how many characters on a part may end; smaller ones cost more than they save. */
const ENOUGH = 2000;
/** From how many on it ends at the next best place. */
const PLENTY = 16_000;

const LINE = /[^\r\n]*(?:\r\n|[\r\n]|$)/uy;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
// HTML that goes on over blank lines until its end.
const RAW = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--))/iu;
// A bullet in the first column starts an item, whatever stands before it.
const ITEM = /^[-*+] +[^\s\-*+]/u;

/**
 * Cuts Markdown into parts that mean the same apart as together: at a blank line before a line in
 * the first column, where every quote, list and paragraph has ended. micromark's time grows with
 * the square of the number of containers in what it is given; parts keep it linear.
 *
 * Very long lists and fences are cut too, between items and at blank lines, and so is a paragraph
 * of more than 16,000 characters, which no release has.
 */
export function markdownParts(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  let blank = false;
  let fence: string | undefined;
  let raw: string | undefined;
  for (let at = 0; at < text.length; ) {
    LINE.lastIndex = at;
    const line = shortened(LINE.exec(text)?.[0] ?? '');
    const size = at - start;
    if (size > ENOUGH) {
      const open = fence !== undefined || raw !== undefined;
      const first = line.charCodeAt(0);
      const apart = blank && first > 0x20;
      if ((apart && !open) || (size > PLENTY && (blank || size > 2 * PLENTY || (!open && ITEM.test(line.slice(0, 8)))))) {
        parts.push({ start, end: at });
        start = at;
      }
    }
    const head = line.slice(0, 200);
    if (raw !== undefined) {
      if (line.toLowerCase().includes(raw)) raw = undefined;
    } else if (fence !== undefined) {
      const closing = FENCE.exec(head)?.[1];
      if (closing !== undefined && closing.startsWith(fence)) fence = undefined;
    } else {
      fence = FENCE.exec(head)?.[1];
      const opened = RAW.exec(head);
      if (opened !== null) {
        const end = opened[1] === undefined ? '-->' : `</${opened[1].toLowerCase()}>`;
        if (!line.toLowerCase().includes(end)) raw = end;
      }
    }
    blank = line.trim() === '';
    at += Math.max(1, line.length);
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

// A line that is too long ends at the last space before the limit.
function shortened(line: string): string {
  if (line.length <= PLENTY) return line;
  const space = line.lastIndexOf(' ', PLENTY);
  if (space > PLENTY / 2) return line.slice(0, space);
  const code = line.charCodeAt(PLENTY - 1);
  return line.slice(0, code >= 0xd800 && code < 0xdc00 ? PLENTY - 1 : PLENTY);
}
