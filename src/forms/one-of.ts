/**
 * Finds the first of some words in a text, as they are written: many are looked for in one pass.
 *
 * @returns a function of a text and where to start; it gives the offset, -1 where there is none
 * @example `oneOf(['10 March', '2026-03-10'])('From 10 March on', 0)` is 5.
 */
export function oneOf(words: readonly string[]): (text: string, from: number) => number {
  const [only = ''] = words;
  if (words.length === 1) return (text, from) => text.indexOf(only, from);
  const any = new RegExp(words.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|'), 'g');
  return (text, from) => {
    any.lastIndex = from;
    return any.exec(text)?.index ?? -1;
  };
}
