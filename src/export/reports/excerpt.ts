import type { Located } from './locate.ts';
import type { StyleRole, Style } from './report-input.ts';
import { lineText } from '../line-column.ts';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';

/**
 * The lines at a place with carets below. A long line is cut to a window around the span; of a
 * span over several lines the first and the last are shown.
 *
 * @example
 * ```
 *   12 | … in de strijd tegen de uitbuiting.”, aldus Heidi De Pauw, …
 *      |                                   ^
 * ```
 */
export function excerpt(place: Located, role: StyleRole, style: Style, width = 100): readonly string[] {
  const gutter = String(place.endLine).length;
  const lines = [place.line, ...(place.endLine > place.line ? [place.endLine] : [])];
  return lines.flatMap((line) => {
    const text = lineText(place.lines, line);
    const start = line === place.line ? place.column - 1 : text.length - text.trimStart().length;
    const end = line === place.endLine ? place.endColumn - 1 : text.length;
    const { before, marked, after } = window(text, start, Math.max(start, end), Math.max(20, width - gutter - 5));
    const carets = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked)));
    const skipped = line === place.line && place.endLine > place.line + 1 ? [style('faint', `  ${' '.repeat(gutter)} ⋮`)] : [];
    return [
      style('faint', `  ${String(line).padStart(gutter)} | `) + before + style(role, marked) + after,
      style('faint', `  ${' '.repeat(gutter)} | `) + style(role, carets),
      ...skipped,
    ];
  });
}

/** Cuts a line to `width` columns around a span, with `…` where something is left out. */
function window(line: string, start: number, end: number, width: number): { before: string; marked: string; after: string } {
  // Four units a column are enough, so a line of megabytes costs no more than a short one.
  const reach = width * 4 + 4;
  const before = printable(line.slice(Math.max(0, start - reach), start));
  const marked = printable(line.slice(start, Math.min(end, start + reach)));
  const after = printable(line.slice(end, end + reach));
  if (line.length <= reach && displayWidth(before + marked + after) <= width) return { before, marked, after };
  const room = Math.max(Math.floor((width - displayWidth(marked)) / 2), Math.floor(width / 4));
  const left = keepEnd(before, room);
  const middle = keepStart(marked, Math.max(1, width - displayWidth(left)));
  const right = middle === marked ? keepStart(after, Math.max(1, width - displayWidth(left + middle))) : '';
  return { before: left, marked: middle, after: right };
}

/** As much of the start of a text as fits; all of it where it fits. */
function keepStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

function keepEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const character of [...text].reverse()) {
    used += displayWidth(character);
    if (used > width) break;
    kept = character + kept;
  }
  return `…${kept}`;
}
