/**
 * The words of a text alone, for comparison: lower case, without marks, one blank between them.
 *
 * @example `wordKey('“Reports” fell\u00a0by 46%!')` is `reports fell by 46`.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(MARKS, ' ')
    .trim();
}

/** soft hyphens, zero-width blanks and joiners: nobody sees them */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** whatever is neither letter nor figure, but for a single blank, which stays: most of it is that */
const MARKS = /[^\p{L}\p{N}\p{M}]{2,}|[^\p{L}\p{N}\p{M} ]/gu;
