/**
 * A key of words with what typesetting changes taken out: blanks that part the thousands of a number, and
 * `ß` as it is in capitals. For what `has` does not find.
 *
 * @example `looseKey('raad keurt 5 000 m² goed')` is `raad keurt 5000 m² goed`.
 */
export function looseKey(key: string): string {
  return key.replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '').replace(/ß/gu, 'ss');
}
