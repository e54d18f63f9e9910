import type { Span } from '../model/span.ts';
import { hostLetters } from './host-names.ts';

/**
 * Where a text has the words that an address spells: "Arden Walks" for "ardenwalks", "Freie Wege
 * Adorf" for "freie-wege-adorf". Two words or more, the first and the last with a capital: one alone
 * may be a place.
 *
 * @param labels - the labels of hosts
 */
export function spelledNames(text: string, labels: readonly string[]): Span[] {
  const wanted = new Map(labels.map((label) => [hostLetters(label), label] as const).filter(([letters]) => letters.length >= 6));
  if (wanted.size === 0) return [];
  const starts = new Set([...wanted.keys()].map((letters) => letters.slice(0, 2)));
  const found: Span[] = [];
  const words = [...text.matchAll(WORD)];
  for (const [index, { 0: word, index: start }] of words.entries()) {
    if (!/^\p{Lu}/u.test(word)) continue;
    let letters = hostLetters(word);
    if (letters.length > 1 && !starts.has(letters.slice(0, 2))) continue;
    for (let next = index + 1; next < index + MOST; next += 1) {
      const other = words[next];
      const before = words[next - 1];
      if (other === undefined || before === undefined || other.index > before.index + before[0].length + 1) break;
      letters += hostLetters(other[0]);
      const end = other.index + other[0].length;
      // "Arden County" of "Arden County River Board" is a place.
      if (!wanted.has(letters) || !/^\p{Lu}/u.test(other[0]) || /^ \p{Lu}/u.test(text.slice(end, end + 2))) continue;
      found.push({ start, end });
      wanted.delete(letters);
      break;
    }
  }
  return found;
}

const WORD = /[\p{L}\p{N}]+/gu;
const MOST = 7;
