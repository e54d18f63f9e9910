/** A place for people and editors: both from 1, the column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of one text start and end, made once a text. */
export interface LineIndex {
  readonly text: string;
  /** Offset of the first character of each line; a byte-order mark belongs to no line. */
  readonly starts: readonly number[];
}

/**
 * Where the lines of a text start. A line ends at LF, CR or CRLF, as editors have it.
 *
 * @example `lineIndex('a\r\nb').starts` is `[0, 3]`.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (const end of text.matchAll(/\r\n|[\n\r]/gu)) starts.push(end.index + end[0].length);
  return { text, starts };
}

/**
 * The line and column of an offset, by binary search. An offset outside the text is taken for its
 * nearest end.
 *
 * @example `lineColumn(lineIndex('a\nbc'), 3)` is `{ line: 2, column: 2 }`.
 */
export function lineColumn(index: LineIndex, offset: number): LineColumn {
  const within = Math.min(Math.max(offset, index.starts[0] as number), Math.max(index.text.length, index.starts[0] as number));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] as number) <= within) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: within - (index.starts[low] as number) + 1 };
}

/**
 * The words of one line, from 1, without its line end.
 *
 * @example `lineText(lineIndex('a\r\nb'), 1)` is `'a'`.
 */
export function lineText(index: LineIndex, line: number): string {
  const start = index.starts[line - 1];
  if (start === undefined) return '';
  const end = index.starts[line] ?? index.text.length;
  return index.text.slice(start, end).replace(/\r?\n$|\r$/u, '');
}
