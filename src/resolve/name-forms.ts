import { matchKey } from '../forms/match-key.ts';

/** True for an acronym and the name whose capitals it is: "CBS", "Centraal Bureau voor de Statistiek". */
export function spells(acronym: string, name: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(acronym) || !name.includes(' ')) return false;
  return name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join('') === acronym;
}

/**
 * True where a name is another one without a word before it ("Universität Marburg" of
 * "Philipps-Universität Marburg") or without what small words join to it ("Nationale Bank" of
 * "Nationale Bank van België").
 */
export function isShortFor(short: string, long: string): boolean {
  if (spells(short, long)) return true;
  const [few, many] = [nameWords(short), nameWords(long)];
  const rest = many.length - few.length;
  if (rest < 1) return false;
  if (rest === 1 && few.length > 1 && ends(many, few)) return true;
  return starts(many, few) && /^\P{Lu}/u.test(long.slice(short.length).trimStart());
}

/** True where one of two names holds the other at its start or end: "Kantonspolizei" and "Kantonspolizei Aargau". */
export function holdsOther(a: string, b: string): boolean {
  const [few, many] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.length > 0 && few.length < many.length && (starts(many, few) || ends(many, few));
}

function starts(many: readonly string[], few: readonly string[]): boolean {
  return few.every((word, index) => many[index] === word);
}

function ends(many: readonly string[], few: readonly string[]): boolean {
  return few.every((word, index) => many[many.length - few.length + index] === word);
}

/** The words of a name as they are compared, without marks. */
export function nameWords(name: string): string[] {
  return matchKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
