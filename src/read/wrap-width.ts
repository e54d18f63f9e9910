import { opensQuotation } from './opens-quotation.ts';
import type { TextLine } from './text-lines.ts';

/** How a text is hard-wrapped, in characters. */
export interface Wrapping {
  /** The width that nearly all lines keep to. */
  readonly width: number;
  /** A line that would be shorter than this with the next word on it was ended on purpose. */
  readonly full: number;
}

/** Lines longer than this are not wrapped by hand or by a mail program. */
const WIDEST = 120;
const NARROWEST = 40;

/**
 * How a text is hard-wrapped, or `undefined` where its lines are paragraphs. The width is what
 * nearly all lines keep to that have a line behind them. The text counts as wrapped where at least
 * half of these lines are full (the first word of the next line had no room on them), and where
 * there are enough of them to tell, or a sentence goes on in lower case. Lines that do go on in
 * lower case show how early this text wraps: a text taken from a page in a proportional typeface
 * wraps at 85 characters here and at 100 there.
 *
 * @param runs - runs of lines between blank lines
 */
export function wrapWidth(text: string, runs: readonly (readonly TextLine[])[]): Wrapping | undefined {
  const lengths: number[] = [];
  const needs: number[] = [];
  const known: number[] = [];
  let long = 0;
  for (const run of runs) {
    for (let index = 0; index < run.length; index += 1) {
      const line = run[index] as TextLine;
      const next = run[index + 1];
      const length = line.end - line.start;
      if (length > WIDEST) long += 1;
      if (next === undefined || length < NARROWEST) continue;
      lengths.push(length);
      const needed = length + 1 + firstWordLength(text, next);
      needs.push(needed);
      if (continues(text, line, next)) known.push(needed);
    }
  }
  if (lengths.length === 0 || long * 4 > lengths.length) return undefined;
  const width = quantile(lengths, 0.95);
  if (width > WIDEST) return undefined;
  const full = needs.filter((needed) => needed > width * 0.9).length;
  if (full * 2 < needs.length || (needs.length < 6 && known.length === 0)) return undefined;
  return { width, full: known.length < 4 ? width * 0.85 : Math.max(quantile(known, 0.05) * 0.96, width * 0.75) };
}

/** The length of the first word of a line. */
export function firstWordLength(text: string, line: TextLine): number {
  let end = line.start;
  while (end < line.end && text.charCodeAt(end) > 0x20) end += 1;
  return end - line.start;
}

/** Whether a line goes on in the next: it ends without a stop, or with a colon inside a quotation, and the next starts in lower case. */
export function continues(text: string, line: TextLine, next: TextLine): boolean {
  return (!endsSentence(text, line) || (text.charAt(line.end - 1) === ':' && opensQuotation(text.slice(line.start, line.end)))) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/**
 * Whether a break tears a sentence, whatever the width: the next line begins with the mark that
 * belongs behind this one, or this one ends with a comma within a closing mark. So looks a text that
 * was taken from a page element by element, with names in bold or in links.
 *
 * @example "“We are glad,”", "Ann Lee said", ". “It is open.”" are one paragraph.
 */
export function tears(text: string, line: TextLine, next: TextLine): boolean {
  if (/,["”»’]/u.test(text.slice(line.end - 2, line.end))) return true;
  return !/[.!?…:;]/u.test(text.charAt(line.end - 1)) && /^[.,;!?](?:\s|$)/u.test(text.slice(next.start, Math.min(next.start + 2, next.end)));
}

/** Whether a line ends as a sentence ends: with a stop, a colon or a closing mark. */
export function endsSentence(text: string, line: TextLine): boolean {
  return /[.!?…:;"”»’“)\]]$/u.test(text.charAt(line.end - 1));
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] as number;
}
