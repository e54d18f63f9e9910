import type { Span } from '../model/span.ts';

/** A text with its template tags put out of sight. */
export interface MaskedText {
  /** The text at equal length, each character of a template tag (but line breaks) a placeholder. */
  readonly text: string;
  /** Where the tags stand, in order. */
  readonly masks: readonly Span[];
  /** The words of `{% block title %}…{% endblock %}`: the title of the page, which its text does not show. */
  readonly title?: Span;
}

// Where a tag of Jekyll, Hugo, Jinja, ERB and the like may open: {{ … }}, {% … %}, {# … #}, <% … %>.
const OPENING = /\{[{%#]|<%/gu;
const CLOSING = new Map([['{{', '}}'], ['{%', '%}'], ['{#', '#}'], ['<%', '%>']]);

/** The longest tag; what is longer is no tag. */
const LONGEST = 2000;

// Attribute lists of kramdown and pandoc: "{: .class}" at the start of a line or behind a mark, "{#id .class}" at its end.
const ATTRIBUTES = /(?<=^\ufeff?|[)\]*_`>}])\{:[^{}\n]{0,300}\}|(?<=[ )\]])\{[#.][\w\-][^{}\n]{0,200}\}(?=[ \t]*$)/gmu;

// Shortcodes of WordPress: [gallery ids="1,2"], [caption width="300"], [/caption]; not the text of a link.
const SHORTCODES = /\[(?:\/[a-z][\w-]{1,30}|gallery|embed|playlist|[a-z][\w-]{1,30}(?:\s{1,4}[\w-]{1,30}=(?:"[^"\]\n]{0,300}"|'[^'\]\n]{0,300}'|[^\s\]"'=]{1,100})){1,12}\s{0,4}\/?)\](?![(:[])/giu;

// Lines that Website META Language keeps to itself: "#use wml::news", "# Status: draft".
const DIRECTIVES = /^#.*$/gmu;

const PLACEHOLDER = '\ue000';

/**
 * Puts template tags out of sight, so that a page that a site generator has not yet filled reads
 * as its reader will see it. Offsets stay. What `{% comment %}` encloses goes with it.
 *
 * @example `maskTemplates('a {{ page.x }} b').masks` is `[{ start: 2, end: 14 }]`.
 * @param markdown - whether attribute lists (`{: .lead}`) are tags too
 */
export function maskTemplates(text: string, markdown: boolean): MaskedText {
  const masks: { start: number; end: number }[] = [];
  let title: Span | undefined;
  if (text.includes('{{') || text.includes('{%') || text.includes('{#') || text.includes('<%')) {
    let comment: number | undefined;
    let block: number | undefined;
    for (const { start, end } of templateTags(text)) {
      const words = text.slice(start + 2, end - 2).replace(/^-|-$/gu, '').trim().split(/\s+/u);
      if (comment !== undefined) {
        if (words[0] === 'endcomment') {
          masks.push({ start: comment, end });
          comment = undefined;
        }
        continue;
      }
      if (words[0] === 'comment') {
        comment = start;
        continue;
      }
      if (block !== undefined && words[0] === 'endblock') {
        title ??= { start: block, end: start };
        (masks.at(-1) as { end: number }).end = end;
        block = undefined;
        continue;
      }
      masks.push({ start, end });
      if (words[0] === 'block' && words[1] === 'title') block = end;
      else block = undefined;
    }
  }
  const patterns: RegExp[] = [];
  if (markdown && (text.includes('{:') || text.includes('{#') || text.includes('{.'))) patterns.push(ATTRIBUTES);
  if (text.includes('[')) patterns.push(SHORTCODES);
  if (!markdown && /^#use wml::/mu.test(text)) patterns.push(DIRECTIVES);
  for (const pattern of patterns) for (const match of text.matchAll(pattern)) masks.push({ start: match.index, end: match.index + match[0].length });
  masks.sort((a, b) => a.start - b.start);
  return { text: masked(text, masks), masks, ...(title === undefined ? {} : { title }) };
}

function templateTags(text: string): Span[] {
  const tags: Span[] = [];
  // The next closing mark of each kind: found once, and used until it is passed.
  const closings = new Map<string, number>();
  let done = 0;
  for (const match of text.matchAll(OPENING)) {
    const start = match.index;
    const closing = CLOSING.get(match[0]) as string;
    if (start < done) continue;
    let at = closings.get(closing) ?? -1;
    if (at < start + 2 && at !== Infinity) {
      const found = text.indexOf(closing, start + 2);
      at = found === -1 ? Infinity : found;
      closings.set(closing, at);
    }
    if (at - start > LONGEST) continue;
    const inner = text.slice(start + 2, at);
    // "{#" opens a comment only before a space: elsewhere it is an id or a colour.
    if (closing === '}}' ? /[{}]/u.test(inner) : closing === '#}' && !/^[ -]/u.test(inner)) continue;
    tags.push({ start, end: at + 2 });
    done = at + 2;
  }
  return tags;
}

function masked(text: string, masks: readonly Span[]): string {
  if (masks.length === 0) return text;
  let result = '';
  let done = 0;
  for (const mask of masks) {
    if (mask.start < done) continue;
    result += text.slice(done, mask.start) + text.slice(mask.start, mask.end).replace(/[^\r\n]/gu, (character) => PLACEHOLDER.repeat(character.length));
    done = mask.end;
  }
  return result + text.slice(done);
}
