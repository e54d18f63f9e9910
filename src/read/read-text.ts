import type { Document } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { frontMatter, frontMatterLines } from './front-matter.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * Reads plain text: the text is the source, character for character (CRLF, a byte-order mark and
 * no-break spaces stay), so that the map is one verbatim piece. Front matter stays in the text too,
 * but in no block: what it says is declared.
 *
 * @example "Kop\r\n\r\nEen regel." gives the blocks "Kop" and "Een regel."
 */
export function readText(source: Source): Document {
  const { text } = source;
  const map = text === '' ? [] : [{ textStart: 0, textEnd: text.length, sourceStart: 0, sourceEnd: text.length, kind: 'verbatim' as const }];
  const matter = frontMatter(text);
  // A byte-order mark is white space, and would be the indent of the first line.
  const declared = matter === undefined ? [] : frontMatterLines(text, matter);
  return { source, text, blocks: textBlocks(text, matter?.span.end ?? (text.startsWith('\ufeff') ? 1 : 0)), map, declared, links: [] };
}
