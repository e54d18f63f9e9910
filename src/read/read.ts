import type { Document } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/**
 * The words of a file as a reader sees them, with the way back to the source. Plain text, Markdown
 * and HTML are read; a JSON file has no words for a reader, so it has no blocks.
 *
 * @example `read({ text: 'Hallo.\n\nTot ziens.', mediaType: 'text/plain' }).blocks.length` is 2.
 */
export function read(source: Source): Document {
  switch (source.mediaType) {
    case 'application/json':
    case 'application/ld+json':
      return { ...readText(source), blocks: [], declared: [], links: [] };
    case 'text/html':
      return readHtml(source);
    case 'text/markdown':
      return readMarkdown(source);
    default:
      return readText(source);
  }
}
