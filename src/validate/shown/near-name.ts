import type { Wording } from '../../model/wording.ts';
import { editDistance } from '../../forms/edit-distance.ts';

/**
 * The one name on a page that a name which does not stand there was meant to be: the same words but
 * for one letter, or two that changed places, in a word of four letters or more.
 *
 * @example of `Louise Granier`, on a page with `Louise Garnier`, it is that.
 */
export function nearName(name: string, { document: { text } }: Wording): string | undefined {
  const words = name.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 4) return undefined;
  const found = new Set<string>();
  for (const [index, anchor] of words.entries()) {
    if (anchor.length < 3) continue;
    for (let at = text.indexOf(anchor); at !== -1 && found.size < 2; at = text.indexOf(anchor, at + 1)) {
      const start = wordsBefore(text, at, index);
      const parts = start === undefined ? undefined : text.slice(start, start + name.length + words.length + 2).match(WORD)?.slice(0, words.length);
      const off = parts?.flatMap((part, place) => (part === words[place] ? [] : [place])) ?? [];
      const [place = -1] = off;
      const [given = '', shown = ''] = [words[place], parts?.[place]];
      if (parts?.length === words.length && off.length === 1 && given.length > 3 && /^\p{Lu}/u.test(shown) && editDistance(given, shown, 1) === 1) found.add(parts.join(' '));
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** Where the words begin that stand before an offset. */
function wordsBefore(text: string, at: number, count: number): number | undefined {
  let start = at;
  for (let left = count; left > 0; left -= 1) {
    const blank = start - 1;
    if (!/[^\S\n]/u.test(text.charAt(blank))) return undefined;
    start = blank;
    while (start > 0 && blank - start < 40 && /[\p{L}\p{N}’'-]/u.test(text.charAt(start - 1))) start -= 1;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) ? undefined : start;
}
