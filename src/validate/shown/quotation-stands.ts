import { wordKey } from '../../forms/word-key.ts';
import { fold } from '../../forms/fold.ts';
import type { Wording } from '../../model/wording.ts';

/**
 * True where the words of a quotation stand in a text: in one run, or sentence by sentence, or part
 * by part where who says it stands between them ("We answer," says she, "every call").
 */
export function quotationStands(quotation: string, words: Wording): boolean {
  if (words.has(quotation)) return true;
  return inParts(quotation, SENTENCES, words) || inParts(quotation, CLAUSES, words) || inRuns(quotation, words);
}

/** "One. Two!" is two, with the marks that close */
const SENTENCES = /[.!?…]["”’»]? /u;
/** "One, two: three […] four" is four */
const CLAUSES = /[.!?…,;:–—]["”’»]? |\[…\]|\[\.{3}\]|\(\.{3}\)|…/u;

function inParts(quotation: string, between: RegExp, words: Wording): boolean {
  const parts = fold(quotation).split(between).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 1 && parts.every((part) => words.has(part));
}

/** True where it stands in a few runs of words, for pieces that were joined without a mark between them. */
function inRuns(quotation: string, words: Wording): boolean {
  const all = wordKey(quotation).split(' ');
  let at = 0;
  for (let runs = 0; at < all.length; runs += 1) {
    let low = at + SHORTEST;
    if (runs === MOST_RUNS || low > all.length || !words.has(all.slice(at, low).join(' '))) return false;
    let high = all.length;
    // The longest run: where one stands, each that starts it does.
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (words.has(all.slice(at, middle).join(' '))) low = middle;
      else high = middle - 1;
    }
    at = low;
  }
  return true;
}

const SHORTEST = 3;
const MOST_RUNS = 5;
