import type { Span } from '../model/span.ts';

/** A line of a text without the white space around it. */
export interface TextLine extends Span {
  /** How many characters of white space stand before it. */
  readonly indent: number;
  /** True where it stands on the line of the one before, behind a wide gap. */
  readonly behindGap?: boolean;
}

// The end of a line: CRLF, LF, CR, or one of the Unicode separators of lines and paragraphs.
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;
// A gap as wide as a column: words on both sides of it do not belong to one sentence.
const GAP = /[ \t\u00a0]{16,}/gu;
// "<pre>", "</body>": a tag alone on its line is no word of the text.
const TAG = /^<\/?[a-z][a-z\d]*(?: [^<>]*)?>$/iu;
// "17 marzo, 2025Se abrió …", "May 3, 2026The bridge …": a scraper lost the break between the date and the text.
const GLUED = /^(?:\p{L}+, )?(?:\d{1,2}[. ] ?(?:de )?\p{L}+,? (?:de )?|\p{L}+ \d{1,2}, )\d{4}(?=\p{Lu}\p{Ll})/u;
// White space and the characters that show nothing.
const BLANK = /[\s\u200b\u2060]/u;

/**
 * The runs of lines between blank lines. A line that a gap of 16 or more spaces splits counts as
 * several.
 *
 * @example "a\nb\n\nc" gives the runs [a, b] and [c].
 */
export function textRuns(text: string, start: number): TextLine[][] {
  const runs: TextLine[][] = [];
  let run: TextLine[] = [];
  const add = (from: number, to: number): void => {
    const cells = cellsOf(text, from, to);
    for (const cell of cells) run.push(cell);
    if (cells.length === 0 && run.length > 0) {
      runs.push(run);
      run = [];
    }
  };
  let from = start;
  LINE_END.lastIndex = start;
  for (let match = LINE_END.exec(text); match !== null; match = LINE_END.exec(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The span without the white space at its ends; empty where there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && BLANK.test(text.charAt(first))) first += 1;
  while (last > first && BLANK.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function cellsOf(text: string, from: number, to: number): TextLine[] {
  const line = trimSpan(text, from, to);
  if (line.start === line.end) return [];
  const indent = line.start - from;
  const words = text.slice(line.start, line.end);
  if (TAG.test(words)) return [];
  const cells: TextLine[] = [];
  let start = GLUED.exec(words)?.[0].length ?? 0;
  if (start > 0) pushCell(cells, text, line.start, line.start + start, indent);
  for (const gap of words.matchAll(GAP)) {
    pushCell(cells, text, line.start + start, line.start + gap.index, indent);
    start = gap.index + gap[0].length;
  }
  pushCell(cells, text, line.start + start, line.end, indent);
  return cells;
}

function pushCell(cells: TextLine[], text: string, from: number, to: number, indent: number): void {
  const span = trimSpan(text, from, to);
  if (span.start < span.end) cells.push({ ...span, indent, ...(cells.length > 0 ? { behindGap: true } : {}) });
}
