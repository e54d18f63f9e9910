import type { Block } from '../model/document.ts';
import type { Language } from '../model/language.ts';

/** A block, or a part of one, with the index of the document's block that it is of. */
export interface BlockPart extends Block {
  readonly index: number;
}

/**
 * Parts blocks of several lines at a line that opens a section of its own ("Contact: …", "Bron:
 * …", "Over Acme", "###"), or, below a labelled title, at its dateline, so that each part can have its role.
 */
export function sectionLines(text: string, blocks: readonly Block[], language: Language): BlockPart[] {
  const { headings, sources } = language;
  const labels = new Set([...headings.contact, ...headings.notes, ...headings.about, ...headings.end, ...sources.labels].map((label) => label.toLowerCase()));
  const kickers = [...headings.immediate, ...headings.pressRelease].map((label) => `${label}:`);
  return blocks.flatMap((block, index) => {
    const labelled = kickers.some((label) => text.slice(block.start, block.start + label.length).toLowerCase() === label);
    const parts: BlockPart[] = [];
    let start = block.start;
    for (const match of text.slice(block.start, block.end).matchAll(/\r\n|\r|\n/gu)) {
      const next = block.start + match.index + match[0].length;
      const end = text.indexOf('\n', next);
      const line = text.slice(next, end === -1 || end > block.end ? block.end : end).trim();
      if (!opensSection(line, labels) && !(labelled && parts.length === 0 && DATELINE.test(line))) continue;
      push(start, next);
      start = next;
    }
    push(start, block.end);
    return parts;

    function push(from: number, to: number): void {
      const words = text.slice(from, to);
      const first = from + words.length - words.trimStart().length;
      const last = from + words.trimEnd().length;
      if (last > first) parts.push({ ...block, start: first, end: last, index });
    }
  });
}

// "(Arden, Texas) – The mayor …": the text below a title that its label opens in the same block.
const DATELINE = /^\(\p{Lu}[^()\n]{2,50}\) ?[–—-]/u;

// A label before a colon, or alone on its line.
function opensSection(line: string, labels: ReadonlySet<string>): boolean {
  const colon = line.search(/[:：]/u);
  const label = (colon === -1 ? line : line.slice(0, colon)).trim().toLowerCase();
  return label.length > 0 && label.length < 40 && labels.has(label);
}
