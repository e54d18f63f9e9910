import type { Span } from '../model/span.ts';
import { characterAt, SPACE } from '../forms/character.ts';

/** The lines of a stretch of text without the white space around them; empty ones are none. */
export function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; at += 1) {
    let first = at;
    while (at < end && !isBreak(text.charCodeAt(at))) at += 1;
    let last = at;
    while (first < last && (characterAt(text, first) & SPACE) !== 0) first += 1;
    while (first < last && (characterAt(text, last - 1) & SPACE) !== 0) last -= 1;
    if (first < last) lines.push({ start: first, end: last });
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
