import { wordKey } from '../../forms/word-key.ts';
import type { Wording } from '../../model/wording.ts';

/**
 * True where one of the names stands among the words: as it is, the family name first, or each of
 * its words somewhere ("Ann M. Peeters" for `Ann Peeters`). Of "Peeters, Ann (Anna)" the family name is enough.
 */
export function nameStands(names: readonly string[], words: Wording): boolean {
  return names.some((name) => words.has(name) || (name.includes(',') && words.has(name.slice(0, name.indexOf(',')))) || inParts(wordKey(name), words));
}

function inParts(key: string, words: Wording): boolean {
  const parts = key.split(' ').filter((part) => part.length > 1);
  return parts.length > 1 && parts.every((part) => words.has(part));
}
