import type { Severity } from '../../model/diagnostic.ts';
import type { Wording } from '../../model/wording.ts';

/**
 * How bad it is that something does not stand on a page. A warning where the page hides it, says
 * something else in its place, or shows a whole text without it; information where it shows little;
 * nothing where it shows nothing, as a page that a script fills.
 *
 * @param otherwise - true where the page says something else in its place.
 */
export function absence(page: Wording, words: string, otherwise: boolean): { readonly severity: Severity; readonly hidden: boolean } | undefined {
  if (page.count < FEW) return undefined;
  // What is shown with other marks is not hidden.
  const hidden = page.hides(words) && !page.has(words);
  const whole = page.count >= MANY && PAGE.test(page.document.source.text);
  return { severity: hidden || otherwise || whole ? 'warning' : 'info', hidden };
}

/** A part of a page says nothing of what stands around it. */
const PAGE = /<(?:!doctype|html|body)\b/iu;
const FEW = 2;
const MANY = 40;
