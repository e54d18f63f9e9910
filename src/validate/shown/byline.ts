import type { Span } from '../../model/span.ts';
import type { Wording } from '../../model/wording.ts';
import { isUnderHeading, pageHead } from './page-head.ts';

/** The one name that a page shows at its head as its author's: `By Ann Peeters, 3 June 2026`; where it is. Those of related news are not looked at. */
export function bylineOf(page: Wording): (Span & { readonly name: string }) | undefined {
  const { document: { text }, annotations } = page;
  const found = annotations.flatMap(({ type, spans: [span] }) => (type === 'byline' && span !== undefined && !page.isBeside(span) ? [{ ...span, name: text.slice(span.start, span.end) }] : []));
  if (found.length === 0) return undefined;
  const head = [...pageHead(page)];
  const [own, ...others] = found.filter(({ start, end }) => head.some((block) => block.start <= start && end <= block.end));
  if (others.length > 0 || own !== undefined) return others.length > 0 ? undefined : own;
  // The only one of a page may stand behind the article.
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 && isUnderHeading(page, only) ? only : undefined;
}

/** True of a page whose markup says where its author stands: a class or a link for it. */
export function declaresByline({ document: { source } }: Wording): boolean {
  const { text } = source;
  return [...text.matchAll(/byline|author/giu)].some(({ index, 0: word }) => DECLARED.test(text.slice(Math.max(0, index - 80), index + word.length + 1)));
}

/** class="byline", rel="author", class="post-author" */
const DECLARED = /\b(?:class|rel)=["']?(?:[^"'<>]{0,60}[\s_-])?(?:byline|author)[\s"'>_-]$/iu;
