import type { Span } from '../model/span.ts';

/** A rule that a page asks to leave out, and where. */
export interface IgnoredRule extends Span {
  readonly rule: string;
}

/**
 * The rules that a page names in comments to leave out: `<!-- pressgraph-ignore rule other-rule -->`,
 * with commas or blanks between them. A comment holds for the whole page; words behind ` -- ` say why.
 *
 * @param unseen - the comments of the page, and other parts that it does not show
 * @example `<!-- pressgraph-ignore date-not-shown -- dates are drawn by a script -->` names one rule.
 */
export function ignoredRules(page: string, unseen: readonly Span[]): readonly IgnoredRule[] {
  const found: IgnoredRule[] = [];
  for (const comment of unseen) {
    if (!page.startsWith(OPEN, comment.start)) continue;
    const start = comment.start + OPEN.length;
    const close = page.indexOf('-->', start);
    if (close === -1) break;
    const [names = ''] = page.slice(start, close).split(' -- ', 1);
    for (const match of names.matchAll(/[^\s,]+/gu)) found.push({ rule: match[0], start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

const OPEN = '<!-- pressgraph-ignore ';
