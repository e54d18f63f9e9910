import type { Span } from '../model/span.ts';
import { HiddenParts } from './hidden-parts.ts';
import { startTag } from './start-tag.ts';

/**
 * True where a page surely shows one of some words, told without parsing it: they stand between two
 * tags as they are written, with no letter or figure at their ends, outside of what hides its words.
 * Careful: words that are not found may be shown all the same.
 *
 * @param unseen - scripts, comments and other parts whose content is not shown
 * @param oneOf - gives what finds the first of some words
 * @returns a function of the words; what hides words is looked for when it is first called
 * @example of `<p>Help line</p><p hidden>Anna</p>` it is true of `Help` and false of `Anna`.
 */
export function shownText(page: string, unseen: readonly Span[], oneOf: (words: readonly string[]) => (text: string, from: number) => number): (words: readonly string[]) => boolean {
  let hidden: HiddenParts | undefined;
  return (words) => {
    const sought = words.filter((each) => each !== '' && !each.includes('<'));
    if (sought.length === 0) return false;
    const next = oneOf(sought);
    for (let at = next(page, 0); at !== -1; ) {
      hidden ??= new HiddenParts(page, unseen);
      const behind = hidden.endAround(at) ?? (sought.some((each) => page.startsWith(each, at) && isApart(page, at, at + each.length)) ? tagEnd(page, at) : at + 1);
      if (behind === undefined) return true;
      at = next(page, behind);
    }
    return false;
  };
}

/** Where the tag ends that an offset is in; nothing between tags. A `>` in an attribute ends no tag. */
function tagEnd(page: string, at: number): number | undefined {
  const tag = page.lastIndexOf('<', at);
  if (tag === -1) return undefined;
  const { end } = startTag(page, tag + 1);
  return end <= at ? undefined : end;
}

/** True where no letter or figure is next to the words, also across tags that do not part words: `<b>Ann</b>a`. */
function isApart(page: string, start: number, end: number): boolean {
  let before = start;
  while (page.charAt(before - 1) === '>') {
    before = page.lastIndexOf('<', before - 1);
    if (before === -1 || mayPart(page, before)) return isApartBehind(page, end);
  }
  return !PART.test(page.charAt(before - 1)) && isApartBehind(page, end);
}

function isApartBehind(page: string, end: number): boolean {
  let at = end;
  while (page.charAt(at) === '<' && !mayPart(page, at)) {
    at = page.indexOf('>', at) + 1;
    if (at === 0) return true;
  }
  return !PART.test(page.charAt(at));
}

/** True of a tag that may part words; ends are taken to part them. */
function mayPart(page: string, tag: number): boolean {
  return PARTING.test(page.slice(tag, tag + 3));
}

const PART = /[\p{L}\p{N}]/u;
// Any but the start of <a>, <b>, <em>, <i>, <q>, <s>, <span>, <strong>, <sub>, <u>
const PARTING = /^<(?:[/cdfghl-prtv-y]|a[drs]|b[lor]|se|ul)/iu;
