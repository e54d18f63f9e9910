import type { Block } from '../model/document.ts';
import { listMarker, type ListMarker } from './list-marker.ts';
import { textRuns, type TextLine } from './text-lines.ts';
import { continues, endsSentence, firstWordLength, tears, wrapWidth, type Wrapping } from './wrap-width.ts';

/** Lines that are read as one: a wrapped paragraph, or a line of its own. */
interface Segment {
  readonly lines: TextLine[];
  readonly marker: ListMarker | undefined;
}

// A line of marks only: "###", "* * *", "-----", "- 30 -".
const RULE = /^(?:[-=_*#~–—+.•]\s*)+$/u;

/**
 * The layout blocks of a plain text.
 *
 * Blank lines part blocks. Inside a run of lines the wrap width of the whole text decides: a break
 * that was forced (the next word had no room) joins two lines to one paragraph; a break before
 * which there was room was meant, unless it tears a sentence. Where a run holds a paragraph, each of its parts is a block of
 * its own; a run of short lines only (an address, a headline in two lines) is one block with
 * `hardBreaks`. A bullet or a numbered line is a list item; a line of marks ("###") stands alone.
 *
 * @param start - where the words begin, behind front matter
 */
export function textBlocks(text: string, start: number): Block[] {
  const parted = textRuns(text, start);
  const wrapping = wrapWidth(text, parted);
  const runs = wrapping === undefined ? parted : joinedRuns(text, parted, wrapping);
  const markers = markersOf(text, runs);
  const blocks: Block[] = [];
  for (const run of runs) addRun(blocks, text, segmentsOf(text, run, markers, wrapping), wrapping);
  return blocks;
}

/** Joins runs that a page break cuts: a full line without a stop, blank lines, a line in lower case. */
function joinedRuns(text: string, runs: readonly TextLine[][], wrapping: Wrapping): TextLine[][] {
  const joined: TextLine[][] = [];
  for (const run of runs) {
    const line = joined.at(-1)?.at(-1);
    const next = run[0] as TextLine;
    if (line !== undefined && line.end - line.start >= 40 && neededFor(text, line, next) >= wrapping.full && continues(text, line, next)) for (const more of run) joined.at(-1)?.push(more);
    else joined.push([...run]);
  }
  return joined;
}

function addRun(blocks: Block[], text: string, segments: readonly Segment[], wrapping: Wrapping | undefined): void {
  const enough = Math.min(wrapping?.width ?? 100, 100) * 0.8;
  const plain = segments.filter((segment) => segment.marker === undefined);
  const prose = plain.some((segment) => segment.lines.length > 1 || lengthOf(segment) > enough);
  if (!prose && plain.length === segments.length && segments.length > 1 && !segments.some((segment) => standsAlone(text, segment.lines[0] as TextLine))) {
    blocks.push({ type: 'paragraph', start: startOf(segments[0] as Segment), end: endOf(segments.at(-1) as Segment), hardBreaks: true });
    return;
  }
  for (const segment of segments) {
    const type = segment.marker === undefined ? 'paragraph' : 'list-item';
    blocks.push({ type, start: startOf(segment) + (segment.marker?.length ?? 0), end: endOf(segment) });
  }
}

function segmentsOf(text: string, run: readonly TextLine[], markers: ReadonlyMap<TextLine, ListMarker>, wrapping: Wrapping | undefined): Segment[] {
  const segments: Segment[] = [];
  let segment: Segment | undefined;
  for (const line of run) {
    const marker = markers.get(line);
    if (segment === undefined || marker !== undefined || breaks(text, segment, line, wrapping)) {
      segment = { lines: [line], marker };
      segments.push(segment);
    } else segment.lines.push(line);
  }
  return segments;
}

/** Whether the break before a line was meant. */
function breaks(text: string, segment: Segment, next: TextLine, wrapping: Wrapping | undefined): boolean {
  const first = segment.lines[0] as TextLine;
  const line = segment.lines.at(-1) as TextLine;
  if (next.behindGap === true || isRule(text, next) || isRule(text, line)) return true;
  if (segment.marker !== undefined && next.indent > first.indent) return false;
  if (tears(text, line, next)) return false;
  if (wrapping === undefined) return line.end - line.start < 40 || !continues(text, line, next);
  const needed = neededFor(text, line, next);
  if (continues(text, line, next)) return needed < wrapping.width * 0.5;
  if (needed < wrapping.full) return true;
  return endsSentence(text, line) && (needed <= wrapping.width * 0.97 || (next.indent > line.indent + 1 && segment.lines.length > 1));
}

/** How long a line would be with the first word of the next one on it. */
function neededFor(text: string, line: TextLine, next: TextLine): number {
  return line.end - line.start + 1 + firstWordLength(text, next);
}

/**
 * The markers that make list items. A bullet always does; a dash or a star only where a second one
 * stands in the run or it is a hyphen; a number only in a series that starts at 1.
 */
function markersOf(text: string, runs: readonly (readonly TextLine[])[]): ReadonlyMap<TextLine, ListMarker> {
  const found: { line: TextLine; marker: ListMarker }[] = [];
  for (const run of runs) {
    for (const line of run) {
      const marker = line.behindGap === true ? undefined : listMarker(text.slice(line.start, Math.min(line.end, line.start + 12)));
      if (marker !== undefined) found.push({ line, marker });
    }
  }
  const markers = new Map<TextLine, ListMarker>();
  const counts = new Map<string, number>();
  for (const { marker } of found) counts.set(marker.kind, (counts.get(marker.kind) ?? 0) + 1);
  const series = new Map<string, { line: TextLine; marker: ListMarker }>();
  for (const item of found) {
    const { kind, number } = item.marker;
    if (number === undefined) {
      if ((counts.get(kind) ?? 0) > 1 || !'–—*+'.includes(kind)) markers.set(item.line, item.marker);
      continue;
    }
    const before = series.get(kind);
    if (before !== undefined && before.marker.number === number - 1) {
      markers.set(before.line, before.marker);
      markers.set(item.line, item.marker);
      series.set(kind, item);
    } else if (number === 1) series.set(kind, item);
  }
  return markers;
}

// A line of marks and a column are no lines of an address.
function standsAlone(text: string, line: TextLine): boolean {
  return line.behindGap === true || isRule(text, line);
}

function isRule(text: string, line: TextLine): boolean {
  return line.end - line.start <= 100 && RULE.test(text.slice(line.start, line.end));
}

function startOf(segment: Segment): number {
  return (segment.lines[0] as TextLine).start;
}

function endOf(segment: Segment): number {
  return (segment.lines.at(-1) as TextLine).end;
}

function lengthOf(segment: Segment): number {
  return endOf(segment) - startOf(segment);
}
