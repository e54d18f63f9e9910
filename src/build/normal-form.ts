import { absoluteUrl } from '../forms/absolute-url.ts';
import { countryCode } from '../forms/country-code.ts';
import { e164 } from '../forms/e164.ts';
import { isoDate } from '../forms/iso-date.ts';
import { languageTag } from '../forms/language-tag.ts';

/** What helps to find a normal form. */
export interface FormOptions {
  /** Gives the E.164 form of a national number, or `undefined`. */
  readonly normalizeTelephone?: ((text: string) => string | undefined) | undefined;
  /** Language tags found so far: looking one up takes a microsecond, and a graph has the same one many times. */
  readonly tags?: Map<string, string | undefined>;
}

/**
 * The normal form of a text under a property: an ISO 8601 date, a BCP 47 tag, an absolute URL, an
 * ISO 3166 country, an E.164 number. `undefined` where the text is none; any other property keeps
 * its text as it is. A telephone number whose country nobody gives stays as written.
 *
 * @example `normalForm('inLanguage', 'NL')` is `'nl'`; `normalForm('datePublished', 'gisteren')` is `undefined`.
 */
export function normalForm(property: string, text: string, { normalizeTelephone, tags }: FormOptions = {}): string | undefined {
  switch (FORMS.get(property)) {
    case 'date':
      return isoDate(text);
    case 'language':
      return tags ? tagOnce(text, tags) : languageTag(text);
    case 'url':
      return absoluteUrl(text);
    case 'country':
      return countryCode(text);
    case 'telephone':
      return e164(text, normalizeTelephone) ?? (/\d/u.test(text) ? text : undefined);
    case undefined:
      return text;
  }
}

function tagOnce(text: string, tags: Map<string, string | undefined>): string | undefined {
  if (!tags.has(text)) tags.set(text, languageTag(text));
  return tags.get(text);
}

type Form = 'date' | 'language' | 'url' | 'country' | 'telephone';

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['datePublished', 'date'],
  ['dateModified', 'date'],
  ['dateCreated', 'date'],
  ['inLanguage', 'language'],
  ['availableLanguage', 'language'],
  ['url', 'url'],
  ['sameAs', 'url'],
  ['mainEntityOfPage', 'url'],
  ['image', 'url'],
  ['logo', 'url'],
  ['contentUrl', 'url'],
  ['item', 'url'],
  ['license', 'url'],
  ['acquireLicensePage', 'url'],
  ['archivedAt', 'url'],
  ['correctionsPolicy', 'url'],
  ['publishingPrinciples', 'url'],
  ['addressCountry', 'country'],
  ['telephone', 'telephone'],
]);
