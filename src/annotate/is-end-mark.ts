import { withoutEnd } from '../forms/without-end.ts';
import type { Lexicon } from './lexicon.ts';

// "###", "* * *", "-30-", "– 30 –", "—000—", "– ENDE –", "-o0o-".
const RULE = /^(?:[#*_=~+-] ?){2,}$|^#$|^[–—-]+ ?(?:30|0{1,4}|o0o|\p{L}+) ?[–—-]+$/iu;

/** True for a line that ends the text of a release: "###", "– 30 –", "ENDS", "(Ende)", "EINDE PERSBERICHT". */
export function isEndMark(line: string, { language: { headings } }: Lexicon): boolean {
  if (line.length > 40) return false;
  return RULE.test(line) || headings.end.includes(withoutEnd(line.replace(/^[\s#*_>•·–—([/-]+/u, ''), ' \t\u00a0:.*_!–—)]/-').toLowerCase());
}
