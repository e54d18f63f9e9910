import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';

/**
 * A currency by its sign or name. Readers look for the code of three capitals: `EUR`, `USD`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Offer", "price": 12, "priceCurrency": "€" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Offer", "price": 12, "priceCurrency": "EUR" }
 */
export const currencyCode: Rule = {
  id: 'currency-code',
  layer: 'data types',
  severity: 'warning',
  description: 'A currency that is not given by its ISO 4217 code.',
  url: 'https://schema.org/priceCurrency',
  messages: {
    known: 'Unexpected currency `{actual}` in `{property}`, expected `{expected}`.',
    unknown: 'Unexpected currency `{actual}` in `{property}`, expected a code of ISO 4217 such as `EUR`.',
  },
  check(_, { walk }, report): void {
    for (const property of PROPERTIES) {
      for (const value of walk.uses.get(property)?.values ?? []) {
        const given = value.value;
        if (typeof given !== 'string' || given.trim() === '' || isCode(given) || given.startsWith('http')) continue;
        const expected = NAMES.get(given.trim().toLowerCase()) ?? (isCode(given.trim().toUpperCase()) ? given.trim().toUpperCase() : undefined);
        if (expected === undefined) report(findingAt(value, { actual: given, property }, { message: 'unknown' }));
        else report(findingAt(value, { actual: given, property, expected }, { suggestion: expected }));
      }
    }
  },
};

const PROPERTIES: readonly string[] = ['priceCurrency', 'currency'];
/** Codes that are no states' money and in wide use. */
const OTHERS: ReadonlySet<string> = new Set(['BTC', 'ETH', 'XRP', 'LTC', 'BCH', 'USDT', 'USDC', 'ADA', 'SOL', 'DOGE', 'XBT', 'XTS', 'XXX', 'XAU', 'XAG', 'XDR']);
const NAMES: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'], ['euro', 'EUR'], ['euros', 'EUR'], ["euro's", 'EUR'], ['us$', 'USD'], ['us dollar', 'USD'], ['us dollars', 'USD'], ['£', 'GBP'], ['gbp£', 'GBP'], ['pound sterling', 'GBP'],
  ['zł', 'PLN'], ['chf.', 'CHF'], ['₹', 'INR'], ['₽', 'RUB'], ['₺', 'TRY'], ['₩', 'KRW'], ['₪', 'ILS'], ['₴', 'UAH'],
]);

function isCode(text: string): boolean {
  if (text === 'EUR' || text === 'USD' || text === 'GBP' || OTHERS.has(text)) return true;
  return /^[A-Z]{3}$/u.test(text) && new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' }).of(text) !== undefined;
}
