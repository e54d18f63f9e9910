import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { ValueVisit } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';

/**
 * A number that readers cannot read as one: words, a currency sign, a comma for the decimal point,
 * or a fraction where things are counted.
 *
 * Write `4.5`, with a point and nothing around it. In JSON `4.5` and `"4.5"` are both read.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Rating", "ratingValue": "four" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Rating", "ratingValue": 4 }
 */
export const numberFormat: Rule = {
  id: 'number-format',
  layer: 'data types',
  severity: 'warning',
  description: 'A number that cannot be read as one.',
  url: 'https://schema.org/Number',
  messages: {
    number: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a number such as `4.5`.',
    integer: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a whole number such as `4`.',
    known: 'Unexpected `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
  },
  check(_, { walk }, report): void {
    for (const { term, values } of walk.usedAs('number')) {
      if (term?.accepts.number !== true) continue;
      for (const value of values) {
        const finding = typeof value.value === 'number' ? ofNumber(value, value.value) : typeof value.value === 'string' ? ofText(value, value.value) : undefined;
        if (finding !== undefined) report(finding);
      }
    }
  },
};

/** Properties that take a text too, but whose pages ask for figures. */
const FIGURES: ReadonlySet<string> = new Set(['ratingValue', 'bestRating', 'worstRating', 'price', 'lowPrice', 'highPrice', 'minPrice', 'maxPrice']);
/** "Free", "gratis" */
const FREE = /^(?:free|gratis|kostenlos|gratuit|gratuito|grátis|bezpłatnie)$/iu;
/** 4, -4.5, 1e6 */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;

function ofNumber(value: ValueVisit, given: number): Finding | undefined {
  if (value.term?.accepts.integer !== true || value.term.accepts.text || (Number.isInteger(given) && !(given < 0 && /Count$|^numberOf/u.test(value.property)))) return undefined;
  return findingAt(value, dataOf(value, String(given)), { message: 'integer' });
}

function ofText(value: ValueVisit, given: string): Finding | undefined {
  const { term } = value;
  const text = given.trim();
  if (term === undefined || text === '' || (term.accepts.text && !FIGURES.has(term.name))) return undefined;
  // 1.234 and 1,234 of what is counted: a thousand and more, as it has no fraction
  const thousands = term.accepts.integer && /^\d{1,3}(?:\.\d{3}|,\d{3})+$/u.test(text) ? text.replace(/[.,]/gu, '') : undefined;
  if (thousands === undefined && NUMBER.test(text)) return ofNumber(value, Number(text));
  if (text.startsWith('http') || term.accepts.date || term.accepts.url || isPlaceholder(text, term.name)) return undefined;
  const expected = thousands ?? plainNumber(text) ?? (term.name === 'price' && FREE.test(text) ? '0' : undefined) ?? counted(text, term.name) ?? (term.name === 'ratingValue' ? ofFive(value, text) : undefined);
  if (expected !== undefined) return findingAt(value, { ...dataOf(value, given), expected }, { message: 'known', suggestion: expected });
  return findingAt(value, dataOf(value, given), { message: term.accepts.integer ? 'integer' : 'number' });
}

/** The number in figures, where the signs around it can mean nothing else: `€ 12,50` is `12.50`. */
function plainNumber(text: string): string | undefined {
  // a sign or code of a currency before or behind, a percent sign is no such sign
  const bare = text.replace(/^(?:\p{Sc}|[A-Z]{3}) ?| ?(?:\p{Sc}|[A-Z]{3})$/gu, '').trim();
  if (NUMBER.test(bare)) return bare;
  // 1 250,00 and 1'250.00: these part thousands only
  if (/^\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d{1,2})?$/u.test(bare)) return bare.replace(/[ \u00a0\u202f'’]/gu, '').replace(',', '.');
  // 12,- and 12.–
  if (/^\d+[.,][-–—]{1,2}$/u.test(bare)) return bare.replace(/\D/gu, '');
  // 12,5 and 12,50, but not 1,250: that may be a thousand
  if (/^\d+,\d{1,2}$/u.test(bare)) return bare.replace(',', '.');
  // 1,250.00 and 1.250,00
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/u.test(bare)) return bare.replace(/,/gu, '');
  return /^\d{1,3}(?:\.\d{3})+,\d+$/u.test(bare) ? bare.replace(/\./gu, '').replace(',', '.') : undefined;
}

/** The number of pages or stars with its word: `312 pages` is `312`, `4,5 Sterne` is `4.5`. */
function counted(text: string, property: string): string | undefined {
  const counts = property === 'numberOfPages' ? PAGES : property.endsWith('Count') ? VOICES : property.endsWith('Rating') || property === 'ratingValue' ? STARS : undefined;
  return counts?.exec(text)?.groups?.['number']?.replace(',', '.');
}

/** 312 pages, 312 blz., 312 pagina's, 312 S. */
const PAGES = /^(?<number>\d{1,5}) ?(?:pages?|pp?\.?|pagina(?:['’]s|s)?|blz\.?|seiten|s\.|páginas?|pagine|stron|sidor|sider)$/iu;
/** 12 reviews, 12 avis */
const VOICES = /^(?<number>\d{1,6}) ?(?:reviews?|ratings?|votes?|comments?|recensies?|beoordelingen|stemmen|bewertungen|stimmen|avis|votos?|opiniones|reseñas|recensioni|opinii)$/iu;
/** 4 stars, 4,5 Sterne */
const STARS = /^(?<number>\d{1,2}(?:[.,]\d{1,2})?) ?(?:stars?|ster(?:ren|ne?)?|étoiles?|estrellas?|stell[ae]|estrelas?)$/iu;

/** The rating before its scale, where that is the usual one or the one given: `4.7/5` and `4.7 out of 5` are `4.7`. */
function ofFive({ node }: ValueVisit, text: string): string | undefined {
  const parts = /^(?<rating>\d+(?:[.,]\d+)?) ?(?:\/|out of|of|von|van|op|sur|de|su|na|av) ?(?<best>\d{1,3})$/u.exec(text)?.groups;
  if (parts === undefined || Number(node.values.find(({ property }) => property === 'bestRating')?.value ?? 5) !== Number(parts['best'])) return undefined;
  return parts['rating']?.replace(',', '.');
}

function dataOf(value: ValueVisit, actual: string): Readonly<Record<string, string>> {
  return { actual, property: value.property, type: typesLabel(value.node) };
}
