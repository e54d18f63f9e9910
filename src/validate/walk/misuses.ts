import type { Misuse } from '../../model/walk.ts';
import { languageProblem } from '../values/language-problem.ts';
import { KEYWORDS } from './keywords.ts';

/** A key that stands for a keyword which the node already has: `type` beside `@type`. */
export function twiceKeyword(path: string, key: string, keyword: string): Misuse {
  return { rule: 'keyword-twice', path, at: 'key', data: { key, keyword } };
}

/** A keyword with a value that it cannot have. */
export function wrongValue(path: string, keyword: string, value: unknown): Misuse {
  const actual = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `${typeof value} ${JSON.stringify(value)}`;
  const expected = keyword === '@reverse' ? 'an object of properties' : 'a string';
  return { rule: 'keyword-value', path, at: 'value', data: { keyword, actual, expected } };
}

/** A language that is no tag, in `@language` or as a key of a language map. */
export function wrongLanguage(path: string, actual: string, at: Misuse['at'] = 'value'): readonly Misuse[] {
  const problem = languageProblem(actual);
  if (problem === undefined) return [];
  const { suggestion: expected } = problem;
  if (expected === undefined) return [{ rule: 'language-tag', message: 'unknown', path, at, data: { actual, property: '@language' } }];
  return [{ rule: 'language-tag', path, at, data: { actual, property: '@language', expected }, suggestion: expected }];
}

/** A key beside `@value` that cannot stand there. */
export function besideValue(path: string, key: string): Misuse {
  return { rule: 'keyword-value', message: 'beside', path, at: 'key', data: { key, keyword: '@value' } };
}

/** A key that looks like a keyword and is none: `@Type`, `@name`. */
export function unknownKeyword(path: string, key: string): Misuse {
  const lower = key.toLowerCase().trim();
  if (lower !== key && KEYWORDS.has(lower)) return { rule: 'unknown-keyword', path, at: 'key', data: { key, expected: lower }, suggestion: lower };
  const near = lower === '@ids' ? '@id' : lower === '@types' ? '@type' : undefined;
  if (near !== undefined) return { rule: 'unknown-keyword', path, at: 'key', data: { key, expected: near }, suggestion: near };
  return { rule: 'unknown-keyword', message: 'none', path, at: 'key', data: { key } };
}

/** A term that no context defines, so that expansion drops it: a key with its value, or a type. */
export function droppedTerm(path: string, term: string, at: Misuse['at']): Misuse {
  return { rule: 'dropped-term', path, at, data: { term } };
}
