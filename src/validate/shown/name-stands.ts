import { wordKey } from '../../forms/word-key.ts';
import type { Wording } from '../../model/wording.ts';

/**
 * True where one of the names stands among the words: as it is, the family name first, or each of
 * its words somewhere ("Ann M. Peeters" for `Ann Peeters`), a title left out. Of "Peeters, Ann (Anna)" the family name is enough.
 */
export function nameStands(names: readonly string[], words: Wording): boolean {
  return names.some((name) => words.has(name) || (name.includes(',') && words.has(name.slice(0, name.indexOf(',')))) || inParts(name, words));
}

/**
 * True where the name of an organisation stands in the release with the endings of a case: "des Instituts
 * für Wassersicherheit" for `Institut für Wassersicherheit`.
 */
export function inflectedNameStands(names: readonly string[], words: Wording): boolean {
  const text = words.key.split(' ');
  return names.some((name) => {
    const parts = wordKey(name).split(' ');
    if (parts.length < 2 || parts.every((part) => part.length < MOST_PLAIN)) return false;
    return text.some((_, at) => parts.every((part, index) => isInflected(text[at + index] ?? '', part)));
  });
}

/** Words shorter than this have their endings for a part of them. */
const MOST_PLAIN = 5;
/** "van", "den", "de", "la" */
const PARTICLE = /^\p{Ll}{2,3}$/u;
const ENDING = /(?:e[mnrs]?|[ns])$/u;

function isInflected(word: string, part: string): boolean {
  if (word === part) return true;
  return word.length >= MOST_PLAIN && part.length >= MOST_PLAIN && word.replace(ENDING, '') === part.replace(ENDING, '');
}

/** Titles before a name, which a text may leave out; that a name holds one is told elsewhere. */
const TITLES: ReadonlySet<string> = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'mevr', 'mevrouw', 'dhr', 'herr', 'frau', 'mme', 'madame', 'monsieur', 'sr', 'sra', 'drs', 'ir', 'ing', 'phd', 'md', 'mba']);

function inParts(name: string, words: Wording): boolean {
  // A particle may be cut: "Roos v.d. Berg".
  const parts = name.split(/\s+/u).filter((part) => !PARTICLE.test(part)).flatMap((part) => wordKey(part).split(' ')).filter((part) => part.length > 1 && !TITLES.has(part));
  return parts.length > 1 && parts.every((part) => words.has(part));
}
