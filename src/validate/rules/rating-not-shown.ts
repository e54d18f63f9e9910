import type { Report, Rule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { NodeVisit, ValueVisit } from '../../model/walk.ts';
import type { Wording } from '../../model/wording.ts';
import { findingAt } from '../finding-at.ts';
import { absence } from '../shown/absence.ts';
import { isOf } from '../shown/main-nodes.ts';

/**
 * A rating or a verdict that the page does not show. Search engines ask that ratings come from what
 * the reader sees, and take their stars away where they do not.
 *
 * A rating may be shown by stars, by a width, or in a label of a picture.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Kettle", "aggregateRating": { "@type": "AggregateRating", "ratingValue": 4.8, "reviewCount": 12 } }</script><h1>Kettle</h1><p>Rated 4.3/5 by 12 buyers</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Kettle", "aggregateRating": { "@type": "AggregateRating", "ratingValue": 4.3, "reviewCount": 12 } }</script><h1>Kettle</h1><p>Rated 4.3/5 by 12 buyers</p>
 */
export const ratingNotShown: Rule = {
  id: 'rating-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'A rating or a verdict that the page does not show.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
  messages: {
    absent: 'Unexpected `{actual}` in `{property}`: the page does not show this rating.',
    hidden: 'Unexpected `{actual}` in `{property}`: it stands on the page, but hidden.',
    other: 'Unexpected `{actual}` in `{property}`, expected the rating that the page shows: `{shown}`.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    for (const value of walk.uses.get('ratingValue')?.values ?? []) {
      const number = Number(typeof value.value === 'string' ? value.value.replace(',', '.') : value.value);
      if (!isRating(value) || value.value === '' || !Number.isFinite(number) || verdictOf(value.node) !== undefined) continue;
      const best = bestOf(value.node);
      // That it is outside its scale is said on its own.
      if (number < lowestOf(value.node) || number > Number(best)) continue;
      const ratings = shownRatings(page, best);
      if (isShown(number, page, best, ratings)) continue;
      told(value, String(value.value), ratings.filter((rating) => !page.isBeside(rating)).map((rating) => rating.value), page, report);
    }
    for (const value of walk.uses.get('alternateName')?.values ?? []) {
      if (!isRating(value) || typeof value.value !== 'string' || page.has(value.value)) continue;
      const absent = absence(page, value.value, false);
      if (absent !== undefined) report(findingAt(value, { actual: value.value, property: 'alternateName' }, { message: absent.hidden ? 'hidden' : 'absent', severity: absent.severity }));
    }
  },
};

function isRating({ node, value }: ValueVisit): boolean {
  return isOf(node, ['Rating']) && (typeof value === 'string' || typeof value === 'number');
}

/** A verdict in words stands for its number. */
function verdictOf(node: NodeVisit): unknown {
  return node.values.find(({ property }) => property === 'alternateName')?.value;
}

function bestOf(node: NodeVisit): string {
  const best = node.values.find(({ property }) => property === 'bestRating')?.value;
  return typeof best === 'number' || (typeof best === 'string' && /^\d{1,3}$/u.test(best)) ? String(best) : '5';
}

function lowestOf(node: NodeVisit): number {
  const worst = Number(node.values.find(({ property }) => property === 'worstRating')?.value ?? 1);
  return Number.isFinite(worst) ? worst : 1;
}

/** True where the number stands in the text or in a tag (a label, a width, an attribute for data), or is shown by stars or rounded to them. */
function isShown(number: number, page: Wording, best: string, ratings: readonly ShownRating[]): boolean {
  const whole = String(number);
  const forms = [whole, number.toFixed(1), number.toFixed(2)];
  const { text, source } = page.document;
  // Stars beside a number are that number's.
  const stars = [...text.matchAll(/[★⭐*]/gu)].filter(({ index }) => !ratings.some(({ start, end }) => index > start - NEAR && index < end + NEAR));
  if (stars.length >= Math.floor(number) && number > 0) return true;
  if (ratings.some(({ value, ...span }) => !page.isBeside(span) && isRounded(number, Number(value.replace(',', '.'))))) return true;
  return forms.some((form) => stands(form, text) || stands(form.replace('.', ','), text)) || labels(source.text).some((label) => forms.some((form) => stands(form, label) || stands(form.replace('.', ','), label))) || isDrawn(number, Number(best), source.text);
}

/** True where stars are filled to the share of the rating: `width:90%` for 4.5 of 5. */
function isDrawn(number: number, best: number, page: string): boolean {
  const share = (number / best) * 100;
  const widths = page.match(/\sstyle\s{0,3}=\s{0,3}["'][^"'<>]{0,100}?\bwidth\s{0,3}:\s{0,3}\d{1,3}(?:\.\d{1,10})?%/giu) ?? [];
  return share > 0 && share < 100 && widths.some((width) => Math.abs(Number.parseFloat(width.slice(width.lastIndexOf(':') + 1)) - share) < 1);
}

/** How far stars stand from the number that they show. */
const NEAR = 40;

/** True of whole and half stars that a number is rounded to. */
function isRounded(number: number, shown: number): boolean {
  return (Number.isInteger(shown) && Math.abs(number - shown) <= 0.5) || (Number.isInteger(shown * 2) && Math.abs(number - shown) <= 0.25);
}

function stands(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + form.length, at + form.length + 2);
    if (!/[\d.,]/u.test(before) && !/^(?:\d|[.,]\d)/u.test(after)) return true;
  }
  return false;
}

/** The values of attributes by which a rating may be shown or told. */
function labels(page: string): readonly string[] {
  return page.match(/\b(?:aria-label|alt|title|data-[\w-]{1,30})\s*=\s*(?:"[^"<>]{1,100}"|'[^'<>]{1,100}')/giu) ?? [];
}

/** A rating as the page shows it, and where. */
interface ShownRating extends Span {
  readonly value: string;
}

/** Ratings in figures with their scale: "4.3/5", "4,3 van 5", "4.3 out of 5 stars". */
function shownRatings(page: Wording, best: string): readonly ShownRating[] {
  return [...page.document.text.matchAll(/(?<![\d.,])(?<value>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:\/|\p{L}{2,4}(?: \p{L}{2,4})?)\s?(?<best>\d{1,3})(?![\d.,]*\d)/gu)]
    .filter(({ groups }) => groups?.['best'] === best)
    .map(({ groups, index, 0: words }) => ({ value: groups?.['value'] ?? '', start: index, end: index + words.length }));
}

function told(value: ValueVisit, actual: string, shown: readonly string[], page: Wording, report: Report): void {
  const absent = absence(page, actual, shown.length > 0);
  if (absent === undefined) return;
  const data = { actual, property: value.property };
  const [only] = new Set(shown);
  if (only !== undefined && new Set(shown).size === 1) {
    const suggestion = only.replace(',', '.');
    report(findingAt(value, { ...data, shown: only }, { message: 'other', severity: absent.severity, suggestion }));
  } else report(findingAt(value, data, { message: absent.hidden ? 'hidden' : 'absent', severity: absent.severity }));
}
