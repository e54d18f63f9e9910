import type { Document } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { markdownEvents } from '../markup/markdown.ts';
import { maskTemplates } from '../markup/template-marks.ts';
import { withoutMasks } from '../markup/without-masks.ts';
import { blanked } from './blanked.ts';
import { dividedBlocks } from './divided-blocks.ts';
import { frontMatter } from './front-matter.ts';
import { frontMatterDeclarations } from './front-matter-declarations.ts';
import { hiddenEvents } from './hidden-events.ts';
import { matterBody } from './matter-body.ts';
import { renderEvents } from './render-events.ts';

/**
 * Reads Markdown: the words without its marks, the blocks that it lays out, and what its front
 * matter declares. HTML inside it counts as in a page; tags of site generators are left out. Where
 * nothing stands behind the front matter, the words are those that it keeps itself (`content: |`).
 */
export function readMarkdown(source: Source): Document {
  const { text } = source;
  const matter = frontMatter(text);
  const masked = maskTemplates(matter === undefined ? text : (matterBody(text, matter) ?? blanked(text, matter.span.end)), true);
  const events = withoutMasks(markdownEvents(masked.text), masked.masks);
  const hidden = hiddenEvents(events);
  const { blocks, map, links, text: words } = renderEvents(text, events, (index) => hidden[index] !== 1);
  return { source, text: words, blocks: dividedBlocks(words, blocks), map, links, declared: matter === undefined ? [] : frontMatterDeclarations(text, matter) };
}
