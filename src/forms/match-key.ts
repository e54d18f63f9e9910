/**
 * A key under which two spellings of the same words meet: white space and quotation marks folded,
 * compatibility forms composed (NFKC), lower case. For comparison only; no value is made of it.
 *
 * @example `matchKey('“De  Pauw”')` is `"de pauw"` with straight marks.
 */
export function matchKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim()
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[‐‑–—−]/gu, '-')
    .toLowerCase();
}

/** ASCII words with one space between them and no backtick: there is nothing to fold. */
const PLAIN = /^[\x21-\x5f\x61-\x7e]+(?: [\x21-\x5f\x61-\x7e]+)*$/u;
