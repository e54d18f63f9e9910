import type { Block, BlockType, Piece, PieceKind } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { trimSpan } from './text-lines.ts';

/** What a block is, before it has words. */
export interface BlockStart {
  readonly type: BlockType;
  readonly level?: number;
  readonly language?: string;
}

/** The text of a document as it grows, with its map and its blocks. */
export interface TextWriter {
  /** How much text there is. */
  length(): number;
  /** Ends the block at hand; the next words start one as given. */
  startBlock(start: BlockStart): void;
  /** Words as they stand in the source; white space collapses as in a browser. */
  addText(start: number, end: number): void;
  /** Words as they stand, white space and all. */
  addVerbatim(start: number, end: number): void;
  /** Words that the source writes in another form, or that only show (quotation marks of `<q>`). */
  addPiece(kind: PieceKind, text: string, start: number, end: number): void;
  /** A line break inside the block: one that was meant (`<br>`) or one that only folds the source. */
  addBreak(start: number, end: number, meant: boolean): void;
  /** White space between two cells of a row. */
  addGap(start: number, end: number): void;
  finish(): { text: string; blocks: Block[]; map: Piece[] };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Pending {
  readonly kind: 'space' | 'gap' | 'soft' | 'hard';
  readonly start: number;
  readonly end: number;
}

/**
 * Writes the text of a document from the parts of a marked-up source. White space waits until
 * words follow it in the same block, so that no block starts or ends with it. Blocks stand two
 * line breaks apart; the map has a virtual piece for them.
 */
export function textWriter(source: string): TextWriter {
  const parts: string[] = [];
  const map: Mutable<Piece>[] = [];
  const blocks: Mutable<Block>[] = [];
  let length = 0;
  let next: BlockStart = { type: 'paragraph' };
  let block: Mutable<Block> | undefined;
  let pending: Pending | undefined;
  // The parts that are soft breaks of the block; they become spaces where the block has hard ones.
  let soft: number[] = [];

  const push = (kind: PieceKind, text: string, start: number, end: number): void => {
    const last = map.at(-1);
    if (kind === 'verbatim' && last?.kind === 'verbatim' && last.sourceEnd === start) {
      last.sourceEnd = end;
      last.textEnd += text.length;
    } else map.push({ textStart: length, textEnd: length + text.length, sourceStart: start, sourceEnd: end, kind });
    parts.push(text);
    length += text.length;
  };
  const endBlock = (): void => {
    if (block?.hardBreaks === true) for (const part of soft) parts[part] = ' ';
    if (block !== undefined) block.end = length;
    block = undefined;
    pending = undefined;
    soft = [];
  };
  const flush = (at: number): void => {
    if (block === undefined) {
      const before = map.at(-1)?.sourceEnd;
      if (before !== undefined) push('virtual', '\n\n', before, Math.max(before, at));
      block = { ...next, start: length, end: length };
      blocks.push(block);
    } else if (pending !== undefined) {
      const { kind, start, end } = pending;
      if (kind === 'hard') {
        push('virtual', '\n', start, end);
        block.hardBreaks = true;
      } else if (kind === 'soft') {
        soft.push(parts.length);
        push('soft-break', '\n', start, end);
      } else if (kind === 'gap') push('virtual', '\t', start, Math.max(start, at));
      else if (end - start === 1 && source.charAt(start) === ' ') push('verbatim', ' ', start, end);
      else push('soft-break', ' ', start, end);
    }
    pending = undefined;
  };
  const wait = (kind: Pending['kind'], start: number, end: number): void => {
    if (block === undefined) return;
    if (pending === undefined || RANK[kind] > RANK[pending.kind]) pending = { kind, start, end };
  };

  return {
    length: () => length,
    startBlock(start): void {
      endBlock();
      next = start;
    },
    addText(start, end): void {
      for (let at = start; at < end; ) {
        let from = at;
        while (from < end && collapses(source.charCodeAt(from))) from += 1;
        if (from > at) wait('space', at, from);
        at = from;
        if (at === end) return;
        // Words with a plain space between them stand as they are.
        while (at < end && (!collapses(source.charCodeAt(at)) || (source.charCodeAt(at) === 0x20 && at + 1 < end && !collapses(source.charCodeAt(at + 1))))) at += 1;
        flush(from);
        push('verbatim', source.slice(from, at), from, at);
      }
    },
    addVerbatim(start, end): void {
      if (end <= start) return;
      flush(start);
      push('verbatim', source.slice(start, end), start, end);
    },
    addPiece(kind, text, start, end): void {
      if (/^[ \t\n\r\f]*$/u.test(text)) wait('space', start, end);
      else {
        flush(start);
        push(kind, text, start, end);
      }
    },
    addBreak(start, end, meant): void {
      // Two breaks in a row part paragraphs.
      if (meant && pending?.kind === 'hard' && block?.type !== 'heading') endBlock();
      else wait(meant ? 'hard' : 'soft', start, end);
    },
    addGap(start, end): void {
      wait('gap', start, end);
    },
    finish(): { text: string; blocks: Block[]; map: Piece[] } {
      endBlock();
      const text = parts.join('');
      return { text, map, blocks: trimmed(text, blocks) };
    },
  };
}

// White space that collapses: not the no-break spaces.
function collapses(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c;
}

/** Which white space wins where several meet. */
const RANK = { space: 0, soft: 1, gap: 2, hard: 3 } as const;

// No-break spaces do not collapse, but a block does not start or end with them.
function trimmed(text: string, blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const span: Span = trimSpan(text, block.start, block.end);
    if (span.start < span.end) kept.push({ ...block, ...span });
  }
  return kept;
}
