import { fold } from '../../forms/fold.ts';
import type { Wording } from '../../model/wording.ts';

/**
 * True where the words of a quotation stand in a text: in one run, or sentence by sentence, or part
 * by part where who says it stands between them ("We answer," says she, "every call").
 */
export function quotationStands(quotation: string, words: Wording): boolean {
  if (words.has(quotation)) return true;
  return inParts(quotation, SENTENCES, words) || inParts(quotation, CLAUSES, words);
}

/** "One. Two!" is two, with the marks that close */
const SENTENCES = /[.!?…]["”’»]? /u;
/** "One, two: three […] four" is four */
const CLAUSES = /[.!?…,;:–—]["”’»]? |\[…\]|\[\.{3}\]|\(\.{3}\)|…/u;

function inParts(quotation: string, between: RegExp, words: Wording): boolean {
  const parts = fold(quotation).split(between).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 1 && parts.every((part) => words.has(part));
}
