import type { Span } from '../model/span.ts';
import { hostLetters } from './host-names.ts';
import { isInWord } from './words-at.ts';

// More addresses than a release has are a list.
const MOST = 12;

/**
 * Where a text has the words that an address spells: "Arden Walks" for "ardenwalks", "Freie Wege
 * Adorf" for "freie-wege-adorf". Two words or more, the first and the last with a capital: one alone
 * may be a place, as is "Arden County" of "Arden County River Board".
 *
 * @param labels - the labels of hosts
 */
export function spelledNames(text: string, labels: readonly string[]): Span[] {
  const plain = text.replace(/[\u00c0-\u00ff]/gu, (letter) => letter.normalize('NFD').charAt(0));
  return labels.slice(0, MOST).flatMap((label) => {
    const letters = hostLetters(label);
    if (letters.length < 6) return [];
    for (const { 0: words, index: start } of plain.matchAll(new RegExp([...letters].join('[ -]?'), 'giu'))) {
      const end = start + words.length;
      if (/^\p{Lu}.* \p{Lu}[^ ]*$/u.test(words) && !isInWord(text, start - 1) && !isInWord(text, end) && !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return [{ start, end }];
    }
    return [];
  });
}
