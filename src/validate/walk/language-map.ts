import { propertyTerm } from '../terms/property-term.ts';
import { languageProblem } from '../values/language-problem.ts';

/**
 * True of an object whose keys are all language tags and whose values are texts: what was meant is a
 * text in several languages.
 *
 * @example `{ "nl": "Samen sterk", "fr": "Forts ensemble" }` is one, and `{ "name": "Samen" }` is not.
 */
export function isLanguageMap(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  if (keys.length === 0 || keys.length > 60) return false;
  for (const key of keys) {
    if (!TAG.test(key) || !isText(value[key]) || propertyTerm(key) !== undefined) return false;
  }
  return keys.every((key) => languageProblem(key.replace('_', '-')) === undefined);
}

/** nl, fr-BE, zh-Hant, en_US; no word of three letters, which may be anything */
const TAG = /^[a-z]{2}(?:[-_][a-z\d]{2,4})?$/iu;

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'));
}
