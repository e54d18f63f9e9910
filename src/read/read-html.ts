import type { Declaration, Document } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { htmlEvents } from '../markup/html.ts';
import type { MarkupEvent } from '../markup/markup-event.ts';
import { maskTemplates } from '../markup/template-marks.ts';
import { withoutMasks } from '../markup/without-masks.ts';
import { blanked } from './blanked.ts';
import { dividedBlocks } from './divided-blocks.ts';
import { frontMatter, frontMatterLines, type FrontMatter } from './front-matter.ts';
import { frontMatterDeclarations } from './front-matter-declarations.ts';
import { htmlDeclarations } from './html-declarations.ts';
import { mainContent } from './main-content.ts';
import { attribute, renderEvents } from './render-events.ts';
import { unseenEvents } from './unseen-events.ts';

/**
 * Reads a page: the words of its article as a browser shows them, without the chrome of the site,
 * and what the page declares in its tags. XHTML is read likewise, and so is a page of which only
 * the inner part is there.
 */
export function readHtml(source: Source): Document {
  return readEvents(source, mainContent, frontMatterDeclarations);
}

/**
 * Reads all that a page shows, the chrome of the site too: what a visitor can see is looked up
 * here, what an article says is not.
 */
export function readPage(source: Source): Document {
  // Front matter in a page is the site's own; its plain lines are enough, and need no reader of YAML.
  return readEvents(source, unseenEvents, frontMatterLines);
}

function readEvents(source: Source, hiddenOf: (text: string, events: readonly MarkupEvent[]) => Uint8Array, declarationsOf: (text: string, matter: FrontMatter) => Declaration[]): Document {
  const { text } = source;
  const matter = frontMatter(text);
  const masked = maskTemplates(matter === undefined ? text : blanked(text, matter.span.end), false);
  const events = withoutMasks(htmlEvents(masked.text), masked.masks);
  const hidden = hiddenOf(text, events);
  const shown = (index: number): boolean => hidden[index] !== 1;
  const { times, ...rendering } = renderEvents(text, events, shown, pageLanguage(events));
  const declared: Declaration[] = matter === undefined ? [] : declarationsOf(text, matter);
  if (masked.title !== undefined) {
    const value = text.slice(masked.title.start, masked.title.end).trim();
    if (value !== '') declared.push({ name: 'headline', value, by: 'title', source: masked.title });
  }
  return { source, ...rendering, blocks: dividedBlocks(rendering.text, rendering.blocks), declared: declared.concat(htmlDeclarations(text, events, shown, times)) };
}

function pageLanguage(events: readonly MarkupEvent[]): string | undefined {
  for (const event of events) if (event.type === 'open' && event.name === 'html') return attribute(event, 'lang') ?? attribute(event, 'xml:lang');
  return undefined;
}
