import type { MediaType } from '../../model/source.ts';
import { extname } from 'node:path';
import { Misuse } from '../misuse.ts';

/** Media types by the extension of a file, in lower case. */
const byExtension: ReadonlyMap<string, MediaType> = new Map([
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.markdown', 'text/markdown'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'text/html'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
]);

/** The words that `--type` takes. */
const byWord: ReadonlyMap<string, MediaType> = new Map([
  ['text', 'text/plain'],
  ['markdown', 'text/markdown'],
  ['html', 'text/html'],
  ['json', 'application/json'],
]);

/**
 * What a file is written in: by its extension, else by `--type`, else by how its text starts.
 *
 * @example `mediaType('a.MD', '')` is `'text/markdown'`; `mediaType(undefined, '<p>Hallo')` is `'text/html'`.
 */
export function mediaType(path: string | undefined, text: string, type?: string): MediaType {
  const known = path === undefined ? undefined : byExtension.get(extname(path).toLowerCase());
  return known ?? (type === undefined ? guess(text.replace(/^\ufeff/u, '').trimStart()) : typeOf(type));
}

/** The media type of a word of `--type`. */
export function typeOf(word: string): MediaType {
  const found = byWord.get(word) ?? byWord.get([...byWord].find(([, type]) => type === word)?.[0] ?? '');
  if (found === undefined) throw new Misuse(`Unexpected --type ${word}, expected text, markdown, html or json.`);
  return found;
}

function guess(text: string): MediaType {
  // A doctype, a comment or a tag.
  if (/^<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9]*[\s>/])/iu.test(text)) return 'text/html';
  // An object or a list that holds a text, an object or its own end.
  if (/^\{\s*["}]|^\[\s*[{["\]]/u.test(text)) return 'application/json';
  // Front matter, or a heading with a number sign.
  if (/^(?:---[ \t]*\r?\n|#{1,6} )/u.test(text)) return 'text/markdown';
  return 'text/plain';
}
