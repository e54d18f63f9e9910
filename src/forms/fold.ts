/**
 * Folds white space: each run of it (line breaks, NBSP, narrow NBSP, tabs) becomes one space and
 * the ends are trimmed. The words themselves stay as they are.
 *
 * @example `fold("het  Europees\r\nParlement ")` is "het Europees Parlement".
 */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/[\s\u200b]+/gu, ' ').trim() : text;
}

// Most texts have single spaces between their words alone: a look is cheaper than a copy.
const UNFOLDED = /[^\S ]|\u200b| {2}|^ | $/u;
