import type { Span } from '../model/span.ts';
import type { TagAttribute } from './start-tag.ts';
import { elementEnd } from './element-end.ts';
import { startTag } from './start-tag.ts';

/** A script element of a page. */
export interface PageScript extends Span {
  readonly attributes: readonly TagAttribute[];
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Lower case, without parameters and the marks around it; empty where there is none. */
  readonly type: string;
  /** Where a quotation mark of the `type` attribute is missing or of the wrong kind, with the mark to write. */
  readonly brokenType?: Span & { readonly suggestion: string };
  /** Whether there is an end tag. */
  readonly closed: boolean;
}

/** The scripts of a page, and the parts of it that are neither markup nor text. */
export interface PageScripts {
  readonly scripts: readonly PageScript[];
  /** Comments and elements whose content is no markup (style, textarea, title), in order. */
  readonly hidden: readonly Span[];
  /** Elements whose content is markup that is not shown, or not always: template, noscript, select, video. */
  readonly veiled: readonly Span[];
  /** The `<link>` tags. */
  readonly links: readonly Span[];
}

const SLASH = 0x2f;
const GREATER = 0x3e;
const LETTER_A = 0x61;
// Elements whose content is no markup.
const RAW: readonly string[] = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'];
// They, the veiled ones and links, by their first letter from `a` to `z`.
const NAMES: readonly (readonly string[])[] = [
  ['audio'], [], ['canvas'], ['dialog', 'datalist'], [], [], [], [], ['iframe'], [], [], ['link'], [],
  ['noscript', 'noembed', 'noframes'], ['object'], [], [], [], ['script', 'style', 'select'], ['template', 'textarea', 'title'], [], ['video'], [], ['xmp'], [], [],
];

/**
 * Finds the scripts of a page without parsing the rest of it: goes from `<` to `<`, past comments
 * and elements whose content is no markup. A tag whose attributes hold a `<` is read in full.
 *
 * @example a page whose only script stands in a comment gives no scripts.
 * @param exact - reads every tag in full: only then a `>` in an attribute of a tag before cannot mislead
 */
export function pageScripts(page: string, exact = false): PageScripts {
  const scripts: PageScript[] = [];
  const hidden: Span[] = [];
  const veiled: Span[] = [];
  const links: Span[] = [];
  let veil = 0;
  let at = tagFrom(page, 0, exact);
  while (at !== -1) {
    const next = page.indexOf('<', at + 1);
    const first = letterAt(page, at + 1);
    if (first < 0 || first > 25) {
      const comment = page.startsWith('!--', at + 1) ? { start: at, end: commentEnd(page, at) } : undefined;
      if (comment !== undefined) hidden.push(comment);
      at = tagFrom(page, comment === undefined ? at + 1 : comment.end, exact);
      continue;
    }
    const name = nameOf(page, at, first);
    if (name === 'script') {
      const script = readScript(page, at);
      scripts.push(script);
      at = tagFrom(page, script.end, exact);
      continue;
    }
    if (name !== undefined && RAW.includes(name)) {
      const end = rawEnd(page, startTag(page, at + 1 + name.length).end, name);
      hidden.push({ start: at, end });
      at = tagFrom(page, end, exact);
      continue;
    }
    if (name !== undefined && name !== 'link' && at >= veil) {
      veil = elementEnd(page, at);
      veiled.push({ start: at, end: veil });
    }
    const isPlain = !exact && (next === -1 || isClosed(page, at, next));
    const end = isPlain ? next : startTag(page, tagNameEnd(page, at + 1)).end;
    if (name === 'link') links.push({ start: at, end: end === -1 ? page.length : end });
    at = end === -1 ? -1 : tagFrom(page, end, exact);
  }
  return { scripts, hidden, veiled, links };
}

/**
 * The next `<` from an offset on that is to be looked at: of a comment, of a tag whose name may be one of
 * {@link NAMES}, or of one that holds a `<` before its `>`, so that its attributes are to be told apart.
 * Most of the time of a page is spent here.
 *
 * @param exact - stops at each start tag
 */
function tagFrom(page: string, from: number, exact: boolean): number {
  const [seconds, thirds] = lettersAt() as readonly [readonly number[], readonly number[]];
  let at = page.indexOf('<', from);
  while (at !== -1) {
    const next = page.indexOf('<', at + 1);
    if (page.charCodeAt(at + 1) !== SLASH) {
      const first = letterAt(page, at + 1);
      if (exact || first < 0 || first > 25) return at;
      const second = page.charCodeAt(at + 2);
      if ((((seconds[first] as number) >> second - LETTER_A) & 1) === 1 && (((thirds[first] as number) >> page.charCodeAt(at + 3) - LETTER_A) & 1) === 1) return at;
      if (second !== GREATER && next !== -1 && !isClosed(page, at, next)) return at;
    }
    at = next;
  }
  return -1;
}

/** True where a tag ends before the next `<`. */
function isClosed(page: string, at: number, next: number): boolean {
  // In most pages many tags follow each other without a word between them.
  if (page.charCodeAt(next - 1) === GREATER) return true;
  const close = page.indexOf('>', at);
  return close !== -1 && close < next;
}

/** 0 for `a`, 25 for `z`, in small letters or capitals. */
function letterAt(page: string, at: number): number {
  // The bit makes letters lower case.
  return (page.charCodeAt(at) | 0x20) - LETTER_A;
}

let letters: readonly (readonly number[])[] | undefined;

// The second and the third letters of the names that begin with each letter: a bit for each, found by a shift, which takes capitals and small letters as one.
function lettersAt(): readonly (readonly number[])[] {
  return (letters ??= [1, 2].map((index) => NAMES.map((names) => names.reduce((bits, name) => bits | (1 << (name.charCodeAt(index) - LETTER_A)), 0))));
}

// The one of the names that a tag has.
function nameOf(page: string, at: number, first: number): string | undefined {
  return NAMES[first]?.find((name) => isNamed(page, at + 1, name));
}

function tagNameEnd(page: string, from: number): number {
  const name = /[^\s/>]*/uy;
  name.lastIndex = from;
  name.test(page);
  return name.lastIndex;
}

function isNamed(page: string, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) if ((page.charCodeAt(at + index) | 0x20) !== name.charCodeAt(index)) return false;
  return at + name.length >= page.length || /[\s/>]/u.test(page.charAt(at + name.length));
}

function commentEnd(page: string, at: number): number {
  if (page.startsWith('>', at + 4)) return at + 5;
  if (page.startsWith('->', at + 4)) return at + 6;
  // `-->` or `--!>`.
  const close = /--!?>/gu;
  close.lastIndex = at + 4;
  return close.test(page) ? close.lastIndex : page.length;
}

function rawEnd(page: string, from: number, name: string): number {
  for (let at = page.indexOf('</', from); at !== -1; at = page.indexOf('</', at + 2)) {
    if (!isNamed(page, at + 2, name)) continue;
    const close = page.indexOf('>', at);
    return close === -1 ? page.length : close + 1;
  }
  return page.length;
}

function readScript(page: string, at: number): PageScript {
  let tag = startTag(page, at + 7);
  let attribute = tag.attributes.find(({ name }) => name === 'type');
  let brokenType: PageScript['brokenType'];
  const value = attribute?.value ?? '';
  if (attribute !== undefined && /[>{]/u.test(value)) {
    // A quotation mark that is never closed runs on into the content: the tag ends where it says so.
    const { valueStart } = attribute;
    const close = page.indexOf('>', valueStart);
    const end = valueStart + (/^[\w/+.;= -]*/u.exec(page.slice(valueStart, close)) as RegExpExecArray)[0].trimEnd().length;
    brokenType = { start: end, end, suggestion: page.charAt(valueStart - 1) };
    attribute = { ...attribute, value: page.slice(valueStart, end) };
    tag = { attributes: tag.attributes.map((other) => (other.name === 'type' ? (attribute as TagAttribute) : other)), end: close + 1 };
  } else if (attribute !== undefined && /["'“”„‘’«»]/u.test(value)) {
    // Smart quotation marks, or a mark on one side only, are part of the value.
    attribute = { ...attribute, value: value.replace(/["'“”„‘’«»]/gu, '') };
    brokenType = { start: attribute.valueStart, end: attribute.valueEnd, suggestion: `"${attribute.value}"` };
  }
  const type = (attribute?.value ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const { contentEnd, end, closed } = scriptEnd(page, tag.end);
  return { start: at, end, attributes: tag.attributes, contentStart: tag.end, contentEnd, type, closed, ...(brokenType === undefined ? {} : { brokenType }) };
}

/**
 * Where the content of a script ends: at `</script`, unless that stands in a `<!-- <script>` that
 * the content itself opened (the "script data double escaped state" of the HTML standard).
 */
export function scriptEnd(page: string, from: number): { contentEnd: number; end: number; closed: boolean } {
  let escapedUntil = -1;
  let doubled = false;
  for (let at = page.indexOf('<', from); at !== -1; at = page.indexOf('<', at + 1)) {
    if (at >= escapedUntil) doubled = false;
    const next = page.charAt(at + 1);
    if (next === '/' && isNamed(page, at + 2, 'script')) {
      if (!doubled) {
        const close = page.indexOf('>', at);
        return { contentEnd: at, end: close === -1 ? page.length : close + 1, closed: true };
      }
      doubled = false;
    } else if (at < escapedUntil) doubled ||= isNamed(page, at + 1, 'script');
    else if (next === '!' && page.startsWith('--', at + 2)) {
      const close = page.indexOf('-->', at + 2);
      escapedUntil = close === -1 ? page.length : close + 3;
    }
  }
  return { contentEnd: page.length, end: page.length, closed: false };
}
