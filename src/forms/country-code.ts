/**
 * An ISO 3166-1 alpha-2 country code in capitals. `UK`, which ISO keeps for the United Kingdom,
 * becomes its code `GB`. Codes that were withdrawn, regions that are no country there, and names
 * of countries are `undefined`.
 *
 * @example `countryCode('be')` is `'BE'`; `countryCode('België')` and `countryCode('EU')` are `undefined`.
 */
export function countryCode(text: string): string | undefined {
  const given = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/u.test(given)) return undefined;
  const code = given === 'UK' ? 'GB' : given;
  if (NO_COUNTRY.test(code) || new Intl.Locale(`und-${code}`).region !== code) return undefined;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) === undefined ? undefined : code;
}

/**
 * Two-letter regions that Unicode names but ISO 3166-1 gives to no country: reserved codes, groups
 * of countries, user-assigned and test codes.
 */
const NO_COUNTRY = /^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|XK|ZZ)$/u;
