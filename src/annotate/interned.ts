// More words than this are forgotten at once, so that a run of any length stays flat; a longer word is made each time.
const MOST = 16_384;
const LONGEST = 40;

/** What is kept of a word; those of one hash hang together. */
interface Entry<T> {
  readonly text: string;
  next: T | undefined;
}

/**
 * Keeps what is made of the words of texts, to be found by a place in a text and the hash of the
 * word there (`nextHash` over its UTF-16 units, from 0): a word that was met before costs no string
 * of its own. The words given to `make` hold no text in memory.
 */
export function interned<T extends Entry<T>>(make: (word: string) => T): (text: string, start: number, end: number, hash: number) => T {
  const entries = new Map<number, T>();
  return (text, start, end, hash) => {
    if (end - start > LONGEST) return make(text.slice(start, end));
    const first = entries.get(hash);
    for (let entry = first; entry !== undefined; entry = entry.next) if (isAt(text, start, end, entry.text)) return entry;
    if (entries.size >= MOST) entries.clear();
    const entry = make(copied(text, start, end));
    entry.next = entries.get(hash);
    entries.set(hash, entry);
    return entry;
  };
}

/** The hash of a word and one more UTF-16 unit. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}

// A slice would keep the whole text in memory, and two bytes a letter where the text has a curly quote.
function copied(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
