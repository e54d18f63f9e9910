import { withoutEnd } from '../forms/without-end.ts';
import type { Span } from '../model/span.ts';
import { isChromeLine } from './is-chrome-line.ts';
import type { ReadBlock, Reading } from './reading.ts';

// "__ Press office": where an icon stood on the page.
const ICON = /(?:^|\s)__(?:\s|$)/u;
// "-*- coding: utf-8; mode: text -*-", "vim: set tw=72:": a line to an editor.
const MODELINE = /^(?:-\*-.*-\*-|(?:vi|vim|ex): ?set? .*)$/u;

// An address that the page shows to people only.
const HIDDEN = /^\[email\s+protected\]$/u;

/** True where a block is the site's own, and no part of the release: a line of the page, several of them, a line to an editor. */
export function isChrome({ flat }: Reading, block: ReadBlock): boolean {
  const { lexicon, lines, tokens } = block;
  const isOwn = ({ start, end }: Span): boolean => lexicon.language.headings.chrome.includes(lineKey(flat.slice(start, end)));
  if (isOwn(block) || isChromeLine(block)) return true;
  if (tokens.length > 30) return false;
  // "~", and what a service leaves of an address
  if (tokens.every(({ kind }) => kind === 'mark') || HIDDEN.test(flat.slice(block.start, block.end))) return true;
  const words = flat.slice(block.start, block.end);
  if (MODELINE.test(words) || (ICON.test(words) && !/\d/u.test(words))) return true;
  const [first] = lines;
  return lines.length > 1 && first !== undefined && isOwn(first) && lines.filter(isOwn).length * 2 >= lines.length;
}

/** The words of a line in lower case, without marks around them; as they are where they are too many for a label. */
export function lineKey(line: string): string {
  const words = withoutEnd(line.replace(/^[\s#*_>•·–—-]+/u, ''), ' \t\u00a0:.*_!–—-');
  return words.length > 100 ? words : words.toLowerCase();
}
