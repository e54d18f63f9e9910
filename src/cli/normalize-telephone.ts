/** A telephone number in E.164, or nothing where it is no number of that country. */
export type NormalizeTelephone = (text: string, country: string | undefined) => string | undefined;

/**
 * Loads the library that knows the numbers of each country. It is needed only where a newsroom
 * declares a country; a number that is written with its `+` needs none.
 *
 * @example `(await normalizeTelephone())('0486 25 92 79', 'BE')` is `'+32486259279'`.
 */
export async function normalizeTelephone(): Promise<NormalizeTelephone> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return (text, country) => {
    const number = parsePhoneNumberFromString(text, country as Parameters<typeof parsePhoneNumberFromString>[1]);
    return number?.isValid() === true ? number.number : undefined;
  };
}
