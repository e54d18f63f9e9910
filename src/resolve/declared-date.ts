import type { Language } from '../model/language.ts';
import { isoDate } from '../forms/iso-date.ts';

/**
 * The calendar date that a value of front matter or a meta tag says, in ISO 8601: "2021/01/21",
 * "January 21, 2021", "21 janvier 2021", "Thu, 21 Jan 2021 09:00:00 GMT". An ISO date stays as it is,
 * with its time.
 *
 * @param languages - the packs whose months are read, and whose order of figures: "03/04/2021" is read only where all of them agree
 */
export function declaredDate(value: string, languages: readonly Language[]): string | undefined {
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2}/u.test(text)) return text;
  const figures = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?!\d)/u.exec(text);
  if (figures !== null) return inFigures(figures.slice(1), languages);
  const parts = text.toLowerCase().split(/[\s,.]+/u).filter((part) => part !== '');
  const month = parts.map((part) => monthOf(part, languages)).find((number) => number !== undefined);
  const at = parts.findIndex((part) => monthOf(part, languages) !== undefined);
  const year = parts.slice(at + 1, at + 4).find((part) => /^(?:19|20)\d\d$/u.test(part));
  const day = [parts[at - 1], parts[at - 2], parts[at + 1]].map((part) => /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/u.exec(part ?? '')?.[1]).find((found) => found !== undefined);
  return month === undefined || year === undefined || day === undefined ? undefined : made(year, month, Number(day));
}

function inFigures([first = '', middle = '', last = '']: readonly string[], languages: readonly Language[]): string | undefined {
  if (first.length === 4) return made(first, Number(middle), Number(last));
  if (last.length !== 4) return undefined;
  const orders = new Set(languages.flatMap(({ dateOrders }) => dateOrders));
  const readings = [...orders].flatMap((order) => (order === 'dmy' ? made(last, Number(middle), Number(first)) : order === 'mdy' ? made(last, Number(first), Number(middle)) : undefined) ?? []);
  return new Set(readings).size === 1 ? readings[0] : undefined;
}

function monthOf(word: string, languages: readonly Language[]): number | undefined {
  for (const { months } of languages) {
    const index = months.findIndex((forms) => forms.includes(word));
    if (index !== -1) return index + 1;
  }
  return undefined;
}

function made(year: string, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isoDate(date) === undefined ? undefined : date;
}
