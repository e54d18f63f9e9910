import type { ZonedDateTime } from '../forms/zoned-date-time.ts';
import { absoluteUrl } from '../forms/absolute-url.ts';
import { countryCode } from '../forms/country-code.ts';
import { e164 } from '../forms/e164.ts';
import { isoDate } from '../forms/iso-date.ts';
import { languageTag } from '../forms/language-tag.ts';

/** What helps to find a normal form. */
export interface FormOptions {
  /** Gives the E.164 form of a national number, or `undefined`. */
  readonly normalizeTelephone?: ((text: string) => string | undefined) | undefined;
  /** Gives a time without a zone the offset that it has where it was written: `inTimeZone('Europe/Brussels')`. */
  readonly localTime?: ((dateTime: string) => ZonedDateTime) | undefined;
}

/**
 * The normal form of a text under a property: an ISO 8601 date, a BCP 47 tag, an absolute URL, an
 * ISO 3166 country, an E.164 number. `undefined` where the text is none; any other property keeps
 * its text as it is. A telephone number whose country nobody gives stays as written.
 *
 * @example `normalForm('inLanguage', 'NL')` is `'nl'`; `normalForm('datePublished', 'gisteren')` is `undefined`.
 */
export function normalForm(property: string, text: string, { normalizeTelephone, localTime }: FormOptions = {}): string | undefined {
  switch (property) {
    case 'datePublished':
    case 'dateModified':
    case 'dateCreated':
      return dateForm(text, localTime);
    case 'inLanguage':
    case 'availableLanguage':
      return languageTag(text);
    case 'url':
    case 'sameAs':
    case 'mainEntityOfPage':
    case 'image':
    case 'logo':
    case 'contentUrl':
    case 'item':
    case 'license':
    case 'acquireLicensePage':
    case 'archivedAt':
    case 'correctionsPolicy':
    case 'publishingPrinciples':
      return absoluteUrl(text);
    case 'addressCountry':
      return countryCode(text);
    case 'telephone':
      return e164(text, normalizeTelephone) ?? (/\d/u.test(text) ? text : undefined);
    default:
      return text;
  }
}

/** Of a time without a zone, with the offset of its zone; none where the clocks skip it or pass it twice. */
function dateForm(text: string, localTime: FormOptions['localTime']): string | undefined {
  const date = isoDate(text);
  if (!date || !localTime || !/T[\d:.]+$/u.test(date)) return date;
  const zoned = localTime(date);
  return zoned.ok ? zoned.value : undefined;
}
