import type { Block, BlockType, Link, Piece } from '../model/document.ts';
import type { MarkupEvent, OpenEvent } from '../markup/markup-event.ts';
import type { Span } from '../model/span.ts';
import { trimSpan } from './text-lines.ts';
import { textWriter, type BlockStart } from './text-writer.ts';

/** A marked-up file as a reader sees it. */
export interface Rendering {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: readonly Piece[];
  readonly links: readonly Link[];
  /** The words of each `<time>`, by the start tag's offset in the source. */
  readonly times: ReadonlyMap<number, Span>;
}

/** Elements that stand on lines of their own, with the type of block that their words make. */
const BLOCKS = new Map<string, BlockType | 'inherit'>([
  ['p', 'inherit'], ['div', 'inherit'], ['section', 'inherit'], ['article', 'inherit'], ['main', 'inherit'], ['header', 'inherit'], ['footer', 'inherit'], ['aside', 'inherit'], ['nav', 'inherit'],
  ['address', 'inherit'], ['figure', 'inherit'], ['figcaption', 'inherit'], ['caption', 'inherit'], ['dl', 'inherit'], ['dt', 'inherit'], ['dd', 'inherit'], ['ul', 'inherit'], ['ol', 'inherit'],
  ['details', 'inherit'], ['summary', 'inherit'], ['fieldset', 'inherit'], ['legend', 'inherit'], ['form', 'inherit'], ['center', 'inherit'], ['hgroup', 'inherit'], ['body', 'inherit'], ['html', 'inherit'],
  ['table', 'inherit'], ['tbody', 'inherit'], ['thead', 'inherit'], ['tfoot', 'inherit'], ['hr', 'inherit'], ['menu', 'inherit'], ['dir', 'inherit'], ['optgroup', 'inherit'], ['option', 'inherit'],
  ['li', 'list-item'], ['tr', 'table-row'], ['blockquote', 'quote'], ['pre', 'preformatted'],
  ['h1', 'heading'], ['h2', 'heading'], ['h3', 'heading'], ['h4', 'heading'], ['h5', 'heading'], ['h6', 'heading'],
]);

interface Open {
  readonly event: OpenEvent;
  readonly block: boolean;
  readonly start: BlockStart;
  readonly preformatted: boolean;
  readonly quotes: number;
  readonly from: number;
}

/**
 * Writes balanced events as the text that a browser would show: block elements and `<br>` break
 * lines, white space collapses, `<q>` has quotation marks, table cells stand behind tabs.
 *
 * @param shown - whether the words of the event at an index are shown
 * @param language - declared for the whole file; a block says only another one
 */
export function renderEvents(source: string, events: readonly MarkupEvent[], shown: (index: number) => boolean, language?: string): Rendering {
  const writer = textWriter(source);
  const root: BlockStart = { type: 'paragraph' };
  const stack: Open[] = [];
  const links: { from: number; to: number; href: string }[] = [];
  const times: { from: number; to: number; start: number }[] = [];
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as MarkupEvent;
    const top = stack.at(-1);
    if (event.type === 'open') {
      const opened = open(event, top, root, language, writer.length());
      stack.push(opened);
      if (!shown(index)) continue;
      if (opened.block) writer.startBlock(opened.start);
      if (event.name === 'br') writer.addBreak(event.start, event.end, true);
      else if (event.name === 'q') writer.addPiece('virtual', opened.quotes % 2 === 1 ? '“' : '‘', event.start, event.end);
      else if (event.name === 'td' || event.name === 'th') writer.addGap(event.start, event.end);
    } else if (event.type === 'close') {
      const closed = stack.pop();
      if (closed === undefined || !shown(index)) continue;
      if (closed.event.name === 'q') writer.addPiece('virtual', closed.quotes % 2 === 1 ? '”' : '’', event.start, event.end);
      else if (closed.event.name === 'a') {
        const href = attribute(closed.event, 'href');
        if (href !== undefined) links.push({ from: closed.from, to: writer.length(), href });
      } else if (closed.event.name === 'time') times.push({ from: closed.from, to: writer.length(), start: closed.event.start });
      if (closed.block) writer.startBlock(stack.at(-1)?.start ?? root);
    } else if (shown(index)) {
      if (event.type === 'text') {
        if (top?.preformatted === true) writer.addVerbatim(event.start, event.end);
        else writer.addText(event.start, event.end);
      } else if (event.type === 'line') {
        if (top?.preformatted === true) writer.addVerbatim(event.start, event.end);
        else writer.addBreak(event.start, event.end, false);
      } else writer.addPiece(event.type, event.text, event.start, event.end);
    }
  }
  const { text, blocks, map } = writer.finish();
  return { text, blocks, map, links: linksIn(text, links), times: new Map(times.map(({ from, to, start }) => [start, trimSpan(text, from, to)])) };
}

/** The value of an attribute, where the tag has it. */
export function attribute(event: OpenEvent, name: string): string | undefined {
  return event.attributes.find((candidate) => candidate.name === name)?.value;
}

function open(event: OpenEvent, parent: Open | undefined, root: BlockStart, language: string | undefined, from: number): Open {
  const { name } = event;
  const type = BLOCKS.get(name);
  const outer = parent?.start ?? root;
  const quotes = (parent?.quotes ?? 0) + (name === 'q' ? 1 : 0);
  const preformatted = parent?.preformatted === true || name === 'pre' || name === 'textarea';
  if (type === undefined) return { event, block: false, start: outer, preformatted, quotes, from };
  const tag = event.attributes.length === 0 ? undefined : (attribute(event, 'lang') ?? attribute(event, 'xml:lang'));
  const own = tag === undefined || tag === '' ? outer.language : tag === language ? undefined : tag;
  return { event, block: true, start: { ...blockStart(name, type, outer), ...(own === undefined ? {} : { language: own }) }, preformatted, quotes, from };
}

function blockStart(name: string, type: BlockType | 'inherit', outer: BlockStart): BlockStart {
  if (type === 'heading') return { type, level: Number(name.charAt(1)) };
  // A block inside a cell is one of its own, not a part of the row; a list item stays one in a quote.
  if (type === 'inherit') return outer.type === 'table-row' || outer.type === 'heading' ? { type: 'paragraph' } : { type: outer.type };
  return { type };
}

function linksIn(text: string, links: readonly { from: number; to: number; href: string }[]): Link[] {
  const found: Link[] = [];
  for (const { from, to, href } of links) {
    const span = trimSpan(text, from, to);
    if (span.start < span.end || /^(?:mailto|tel):/iu.test(href)) found.push({ span, href });
  }
  return found;
}
