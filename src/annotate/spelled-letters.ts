/**
 * How many letters of an acronym, from its first on, begin the words in their order, whatever their
 * accents; words that begin with another letter are passed over.
 *
 * @param inside - whether a letter that begins none of the words behind may stand inside the last one, as in "Table de concertation (TaC)"
 *
 * @example `spelledLetters('ncmec', ['us', 'national', 'center', 'for', 'missing'])` is 3.
 */
export function spelledLetters(acronym: string, words: readonly string[], inside = false): number {
  const plain = words.map(unaccented);
  const letters = unaccented(acronym);
  let at = 0;
  for (const [index, word] of plain.entries()) {
    if (at >= letters.length || !word.startsWith(letters.charAt(at))) continue;
    at += 1;
    for (let from = 1; inside && at < letters.length && !plain.slice(index + 1).some((other) => other.startsWith(letters.charAt(at))); at += 1) {
      const next = word.indexOf(letters.charAt(at), from);
      if (next === -1) break;
      from = next + 1;
    }
  }
  return at;
}

function unaccented(word: string): string {
  return /^[a-z]*$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}
