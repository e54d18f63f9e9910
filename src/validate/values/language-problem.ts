import { countryCode } from '../../forms/country-code.ts';
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
  if (TWO_LETTERS.has(text) || (USUAL.test(text) && TWO_LETTERS.has(text.slice(0, 2)))) return true;
  // The United Kingdom is GB in tags.
  if (/\s|_|-uk$/iu.test(text)) return false;
  const tag = tagOf(text);
  if (tag === undefined) return /^(?:x|i)-/u.test(text);
  const language = tag.split('-')[0] ?? '';
  // A name of a language is no part of a tag: `uk-english`.
  if (tag.split('-').slice(1).some((part) => NAMES.has(part.toLowerCase()))) return false;
  // `eng`, `dut`: a language with a code of two letters is registered by that one only.
  if (language.length === 2 && threeLetters(text) !== undefined) return false;
  return (language.length === 3 || TWO_LETTERS.has(language)) && isRegion(/^[a-z]{2,3}(?:-[a-z]{4})?-(?<region>[a-z]{2})(?:-|$)/iu.exec(tag)?.groups?.['region']);
}

/** nl-BE: nearly every tag with a region, found fast */
const USUAL = /^[a-z]{2}-(?:AT|BE|BR|CA|CH|DE|ES|FR|GB|IE|IT|NL|PT|US)$/u;

const regions = new Map<string, boolean>();

/** True of a region that is registered, and where a tag has none; each is looked up once, as that takes long. */
function isRegion(region: string | undefined): boolean {
  if (region === undefined) return true;
  let known = regions.get(region);
  if (known === undefined) regions.set(region, (known = OTHER_REGIONS.test(region) || countryCode(region) !== undefined));
  return known;
}

/** Registered regions that are no country of ISO 3166-1: reserved, withdrawn and for private use. */
const OTHER_REGIONS = /^(?:A[ACN]|BU|C[PSQ]|D[DG]|E[AUZ]|FX|IC|NT|Q[M-Z]|SU|T[AP]|UN|X[A-Z]|Y[DU]|Z[RZ])$/iu;

/** The tag that is meant: `nl_BE` is `nl-BE`, "Dutch" is `nl`. */
function tagFor(text: string): string | undefined {
  const key = text.trim().toLowerCase();
  const named = NAMES.get(key) ?? COUNTRIES.get(key);
  if (named !== undefined) return named;
  // `fr_FR.UTF-8` is how an operating system names it.
  const tidy = text.trim().replace(/\.utf-?8$/iu, '').replace(/_/gu, '-').replace(/-UK$/iu, '-GB');
  const short = threeLetters(tidy);
  if (short !== undefined) return tagOf(short + tidy.slice(3));
  return isTag(tidy) ? tagOf(tidy) : undefined;
}

/** The code of two letters for one of three at the start of a tag, where only the short one is registered. */
function threeLetters(text: string): string | undefined {
  return /^[a-z]{3}(?:-|$)/iu.test(text) ? SHORTER.get(text.slice(0, 3).toLowerCase()) : undefined;
}

/** Codes of ISO 639-2 that BCP 47 does not have, as the language has one of two letters; `cmn` and `arb` it has. */
const SHORTER: ReadonlyMap<string, string> = new Map([
  ['eng', 'en'], ['dut', 'nl'], ['nld', 'nl'], ['fre', 'fr'], ['fra', 'fr'], ['ger', 'de'], ['deu', 'de'], ['spa', 'es'], ['ita', 'it'], ['por', 'pt'], ['pol', 'pl'], ['swe', 'sv'], ['dan', 'da'],
  ['nor', 'no'], ['nob', 'nb'], ['nno', 'nn'], ['fin', 'fi'], ['cze', 'cs'], ['ces', 'cs'], ['slo', 'sk'], ['slk', 'sk'], ['hun', 'hu'], ['rum', 'ro'], ['ron', 'ro'], ['bul', 'bg'], ['gre', 'el'],
  ['ell', 'el'], ['tur', 'tr'], ['rus', 'ru'], ['ukr', 'uk'], ['ara', 'ar'], ['heb', 'he'], ['chi', 'zh'], ['zho', 'zh'], ['jpn', 'ja'], ['kor', 'ko'], ['hin', 'hi'], ['ind', 'id'], ['vie', 'vi'],
  ['tha', 'th'], ['cat', 'ca'], ['gle', 'ga'], ['wel', 'cy'], ['cym', 'cy'], ['hrv', 'hr'], ['srp', 'sr'], ['slv', 'sl'], ['est', 'et'], ['lav', 'lv'], ['lit', 'lt'], ['baq', 'eu'], ['eus', 'eu'],
  ['glg', 'gl'], ['ice', 'is'], ['isl', 'is'], ['per', 'fa'], ['fas', 'fa'], ['lat', 'la'], ['fry', 'fy'], ['ltz', 'lb'], ['afr', 'af'], ['alb', 'sq'], ['sqi', 'sq'], ['mac', 'mk'], ['mkd', 'mk'],
]);

/** Names of languages in English and in themselves. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'], ['dutch', 'nl'], ['nederlands', 'nl'], ['flemish', 'nl-BE'], ['vlaams', 'nl-BE'], ['french', 'fr'], ['français', 'fr'], ['francais', 'fr'],
  ['german', 'de'], ['deutsch', 'de'], ['spanish', 'es'], ['español', 'es'], ['espanol', 'es'], ['castellano', 'es'], ['italian', 'it'], ['italiano', 'it'],
  ['portuguese', 'pt'], ['português', 'pt'], ['portugues', 'pt'], ['polish', 'pl'], ['polski', 'pl'], ['swedish', 'sv'], ['svenska', 'sv'], ['danish', 'da'],
  ['dansk', 'da'], ['norwegian', 'no'], ['norsk', 'no'], ['finnish', 'fi'], ['suomi', 'fi'], ['czech', 'cs'], ['čeština', 'cs'], ['slovak', 'sk'], ['hungarian', 'hu'],
  ['magyar', 'hu'], ['romanian', 'ro'], ['română', 'ro'], ['bulgarian', 'bg'], ['greek', 'el'], ['ελληνικά', 'el'], ['turkish', 'tr'], ['türkçe', 'tr'], ['russian', 'ru'],
  ['русский', 'ru'], ['ukrainian', 'uk'], ['українська', 'uk'], ['arabic', 'ar'], ['العربية', 'ar'], ['hebrew', 'he'], ['chinese', 'zh'], ['中文', 'zh'], ['japanese', 'ja'],
  ['日本語', 'ja'], ['korean', 'ko'], ['한국어', 'ko'], ['hindi', 'hi'], ['indonesian', 'id'], ['vietnamese', 'vi'], ['thai', 'th'], ['catalan', 'ca'], ['català', 'ca'],
  ['engels', 'en'], ['englisch', 'en'], ['anglais', 'en'], ['inglés', 'en'], ['ingles', 'en'], ['inglese', 'en'], ['inglês', 'en'], ['niederländisch', 'nl'], ['néerlandais', 'nl'], ['neerlandés', 'nl'],
  ['olandese', 'nl'], ['holandés', 'nl'], ['frans', 'fr'], ['französisch', 'fr'], ['francés', 'fr'], ['francese', 'fr'], ['francês', 'fr'], ['duits', 'de'], ['allemand', 'de'], ['alemán', 'de'],
  ['tedesco', 'de'], ['alemão', 'de'], ['spaans', 'es'], ['spanisch', 'es'], ['espagnol', 'es'], ['spagnolo', 'es'], ['espanhol', 'es'], ['italiaans', 'it'], ['italienisch', 'it'], ['italien', 'it'],
  ['portugees', 'pt'], ['portugiesisch', 'pt'], ['portugais', 'pt'], ['portugués', 'pt'], ['portoghese', 'pt'], ['pools', 'pl'], ['polnisch', 'pl'], ['polonais', 'pl'],
  ['irish', 'ga'], ['welsh', 'cy'], ['croatian', 'hr'], ['hrvatski', 'hr'], ['serbian', 'sr'], ['slovenian', 'sl'], ['estonian', 'et'], ['latvian', 'lv'], ['lithuanian', 'lt'],
]);

/** Codes of countries that are no code of a language, with the language that is meant. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([['jp', 'ja'], ['cz', 'cs'], ['dk', 'da'], ['gr', 'el'], ['cn', 'zh'], ['ua', 'uk'], ['vn', 'vi'], ['gb', 'en'], ['us', 'en']]);
