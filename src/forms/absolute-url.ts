import { parsedUrl } from './parsed-url.ts';

/**
 * An absolute web address, spelled as it was given (an address is also a name: two spellings are
 * two names). Relative addresses, other schemes, blanks and prose are `undefined`.
 *
 * @example `absoluteUrl(' https://childfocus.be/nl ')` is `'https://childfocus.be/nl'`;
 * `absoluteUrl('childfocus.be')` and `absoluteUrl('mailto:pers@childfocus.be')` are `undefined`.
 *
 * Clauses: RFC 3986, section 4.3; WHATWG URL, "absolute-URL-with-fragment string".
 */
export function absoluteUrl(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  const url = text.trim();
  return /^https?:\/\/[^\s/?#"<>\\^`{|}][^\s"<>\\^`{|}]*$/iu.test(url) && parsedUrl(url) !== undefined ? url : undefined;
}

/**
 * A host of ASCII labels with letters at its end, and a path, query and fragment without blanks:
 * a parser takes all of these. It is asked about the others (ports, addresses, names in punycode).
 */
const PLAIN = /^https?:\/\/(?:(?!xn--)[a-z\d-]+\.)+[a-z]+(?:[/?#][^\s"<>\\^`{|}]*)?$/u;
