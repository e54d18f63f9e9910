/**
 * Folds white space: each run of it (line breaks, NBSP, narrow NBSP, tabs) becomes one space and
 * the ends are trimmed. The words themselves stay as they are.
 *
 * @example `fold("het  Europees\r\nParlement ")` is "het Europees Parlement".
 */
export function fold(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}
