import type { Block, BlockType, Document } from '../../model/document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactMark } from './fact-marks.ts';
import { factNames } from './fact-names.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** A number beside the words that a finding is about. */
interface Flag {
  readonly offset: number;
  readonly number: number;
  readonly severity: Diagnostic['severity'];
}

/**
 * The release block by block, the words of its facts marked, and a number where a finding is; each
 * block has the id `b0`, `b1`, ….
 *
 * @param marks - as `factMarks` gives them: outer before inner
 * @param diagnostics - numbered from 1 in this order
 */
export function releaseText({ text, blocks }: Document, marks: readonly FactMark[], diagnostics: readonly Diagnostic[], language?: string): Markup {
  const flags = flagsOf(blocks, diagnostics);
  return markup`<div class="release card" dir="auto"${language !== undefined && markup` lang="${language}"`}>${blocks.map((block, index) => {
    const own = marks.filter(({ start, end }) => end > block.start && start < block.end);
    const words = marked(text, block.start, block.end, own, flags.filter(({ offset }) => offset >= block.start && offset < block.end));
    const names = `${CLASSES[block.type]}${block.hardBreaks === true ? ' hard' : ''}`;
    return markup`<p id="b${index}" dir="auto"${names.trim() !== '' && markup` class="${names.trim()}"`}>${words}</p>\n`;
  })}</div>`;
}

/** A heading of the release is none of this page. */
const CLASSES: { readonly [type in BlockType]: string } = { heading: 'h', paragraph: '', 'list-item': 'li', 'table-row': 'hard', quote: 'q', preformatted: 'pre' };

function flagsOf(blocks: readonly Block[], diagnostics: readonly Diagnostic[]): Flag[] {
  return diagnostics.flatMap(({ place, severity }, index) => {
    if (place?.source !== 'release') return [];
    const block = blocks.find(({ end }) => end > place.span.start);
    return block === undefined ? [] : [{ offset: Math.max(block.start, place.span.start), number: index + 1, severity }];
  });
}

function marked(text: string, from: number, to: number, marks: readonly FactMark[], flags: readonly Flag[]): Content[] {
  const parts: Content[] = [];
  let at = from;
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index] as FactMark;
    let next = index + 1;
    while (next < marks.length && (marks[next] as FactMark).start < mark.end) next += 1;
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (end > start) {
      parts.push(plain(text, at, start, flags), markup`<mark class="${mark.type}" title="${factNames[mark.type]}">${marked(text, start, end, marks.slice(index + 1, next), flags)}</mark>`);
      at = end;
    }
    index = next;
  }
  return [...parts, plain(text, at, to, flags)];
}

/** Words without a mark in them, with the numbers of findings. */
function plain(text: string, from: number, to: number, flags: readonly Flag[]): Content[] {
  const parts: Content[] = [];
  let at = from;
  for (const { offset, number, severity } of flags.filter((flag) => flag.offset >= from && flag.offset < to).sort((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(at, offset), markup`<a class="flag ${severity}" href="#finding-${number}"><span class="vh">finding </span>${number}</a>`);
    at = offset;
  }
  return [...parts, text.slice(at, to)];
}
