import type { QuotationMarks } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { ReadBlock } from './reading.ts';

/** A stretch between quotation marks of one block, outermost ones only. */
export interface MarkedRun extends Span {
  /** `closed` has both marks; `unopened` and `unclosed` lack one; `start`/`end` are inside the marks. */
  readonly marks: Exclude<QuotationMarks, 'block' | 'continued'>;
  readonly open?: Span;
  readonly close?: Span;
}

type Family = 'double' | 'single' | 'angle' | 'angle-single';

interface Glyph {
  readonly family: Family;
  /** What the glyph is where its neighbours do not tell. */
  readonly usual: 'open' | 'close' | 'either';
}

const GLYPHS = new Map<string, Glyph>([
  ['“', { family: 'double', usual: 'open' }],
  ['”', { family: 'double', usual: 'close' }],
  ['„', { family: 'double', usual: 'open' }],
  ['‟', { family: 'double', usual: 'open' }],
  ['"', { family: 'double', usual: 'either' }],
  ['＂', { family: 'double', usual: 'either' }],
  ['«', { family: 'angle', usual: 'open' }],
  ['»', { family: 'angle', usual: 'close' }],
  ['‘', { family: 'single', usual: 'open' }],
  ['’', { family: 'single', usual: 'close' }],
  ['‚', { family: 'single', usual: 'open' }],
  ["'", { family: 'single', usual: 'either' }],
  ['‹', { family: 'angle-single', usual: 'open' }],
  ['›', { family: 'angle-single', usual: 'close' }],
]);

const MARK = /''|``|[“”„‟"＂«»‘’‚'‹›]/gu;

interface Open {
  readonly family: Family;
  readonly mark: string;
  readonly span: Span;
}

/**
 * The outermost quoted runs of a block, by one universal table of marks and a stack. Whether a
 * mark opens or closes is told by its neighbours, then by what stands open, then by the glyph.
 * Apostrophes (’s, foto’s, l’, rock ’n’ roll, ’90s) and inches (19") are no marks.
 */
export function scanMarks(flat: string, block: ReadBlock): MarkedRun[] {
  const runs: MarkedRun[] = [];
  const stack: Open[] = [];
  const text = flat.slice(block.start, block.end);
  if (!/[“”„‟"＂«»‘’‚'‹›]/u.test(text)) return runs;
  const singles = singlesQuote(text);
  let lastEnd = 0;
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const mark = match[0];
    const glyph = GLYPHS.get(mark) ?? { family: 'double', usual: mark === '``' ? 'open' : 'close' };
    const before = text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    if (glyph.family === 'single' && (!singles || isApostrophe(text, at, before, after, stack))) continue;
    if (mark === '"' && isInch(before, after, stack)) continue;
    const span = { start: block.start + at, end: block.start + at + mark.length };
    // A paragraph that goes on with a quotation may open with the closing mark: "» Le travail commence."
    const side = at === 0 && glyph.family !== 'single' ? 'open' : sideOf(mark, glyph, before, after, stack);
    if (side === 'open') {
      stack.push({ family: glyph.family, mark, span });
      continue;
    }
    const depth = closesWith(stack, glyph.family);
    if (depth === -1) {
      if (stack.length === 0 && glyph.family !== 'single') {
        runs.push({ marks: 'unopened', start: block.start + lastEnd, end: span.start, close: span });
        lastEnd = at + mark.length;
      }
      continue;
    }
    const opened = stack[depth] as Open;
    stack.length = depth;
    if (depth > 0) continue;
    runs.push({ marks: 'closed', start: opened.span.end, end: span.start, open: opened.span, close: span });
    lastEnd = at + mark.length;
  }
  const left = stack[0];
  if (left !== undefined && left.family !== 'single') {
    const inner = runsAfter(runs, left.span.start);
    runs.length = inner;
    runs.push({ marks: 'unclosed', start: left.span.end, end: block.end, open: left.span });
  }
  return runs.map((run) => trimmed(flat, run)).filter((run) => run.end > run.start);
}

function runsAfter(runs: readonly MarkedRun[], start: number): number {
  let index = runs.length;
  while (index > 0 && (runs[index - 1] as MarkedRun).start > start) index -= 1;
  return index;
}

function lastOpen(stack: readonly Open[], family: Family): number {
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) if ((stack[depth] as Open).family === family) return depth;
  return -1;
}

// ‘…” is one quotation: a double mark closes what a single one opened.
function closesWith(stack: readonly Open[], family: Family): number {
  const depth = lastOpen(stack, family);
  if (depth !== -1 || family !== 'double') return depth;
  return stack[0]?.mark === '‘' && stack.length === 1 ? 0 : -1;
}

function sideOf(mark: string, glyph: Glyph, before: string, after: string, stack: readonly Open[]): 'open' | 'close' {
  if (mark === '``') return 'open';
  if (mark === "''") return 'close';
  const left = opensAfter(before);
  const right = closesBefore(after);
  const depth = lastOpen(stack, glyph.family);
  const opened = depth !== -1;
  // „… „ is closed by the mark that opens it.
  if (mark === '„' || mark === '‚') return mark === '„' && opened && right && !left ? 'close' : 'open';
  // » … « with spaces inside
  if (mark === '«' && opened && stack[depth]?.mark === '»' && (right || !isSpace(before))) return 'close';
  // "parle d’« un geste »"
  if (mark === '«' && !opened && /^[’']$/u.test(before)) return 'open';
  if (left && !right) return opened && isSpace(before) && isSpace(after) ? 'close' : 'open';
  if (right && !left) return 'close';
  if (glyph.usual === 'either') return opened ? 'close' : 'open';
  // A mark between spaces, or between letters: „…“ closes with the glyph that “…” opens with.
  if (mark === '“' && opened) return 'close';
  if (mark === '»' && !opened && !isSpace(before)) return 'open';
  return glyph.usual;
}

function isSpace(character: string): boolean {
  return character === '' || character === ' ' || character === '\n';
}

// Before an opening mark: nothing, a space, an opening bracket, a dash, another opening mark.
function opensAfter(before: string): boolean {
  return isSpace(before) || '([{-–—/>:*_¿¡'.includes(before) || '“„«‘‚‹'.includes(before);
}

// Behind a closing mark: nothing, a space, punctuation, another closing mark.
function closesBefore(after: string): boolean {
  return isSpace(after) || '.,;:!?…)]}-–—/<*_'.includes(after) || '”’»›'.includes(after);
}

// Single marks quote in this block only where one opens before a letter and one closes behind one, or a double mark that nothing else opens does.
function singlesQuote(text: string): boolean {
  if (text.includes('‘') && text.includes('”') && !/[“„"«]/u.test(text)) return true;
  return /(?:^|[\s([{“"«—–-])[‘‚'’](?=[\p{L}\p{N}¿¡])/u.test(text) && /[\p{L}\p{N}.,!?…][’'‘](?![\p{L}\p{N}])/u.test(text);
}

function isApostrophe(text: string, at: number, before: string, after: string, stack: readonly Open[]): boolean {
  const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (inWord) return true;
  // ‘s morgens, ‘t Zand: turned by the word processor.
  if (text.charAt(at) === '‘' && /^[stn][ -]/u.test(text.slice(at + 1, at + 3))) return true;
  if (opensAfter(before) && text.charAt(at) !== '‘' && text.charAt(at) !== '‚') {
    // ’s morgens, ’t Zand, 'n, ’90, 'em: a short word with an apostrophe before it.
    if (/^(?:[stnkmr]|ns|em|til|cause|\d\ds?)(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 8))) return true;
    return text.charAt(at) === '’' && !/[”’]/u.test(text.slice(at + 1)) ;
  }
  if (/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return lastOpen(stack, 'single') === -1 || isPossessive(text, at, before);
  return false;
}

// "the students’ plans are’": an s goes before, a small word follows, and a further ’ closes before another mark opens.
function isPossessive(text: string, at: number, before: string): boolean {
  return before === 's' && text.charAt(at) === '’' && /^ \p{Ll}[^‘’]*[\p{L}\p{N}.!?…]’(?!\p{L})/u.test(text.slice(at + 1, at + 400));
}

// 19" or 6' behind a figure, with no quotation open.
function isInch(before: string, after: string, stack: readonly Open[]): boolean {
  return /\p{N}/u.test(before) && stack.length === 0 && !/[\p{L}\p{N}]/u.test(after);
}

function trimmed(flat: string, run: MarkedRun): MarkedRun {
  let { start, end } = run;
  while (start < end && isSpace(flat.charAt(start))) start += 1;
  while (end > start && isSpace(flat.charAt(end - 1))) end -= 1;
  return { ...run, start, end };
}
