import type { Span } from '../model/span.ts';
import { elementEnd } from './element-end.ts';
import { hidingNames } from './hiding-names.ts';

/**
 * True where a page surely shows the words, told without parsing it: they stand between two tags as
 * they are written, with no letter or figure at their ends, outside of what hides its words. Careful:
 * words that are not found may be shown all the same.
 *
 * @param unseen - scripts, comments and other parts whose content is not shown
 * @returns a function of the words; what hides words is looked for when it is first called
 * @example of `<p>Help line</p><p hidden>Anna</p>` it is true of `Help` and false of `Anna`.
 */
export function shownText(page: string, unseen: readonly Span[]): (words: string) => boolean {
  let hidden: readonly Span[] | undefined;
  const look = (): readonly Span[] => {
    const known = merged(unseen);
    return merged([...known, ...hiddenSpans(page, known, unseen)]);
  };
  return (words) => {
    if (words === '' || words.includes('<')) return false;
    for (let at = page.indexOf(words); at !== -1; at = page.indexOf(words, at)) {
      hidden ??= look();
      const behind = spanEnd(hidden, at) ?? (isApart(page, at, at + words.length) ? tagEnd(page, at) : at + 1);
      if (behind === undefined) return true;
      at = behind;
    }
    return false;
  };
}

/** Where the tag ends that an offset is in; nothing between tags. */
function tagEnd(page: string, at: number): number | undefined {
  const tag = page.lastIndexOf('<', at);
  if (tag === -1) return undefined;
  const end = page.indexOf('>', tag);
  return end === -1 ? page.length : end < at ? undefined : end;
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

/** The head, and elements that an attribute or a style of the page hides; everything where the styles hide too much. */
function hiddenSpans(page: string, known: readonly Span[], unseen: readonly Span[]): readonly Span[] {
  const styles = unseen.filter(({ start }) => STYLE.test(page.slice(start, start + 6)));
  const names = new Set(styles.flatMap(({ start, end }) => hidingNames(page.slice(page.indexOf('>', start) + 1, end))));
  if (names.size > MANY) return [{ start: 0, end: page.length }];
  const from = Math.max(0, page.indexOf('</head>'));
  const spans = [{ start: 0, end: from }];
  for (const word of new Set(['hidden', 'display', ...names])) {
    // The tag that stands last before the word, and the next one: text is not searched twice.
    let tag = -1;
    let next = page.indexOf('<', from);
    let until = from;
    for (let at = page.indexOf(word, from); at !== -1; at = page.indexOf(word, at + word.length)) {
      if (names.has(word) && word !== 'hidden' && !(AROUND.test(page.charAt(at - 1)) && AROUND.test(page.charAt(at + word.length)))) continue;
      if (next !== -1 && next < at) {
        tag = page.lastIndexOf('<', at);
        next = page.indexOf('<', at);
      }
      if (tag < until || page.indexOf('>', tag) < at || spanEnd(known, tag) !== undefined) continue;
      until = elementEnd(page, tag);
      spans.push({ start: tag, end: until });
    }
  }
  return spans;
}

const STYLE = /^<style/iu;
/** Each name is looked for in all of the page. */
const MANY = 24;
// What stands around a name in `class="a name"`.
const AROUND = /[\s"'=>/]/u;

/** Spans in order, those that touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** The end of the span that an offset is in. */
function spanEnd(spans: readonly Span[], at: number): number | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > at) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at ? span.end : undefined;
}
