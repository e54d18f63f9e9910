import { nearlySchemaHost } from '../../forms/nearly-schema-host.ts';
import type { Misuse } from '../../model/walk.ts';
import { jsonPointer } from '../../forms/json-pointer.ts';
import { typeTerm } from '../terms/type-term.ts';
import { languageProblem } from '../values/language-problem.ts';
import { listed } from '../listed.ts';
import { nearestName } from '../terms/nearest-name.ts';
import { propertyTerm } from '../terms/property-term.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';
import type { Context } from './context.ts';
import { KEYWORDS } from './keywords.ts';

/** An id that no processor takes for an address: they drop what is said of it. */
export function wrongId(path: string, id: string): readonly Misuse[] {
  if (id === '') return [{ rule: 'id-format', message: 'empty', path, at: 'value', data: {} }];
  if (/^www(?:\.[a-z\d-]{1,63}){1,6}(?:[/#]\S*)?$/iu.test(id)) return [{ rule: 'id-format', message: 'scheme', path, at: 'value', data: { id, expected: `https://${id}` }, suggestion: `https://${id}` }];
  const sign = /[\s<>"{}|\\^`]/u.exec(id)?.[0];
  if (sign === undefined || isPlaceholder(id, '@id')) return sign === undefined ? [] : [{ rule: 'id-format', message: 'placeholder', path, at: 'value', data: { id } }];
  const trimmed = id.trim();
  if (trimmed !== '' && !/[\s<>"{}|\\^`]/u.test(trimmed)) return [{ rule: 'id-format', message: 'around', path, at: 'value', data: { id, expected: trimmed }, suggestion: trimmed }];
  return [{ rule: 'id-format', path, at: 'value', data: { id, sign: /\s/u.test(sign) ? 'blank' : `\`${sign}\`` } }];
}

/** A key that stands for a keyword which the node already has: `type` beside `@type`. */
export function twiceKeyword(path: string, key: string, keyword: string): Misuse {
  return { rule: 'keyword-twice', ...(key === keyword ? { message: 'same' } : {}), path, at: 'key', data: { key, keyword, alias: keyword.slice(1) } };
}

/** A keyword with a value that it cannot have. */
export function wrongValue(path: string, keyword: string, value: unknown): Misuse {
  const expected = keyword === '@reverse' ? 'an object of properties' : keyword === '@value' ? 'a string, a number, true or false' : 'a string';
  const only: unknown = keyword === '@id' && Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  return { rule: 'keyword-value', path, at: 'value', data: { keyword, actual: shown(value), expected }, ...(typeof only === 'string' ? { suggestion: JSON.stringify(only) } : {}) };
}

/** A language that is no tag, in `@language` or as a key of a language map. */
export function wrongLanguage(path: string, actual: string, at: Misuse['at'] = 'value'): readonly Misuse[] {
  const problem = languageProblem(actual);
  if (problem === undefined) return [];
  const { suggestion: expected } = problem;
  if (expected === undefined) return [{ rule: 'language-tag', message: 'unknown', path, at, data: { actual, property: '@language' } }];
  return [{ rule: 'language-tag', path, at, data: { actual, property: '@language', expected }, suggestion: expected }];
}

/**
 * What cannot be so in a value object, or beside a `@list` or `@set`.
 *
 * Clauses: JSON-LD 1.1, sections 9.5 (value objects) and 9.7 (lists and sets).
 */
export function holderMisuses(path: string, keyword: '@value' | '@list' | '@set', holder: Readonly<Record<string, unknown>>): readonly Misuse[] {
  const allowed = keyword === '@value' ? BESIDE_VALUE : BESIDE_LIST;
  const misuses = Object.keys(holder)
    .filter((key) => key !== keyword && !allowed.has(key))
    .map((key): Misuse => ({ rule: 'keyword-value', message: keyword === '@value' ? 'beside' : 'holder', path: path + jsonPointer(key), at: 'key', data: { key, keyword }, ...besides(key, keyword, holder) }));
  if (keyword !== '@value') return misuses;
  const { '@value': value, '@type': type, '@language': language } = holder;
  if (typeof value === 'object' && value !== null && type !== '@json') misuses.push(wrongValue(`${path}/@value`, keyword, value));
  if (language !== undefined && type !== undefined) {
    // The one behind the other is one too many.
    const [other = '', key = ''] = Object.keys(holder).filter((own) => own === '@language' || own === '@type');
    misuses.push({ rule: 'keyword-value', message: 'typed', path: `${path}/${key}`, at: 'key', data: { key, other } });
  }
  else if (language !== undefined && typeof value !== 'string' && value !== null) misuses.push({ rule: 'keyword-value', message: 'untexted', path: `${path}/@language`, at: 'key', data: { actual: shown(value) } });
  return typeof language === 'string' ? [...misuses, ...wrongLanguage(`${path}/@language`, language)] : misuses;
}

/** `@language` for `lang` beside `@value`. */
function besides(key: string, keyword: string, holder: Readonly<Record<string, unknown>>): Pick<Misuse, 'suggestion'> {
  const meant = keyword === '@value' ? MEANT_BESIDE.get(key.toLowerCase()) : undefined;
  return meant === undefined || Object.hasOwn(holder, meant) ? {} : { suggestion: meant };
}

const MEANT_BESIDE: ReadonlyMap<string, string> = new Map([['@lang', '@language'], ['lang', '@language'], ['language', '@language'], ['inlanguage', '@language'], ['xml:lang', '@language'], ['type', '@type']]);
const BESIDE_VALUE: ReadonlySet<string> = new Set(['@type', '@language', '@direction', '@index', '@context']);
const BESIDE_LIST: ReadonlySet<string> = new Set(['@index', '@context']);

/** A text, number or truth value where only a node can stand: in `@reverse`, in `@graph`. */
export function noNode(path: string, keyword: '@reverse' | '@graph', value: unknown): Misuse {
  return { rule: keyword === '@graph' ? 'dropped-term' : 'keyword-value', message: keyword === '@graph' ? 'graph' : 'value', path, at: 'value', data: { keyword, actual: shown(value), expected: 'a node' } };
}

function shown(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : `${typeof value} ${JSON.stringify(value)}`;
}

/** A key that looks like a keyword and is none: `@Type`, `@name`. */
export function unknownKeyword(path: string, key: string, holder: Readonly<Record<string, unknown>>): Misuse {
  const lower = key.toLowerCase().trim();
  if (lower !== key && KEYWORDS.has(lower)) return { rule: 'unknown-keyword', path, at: 'key', data: { key, expected: lower }, suggestion: lower };
  const near = NEAR.get(lower) ?? nearestName(key, USUAL);
  if (near !== undefined && !Object.hasOwn(holder, near)) return { rule: 'unknown-keyword', path, at: 'key', data: { key, expected: near }, suggestion: near };
  const property = key.slice(1);
  if (propertyTerm(property) !== undefined && !Object.hasOwn(holder, property)) return { rule: 'unknown-keyword', path, at: 'key', data: { key, expected: property }, suggestion: property };
  return { rule: 'unknown-keyword', message: 'none', path, at: 'key', data: { key } };
}

/** Keywords that documents of schema.org use. */
const USUAL: readonly string[] = ['@context', '@type', '@id', '@graph', '@value', '@language', '@list', '@set', '@reverse', '@vocab'];
const NEAR: ReadonlyMap<string, string> = new Map([['@ids', '@id'], ['@types', '@type'], ['@itemtype', '@type'], ['@itemid', '@id'], ['@lang', '@language']]);

/** A text by languages as JSON-LD has it only where a context says so: told with the list that says the same. */
export function languageMap(path: string, property: string, map: Readonly<Record<string, unknown>>): Misuse {
  const texts = Object.entries(map).flatMap(([language, text]) => [text].flat().map((value) => ({ '@value': value, '@language': language.replace('_', '-') })));
  const [first] = texts;
  const suggestion = JSON.stringify(texts.length === 1 ? first : texts);
  return { rule: 'language-map', path, at: 'value', data: { property, languages: listed(Object.keys(map), 'and'), expected: texts.length === 1 ? suggestion : `[${JSON.stringify(first)}, …]` }, suggestion };
}

/** A type by its whole address at a host that is nearly schema.org's. */
export function nearlyType(path: string, iri: string): readonly Misuse[] {
  const parts = /^https?:\/\/(?<host>[^/\s]+)\/(?<name>[A-Z]\w+)$/u.exec(iri)?.groups;
  const name = parts?.['name'] ?? '';
  if (parts === undefined || !nearlySchemaHost(parts['host'] ?? '') || typeTerm(name) === undefined) return [];
  const expected = `https://schema.org/${name}`;
  return [{ rule: 'unknown-type', path, at: 'value', data: { type: iri, expected }, suggestion: expected }];
}

/** A property of schema.org behind a prefix that is nearly `schema:` and that no context defines, `shema:name`, or before a colon of its own, `name:`. */
export function nearlyPrefix(path: string, key: string, types: readonly string[], { terms, open }: Context): readonly Misuse[] {
  const [prefix = '', name] = key.split(':', 2);
  // A plain word is one of the vocabulary that the context names.
  if (name === undefined) return [];
  if (name.trim() === '' && !open && terms?.has(prefix) !== true && propertyTerm(prefix.trim()) !== undefined) {
    return [{ rule: 'unknown-property', path, at: 'key', data: { property: key, type: types.join(', '), expected: prefix.trim() }, suggestion: prefix.trim() }];
  }
  if (open || prefix === '' || terms?.has(prefix) === true || propertyTerm(name) === undefined || nearestName(prefix, ['schema']) === undefined) return [];
  const expected = `schema:${name}`;
  return [{ rule: 'unknown-property', path, at: 'key', data: { property: key, type: types.join(', '), expected }, suggestion: expected }];
}

/** A term that no context defines, so that expansion drops it: a key with its value, or a type. */
export function droppedTerm(path: string, term: string, at: Misuse['at']): Misuse {
  return { rule: 'dropped-term', path, at, data: { term } };
}
