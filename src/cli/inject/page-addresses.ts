import type { Declaration } from '../../model/document.ts';
import { read } from '../../read/read.ts';
import { headEnd } from '../../markup/head-end.ts';

/**
 * The absolute addresses that a page gives for itself in its head: its canonical link first, then
 * `og:url`.
 *
 * @example `<link rel="canonical" href="https://a.example/news/1">` gives `['https://a.example/news/1']`.
 */
export function pageAddresses(page: string): readonly string[] {
  const end = headEnd(page, page.startsWith('\ufeff') ? 1 : 0);
  const { declared } = read({ text: end === undefined ? page : page.slice(0, end), mediaType: 'text/html' });
  const stated = declared.filter(({ name, by, value }) => name === 'url' && (by === 'link' || by === 'meta') && /^https?:\/\//iu.test(value));
  const byLink = (declaration: Declaration): number => Number(declaration.by !== 'link');
  return [...new Set([...stated].sort((a, b) => byLink(a) - byLink(b)).map(({ value }) => value))];
}
