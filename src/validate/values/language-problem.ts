import { languageTag as tagOf } from '../../forms/language-tag.ts';

/**
 * What is wrong with a language as BCP 47; nothing where it is right.
 *
 * @example `languageProblem('Dutch')` and `languageProblem('nl_NL')` have the suggestions `nl` and `nl-NL`.
 */
export function languageProblem(text: string): { readonly suggestion?: string } | undefined {
  if (isTag(text)) return undefined;
  const suggestion = tagFor(text);
  return suggestion === undefined ? {} : { suggestion };
}

/** Languages of two letters in the registry of BCP 47, which are those of ISO 639-1. */
const TWO_LETTERS: ReadonlySet<string> = new Set([
  'aa', 'ab', 'ae', 'af', 'ak', 'am', 'an', 'ar', 'as', 'av', 'ay', 'az', 'ba', 'be', 'bg', 'bh', 'bi', 'bm', 'bn', 'bo', 'br', 'bs', 'ca', 'ce', 'ch', 'co', 'cr', 'cs', 'cu', 'cv', 'cy',
  'da', 'de', 'dv', 'dz', 'ee', 'el', 'en', 'eo', 'es', 'et', 'eu', 'fa', 'ff', 'fi', 'fj', 'fo', 'fr', 'fy', 'ga', 'gd', 'gl', 'gn', 'gu', 'gv', 'ha', 'he', 'hi', 'ho', 'hr', 'ht', 'hu',
  'hy', 'hz', 'ia', 'id', 'ie', 'ig', 'ii', 'ik', 'io', 'is', 'it', 'iu', 'ja', 'jv', 'ka', 'kg', 'ki', 'kj', 'kk', 'kl', 'km', 'kn', 'ko', 'kr', 'ks', 'ku', 'kv', 'kw', 'ky', 'la', 'lb',
  'lg', 'li', 'ln', 'lo', 'lt', 'lu', 'lv', 'mg', 'mh', 'mi', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt', 'my', 'na', 'nb', 'nd', 'ne', 'ng', 'nl', 'nn', 'no', 'nr', 'nv', 'ny', 'oc', 'oj', 'om',
  'or', 'os', 'pa', 'pi', 'pl', 'ps', 'pt', 'qu', 'rm', 'rn', 'ro', 'ru', 'rw', 'sa', 'sc', 'sd', 'se', 'sg', 'sh', 'si', 'sk', 'sl', 'sm', 'sn', 'so', 'sq', 'sr', 'ss', 'st', 'su', 'sv',
  'sw', 'ta', 'te', 'tg', 'th', 'ti', 'tk', 'tl', 'tn', 'to', 'tr', 'ts', 'tt', 'tw', 'ty', 'ug', 'uk', 'ur', 'uz', 've', 'vi', 'vo', 'wa', 'wo', 'xh', 'yi', 'yo', 'za', 'zh', 'zu',
]);

/** A tag whose language is registered, in any case. */
function isTag(text: string): boolean {
  if (TWO_LETTERS.has(text)) return true;
  // The United Kingdom is GB in tags.
  if (/\s|_|-uk$/iu.test(text)) return false;
  const tag = tagOf(text);
  if (tag === undefined) return /^(?:x|i)-/u.test(text);
  const language = tag.split('-')[0] ?? '';
  // A name of a language is no part of a tag: `uk-english`.
  if (tag.split('-').slice(1).some((part) => NAMES.has(part.toLowerCase()))) return false;
  return language.length === 3 || TWO_LETTERS.has(language);
}

/** The tag that is meant: `nl_BE` is `nl-BE`, "Dutch" is `nl`. */
function tagFor(text: string): string | undefined {
  const key = text.trim().toLowerCase();
  const named = NAMES.get(key) ?? COUNTRIES.get(key);
  if (named !== undefined) return named;
  const tidy = text.trim().replace(/_/gu, '-').replace(/-UK$/iu, '-GB');
  return isTag(tidy) ? tagOf(tidy) : undefined;
}

/** Names of languages in English and in themselves. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'], ['dutch', 'nl'], ['nederlands', 'nl'], ['flemish', 'nl-BE'], ['vlaams', 'nl-BE'], ['french', 'fr'], ['français', 'fr'], ['francais', 'fr'],
  ['german', 'de'], ['deutsch', 'de'], ['spanish', 'es'], ['español', 'es'], ['espanol', 'es'], ['castellano', 'es'], ['italian', 'it'], ['italiano', 'it'],
  ['portuguese', 'pt'], ['português', 'pt'], ['portugues', 'pt'], ['polish', 'pl'], ['polski', 'pl'], ['swedish', 'sv'], ['svenska', 'sv'], ['danish', 'da'],
  ['dansk', 'da'], ['norwegian', 'no'], ['norsk', 'no'], ['finnish', 'fi'], ['suomi', 'fi'], ['czech', 'cs'], ['čeština', 'cs'], ['slovak', 'sk'], ['hungarian', 'hu'],
  ['magyar', 'hu'], ['romanian', 'ro'], ['română', 'ro'], ['bulgarian', 'bg'], ['greek', 'el'], ['ελληνικά', 'el'], ['turkish', 'tr'], ['türkçe', 'tr'], ['russian', 'ru'],
  ['русский', 'ru'], ['ukrainian', 'uk'], ['українська', 'uk'], ['arabic', 'ar'], ['العربية', 'ar'], ['hebrew', 'he'], ['chinese', 'zh'], ['中文', 'zh'], ['japanese', 'ja'],
  ['日本語', 'ja'], ['korean', 'ko'], ['한국어', 'ko'], ['hindi', 'hi'], ['indonesian', 'id'], ['vietnamese', 'vi'], ['thai', 'th'], ['catalan', 'ca'], ['català', 'ca'],
  ['irish', 'ga'], ['welsh', 'cy'], ['croatian', 'hr'], ['hrvatski', 'hr'], ['serbian', 'sr'], ['slovenian', 'sl'], ['estonian', 'et'], ['latvian', 'lv'], ['lithuanian', 'lt'],
]);

/** Codes of countries that are no code of a language, with the language that is meant. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([['jp', 'ja'], ['cz', 'cs'], ['dk', 'da'], ['gr', 'el'], ['cn', 'zh'], ['ua', 'uk'], ['vn', 'vi'], ['gb', 'en'], ['us', 'en']]);
