/**
 * A BCP 47 language tag in its canonical spelling. A name of a language is not a tag; nor is one
 * whose first part has more than three letters, which no registered language has.
 *
 * @example `languageTag('NL-be')` is `'nl-BE'`; `languageTag('Nederlands')` is `undefined`.
 *
 * Clauses: RFC 5646, sections 2.1 and 4.5; ECMA-402, `Intl.getCanonicalLocales`.
 */
export function languageTag(text: string): string | undefined {
  if (CANONICAL.test(text)) return text;
  const tag = text.trim().replace(/_/gu, '-');
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * "nl", "nl-BE": a language of two letters that was not replaced, alone or with one of the regions
 * most often written. The others are looked up, which takes microseconds.
 */
const CANONICAL = /^(?!in|iw|ji|jw|mo|sh|tl)[a-z]{2}(?:-(?:AT|BE|CH|DE|ES|FR|GB|NL|US))?$/u;
