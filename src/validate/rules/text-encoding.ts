import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { ValueVisit } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';

/**
 * A text that came through a wrong encoding, or that was escaped twice: `Ã©` for `é`, `�` for a letter
 * that is lost, `\u00e9` in the words themselves. Readers show it so.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Maison de la mÃ©moire" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Maison de la mémoire" }
 */
export const textEncoding: Rule = {
  id: 'text-encoding',
  layer: 'data types',
  severity: 'warning',
  description: 'A text that came through a wrong encoding.',
  url: 'https://www.w3.org/International/questions/qa-what-is-encoding',
  messages: {
    misread: 'Unexpected `{found}` in `{property}` of `{type}`, expected `{expected}`: UTF-8 was read as another encoding.',
    lost: 'Unexpected `{found}` in `{property}` of `{type}`: a character was lost in a change of encoding.',
    escaped: 'Unexpected `{found}` in `{property}` of `{type}`, expected the character itself: the text was escaped twice.',
  },
  check({ page }, { walk }, report): void {
    // One look at a file of JSON costs less than one at each value; a page is so long that it costs more.
    const isJson = page !== undefined && page.source.mediaType !== 'text/html';
    if (isJson && !mayHold(page.source.text)) return;
    for (const value of walk.texts) {
      const finding = isJson || SHOWN.has(value.property) ? judged(value, value.property, value.value) : undefined;
      if (finding !== undefined) report(finding);
    }
  },
};

/** True of a source that may have such a text somewhere, as it is or as JSON escapes it. */
function mayHold(source: string): boolean {
  if (isMisread(source)) return true;
  if (!source.includes('\\u') && !source.includes('\\\\')) return false;
  for (let at = source.indexOf('\\'); at !== -1; at = source.indexOf('\\', at + 2)) {
    const next = source.charCodeAt(at + 1);
    if (next === BACKSLASH || (next === LETTER_U && ESCAPES.some((digits) => source.startsWith(digits, at + 2)))) return true;
  }
  return false;
}

const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** Of what stands behind `\u` there. */
const ESCAPES: readonly string[] = ['00c', '00C', '00e2', '00E2', 'fffd', 'FFFD'];

/** True of a text with what such a text has: a look for each character is faster than one for all. */
function isMarked(text: string): boolean {
  return text.includes('\\') || isMisread(text);
}

function isMisread(text: string): boolean {
  return text.includes('\u00c3') || text.includes('\u00c2') || text.includes('\ufffd') || text.includes('\u00e2\u20ac') || text.includes('\u00e2\u0080');
}

/** The properties that are looked at in a page, and in a graph without its source: those that readers see. */
const SHOWN: ReadonlySet<string> = new Set(['name', 'alternateName', 'headline', 'description', 'articleBody', 'text', 'caption', 'jobTitle', 'reviewBody', 'claimReviewed']);

function judged(value: ValueVisit, property: string, text: string): Finding | undefined {
  if (!isMarked(text)) return undefined;
  const data = { property, type: typesLabel(value.node) };
  const found = text.match(MISREAD)?.[0];
  if (found !== undefined) {
    const mended = text.replace(MISREAD, wellRead);
    return findingAt(value, { ...data, found, expected: wellRead(found) }, { message: 'misread', ...(mended.search(MISREAD) >= 0 || mended.includes('\ufffd') ? {} : { suggestion: mended }) });
  }
  if (text.includes('\ufffd')) return findingAt(value, { ...data, found: '\ufffd' }, { message: 'lost' });
  if (!text.includes('\\') || CODE.has(property) || value.node.types.includes('SoftwareSourceCode')) return undefined;
  const escape = ESCAPED.exec(text)?.[0];
  if (escape === undefined) return undefined;
  const mended = text.replace(/\\u([\da-f]{4})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return findingAt(value, { ...data, found: escape }, { message: 'escaped', ...(mended.includes('\\') ? {} : { suggestion: mended }) });
}

/** Values that may show escapes to their readers. */
const CODE: ReadonlySet<string> = new Set(['text', 'articleBody', 'valuePattern', 'xpath', 'cssSelector']);
/** `\u00e9`; `\n` behind the end of a sentence and before the start of another, or before the end */
const ESCAPED = /\\u00[a-fA-F][\da-fA-F]|\\u20[\da-fA-F]{2}|(?<=[.!?])(?:\\r)?\\n(?=[\s\\\-\p{Lu}]|$)/u;

/** The characters that the bytes 80 to 9F are in Windows-1252, in their order; those that are none are left out by a blank. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** `Ã©`, `Â°`, `â€™`; behind a capital, `Ã` and `Â` are letters of a word in capitals: "MAÇÃ" */
const MISREAD = /(?<!\p{Lu})[\u00c2\u00c3][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\u00e2(?:€|\u0080)[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/** The one character whose bytes in UTF-8 were read as two or three. */
function wellRead(found: string): string {
  const [first = 0, second = 0, third] = [...found].map(byteOf);
  return String.fromCharCode(third === undefined ? ((first & 0x1f) << 6) | (second & 0x3f) : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
}

function byteOf(character: string): number {
  const at = WINDOWS.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
