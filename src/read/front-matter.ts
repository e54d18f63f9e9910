import type { Declaration } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** The block of data that some site generators keep before the words of a file. */
export interface FrontMatter {
  /** The whole of it, fences and the line break behind it included; as far as the empty line where it has no fences. */
  readonly span: Span;
  /** What stands between the fences. */
  readonly content: Span;
  readonly format: 'yaml' | 'toml';
}

// "---" or "+++" on the first line, and the same (or "...") on a line of its own further on.
const OPENING = /^\s{0,8}(---|\+\+\+)[ \t]*(?:\r\n|[\r\n])/u;

/**
 * The front matter of a file, or `undefined`. A rule (`---`) that only parts paragraphs is none:
 * the first line of the content has to be a key.
 *
 * @example `frontMatter('---\ntitle: A\n---\nB')` has content 4–12 and span 0–17.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text.slice(0, 64));
  if (opening === null) return unfenced(text);
  const fence = opening[1] as string;
  const start = opening[0].length;
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|(?![\s\S]))/gmu : /^\+\+\+[ \t]*(?:\r\n|[\r\n]|(?![\s\S]))/gmu;
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (end === null) return undefined;
  const content = { start, end: end.index };
  // A key is a word and a colon (YAML) or an equals sign (TOML); comments and blank lines may stand before it.
  const first = text.slice(start, Math.min(end.index, start + 2000)).replace(/^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|[\r\n]))+/u, '');
  const key = fence === '---' ? /^(?:["']?[\w.@-][\w .@/-]{0,60}["']?[ \t]*:(?:\s|$)|\{)/u : /^(?:["']?[\w.-]{1,60}["']?[ \t]*=|\[)/u;
  if (end.index > start && first.trim() !== '' && !key.test(first)) return undefined;
  return { span: { start: 0, end: end.index + end[0].length }, content, format: fence === '---' ? 'yaml' : 'toml' };
}

/** The release's words for the keys of front matter. Keys are compared in lower case without `-` and `_`. */
export const FRONT_MATTER_KEYS: ReadonlyMap<string, string> = new Map([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['subtitle', 'subheading'],
  ['subheading', 'subheading'],
  ['date', 'datePublished'],
  ['datepublished', 'datePublished'],
  ['published', 'datePublished'],
  ['publishdate', 'datePublished'],
  ['pubdate', 'datePublished'],
  ['publishedat', 'datePublished'],
  ['publicationdate', 'datePublished'],
  ['posted', 'datePublished'],
  ['dateposted', 'datePublished'],
  ['releasedate', 'datePublished'],
  ['datum', 'datePublished'],
  ['fecha', 'datePublished'],
  ['lastmod', 'dateModified'],
  ['updated', 'dateModified'],
  ['modified', 'dateModified'],
  ['datemodified', 'dateModified'],
  ['embargo', 'embargo'],
  ['lang', 'inLanguage'],
  ['language', 'inLanguage'],
  ['locale', 'inLanguage'],
  ['inlanguage', 'inLanguage'],
  ['description', 'description'],
  ['excerpt', 'description'],
  ['summary', 'description'],
  ['abstract', 'description'],
  ['teaser', 'description'],
  ['lead', 'description'],
  ['intro', 'description'],
  ['chapeau', 'description'],
  ['chapeautext', 'description'],
  ['standfirst', 'description'],
  ['author', 'author'],
  ['authors', 'author'],
  ['creator', 'author'],
  ['creators', 'author'],
  ['postauthor', 'author'],
  ['autor', 'author'],
  ['autores', 'author'],
  ['auteur', 'author'],
  ['auteurs', 'author'],
  ['url', 'url'],
  ['canonical', 'url'],
  ['canonicalurl', 'url'],
  ['permalink', 'url'],
  ['slug', 'slug'],
  ['publisher', 'publisher'],
  ['organization', 'publisher'],
  ['organisation', 'publisher'],
  ['company', 'publisher'],
  ['issuer', 'publisher'],
  ['institution', 'publisher'],
  ['sitename', 'publisher'],
  ['organisatie', 'publisher'],
  ['uitgever', 'publisher'],
  ['herausgeber', 'publisher'],
  ['empresa', 'publisher'],
  ['entidad', 'publisher'],
  ['source', 'origin'],
  ['bron', 'origin'],
  ['quelle', 'origin'],
  ['fuente', 'origin'],
  ['keywords', 'keywords'],
  ['tags', 'keywords'],
]);

/** A key in the form in which it is looked up. */
export function frontMatterKey(key: string): string {
  return key.trim().replace(/^["']|["']$/gu, '').replace(/[-_ ]/gu, '').toLowerCase();
}

// A line of a key and its value: "Title: …" (Pelican, MultiMarkdown) or "title=…" (JBake).
const PAIR = /^([A-Za-z][\w-]{0,30})[ \t]*([:=])(?=[ \t\S])/u;
const MOST_LINES = 40;

// Without a fence above them, keys and values at the very start as far as an empty line or a fence, a title among them.
function unfenced(text: string): FrontMatter | undefined {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const start = at;
  const keys = new Set<string>();
  let separator: string | undefined;
  for (let count = 0; count < MOST_LINES; count += 1) {
    const line = /^[^\r\n]*(?:\r\n|[\r\n])?/u.exec(text.slice(at, at + 2000))?.[0] ?? '';
    const words = line.trim();
    const pair = PAIR.exec(line);
    if (words === '' || /^(?:~{3,}|-{3,})$/u.test(words)) {
      if (!keys.has('title') || keys.size < 2 || at + line.length >= text.length) return undefined;
      return { span: { start: 0, end: at + line.length }, content: { start, end: at }, format: separator === '=' ? 'toml' : 'yaml' };
    }
    if (pair === null || (separator !== undefined && pair[2] !== separator)) return undefined;
    separator = pair[2];
    keys.add((pair[1] as string).toLowerCase());
    at += line.length;
  }
  return undefined;
}

/** Whether a value can be what a key says: `published: true` is no date. */
export function isValueOf(name: string, value: string): boolean {
  if (value.trim() === '') return false;
  // Of the name of a page only its date counts.
  if (name === 'slug') return /^\d{4}-\d\d-\d\d[-_]/u.test(value);
  // An address is nobody's name.
  if (name === 'publisher') return !/^https?:/iu.test(value.trim());
  return name.startsWith('date') || name === 'embargo' ? /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/u.test(value) : true;
}

/**
 * The data of front matter, line by line: `key: value`, `key = value` and plain lists of YAML below
 * their key, without nesting and values over several lines. For plain text, for files whose front
 * matter is no right YAML, and for TOML.
 */
export function frontMatterLines(text: string, matter: FrontMatter): Declaration[] {
  const found: Declaration[] = [];
  const separator = matter.format === 'yaml' ? ':' : '=';
  let at = matter.content.start;
  let list: string | undefined;
  for (const line of text.slice(matter.content.start, matter.content.end).split(/(?<=\n)|(?<=\r)(?!\n)/u)) {
    const from = at;
    at += line.length;
    // A table of TOML begins: what follows is nested.
    if (separator === '=' && line.startsWith('[')) break;
    const item = separator === ':' && list !== undefined ? /^ *- +(?=\S)/u.exec(line) : null;
    if (item !== null) declare(list, line.slice(item[0].length), from + item[0].length);
    const cut = line.indexOf(separator);
    if (cut <= 0 || /^[\s#-]/u.test(line)) continue;
    const name = FRONT_MATTER_KEYS.get(frontMatterKey(line.slice(0, cut)));
    list = line.slice(cut + 1).trim() === '' ? name : undefined;
    declare(name, line.slice(cut + 1), from + cut + 1);
  }
  return found;

  function declare(name: string | undefined, rest: string, offset: number): void {
    const value = rest.trim();
    if (name === undefined || value === '' || /^[[{|>&*]/u.test(value)) return;
    const start = offset + rest.indexOf(value);
    const quoted = value.length > 1 && (value.startsWith('"') || value.startsWith("'")) && value.endsWith(value.charAt(0));
    const source = quoted ? { start: start + 1, end: start + value.length - 1 } : { start, end: start + value.length };
    if (isValueOf(name, value)) found.push({ name, value: text.slice(source.start, source.end), by: 'front-matter', source });
  }
}
