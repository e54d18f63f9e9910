/** What a value has to look like, by its key, in the words of a message: "expected …". */
export function expectation(key: string): string | undefined {
  return expected.get(key);
}

const absoluteUrl = 'an absolute URL, as https://example.org/page';
const date = 'a date, as 2021-01-21, or a date and time with its zone';
const tag = 'a language tag, as nl or nl-BE';

const expected: ReadonlyMap<string, string> = new Map([
  ['id', 'an absolute IRI, as https://example.org/#organization, or a fragment, as #organization'],
  ['url', absoluteUrl],
  ['sameAs', absoluteUrl],
  ['logo', absoluteUrl],
  ['license', absoluteUrl],
  ['evidence', absoluteUrl],
  ['archivedAt', absoluteUrl],
  ['acquireLicensePage', absoluteUrl],
  ['correctionsPolicy', absoluteUrl],
  ['publishingPrinciples', absoluteUrl],
  ['translations', 'an absolute URL, as https://example.org/page, by language'],
  ['pageUrl', 'a URL that may hold {name}, as https://example.org/press/{name}'],
  ['domains', 'a host name, as example.org'],
  ['datePublished', date],
  ['dateModified', date],
  ['embargo', date],
  ['date', 'a date, as 2021-01-21'],
  ['inLanguage', tag],
  ['languages', tag],
  ['timeZone', 'an IANA time zone, as Europe/Brussels'],
  ['country', 'a country of two letters, as BE'],
  ['email', 'an e-mail address'],
  ['telephoneE164', 'a telephone number as +32486259279'],
  ['type', 'a type of schema.org, as Organization'],
]);
