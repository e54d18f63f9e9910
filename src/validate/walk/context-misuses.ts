import type { Misuse } from '../../model/walk.ts';
import { wrongLanguage } from './misuses.ts';
import { isMeantAddress, isSchemaAddress } from './schema-address.ts';

/**
 * What is wrong with an `@context`: absent where one is needed, not the address of schema.org but
 * clearly meant to be, or of no form that JSON-LD has. An address that is not at hand is told.
 *
 * @param given - the value of `@context`; `undefined` where there is none.
 * @param path - JSON Pointer of the object that holds it.
 */
export function contextMisuses(given: unknown, path: string): readonly Misuse[] {
  if (given === undefined) return [{ rule: 'context-missing', path, at: 'value', data: {} }];
  const at = `${path}/@context`;
  return Array.isArray(given) ? given.flatMap((item: unknown, index) => ofItem(item, `${at}/${index}`)) : ofItem(given, at);
}

function ofItem(given: unknown, path: string): readonly Misuse[] {
  if (given === null || given === '') return [{ rule: 'context-missing', message: given === null ? 'null' : 'empty', path, at: 'value', data: {}, ...(given === '' ? { suggestion: 'https://schema.org' } : {}) }];
  if (typeof given === 'string') return ofAddress(given, path);
  if (typeof given !== 'object' || Array.isArray(given)) {
    return [{ rule: 'keyword-value', path, at: 'value', data: { keyword: '@context', actual: Array.isArray(given) ? 'array' : JSON.stringify(given), expected: 'an address or an object' } }];
  }
  const language = (given as Readonly<Record<string, unknown>>)['@language'];
  const languages = typeof language === 'string' ? wrongLanguage(`${path}/@language`, language) : [];
  const bare = typeof (given as Readonly<Record<string, unknown>>)['vocab'] === 'string' && isMeantAddress((given as Readonly<Record<string, string>>)['vocab'] ?? '');
  const keyword: readonly Misuse[] = bare ? [{ rule: 'unknown-keyword', path: `${path}/vocab`, at: 'key', data: { key: 'vocab', expected: '@vocab' }, suggestion: '@vocab' }] : [];
  return [...languages, ...keyword, ...ofVocabulary(given as Readonly<Record<string, unknown>>, path)];
}

function ofVocabulary(given: Readonly<Record<string, unknown>>, path: string): readonly Misuse[] {
  const vocabulary = given['@vocab'];
  if (typeof vocabulary !== 'string') return [];
  if (isSchemaAddress(vocabulary)) {
    return vocabulary.endsWith('/') ? [] : [{ rule: 'context-address', message: 'slash', path: `${path}/@vocab`, at: 'value', data: { actual: vocabulary, expected: `${vocabulary}/` }, suggestion: `${vocabulary}/` }];
  }
  return isMeantAddress(vocabulary) ? [wrongAddress(vocabulary, 'https://schema.org/', `${path}/@vocab`)] : [];
}

function ofAddress(address: string, path: string): readonly Misuse[] {
  if (isSchemaAddress(address)) {
    if (address.startsWith('https://schema.org') && !address.includes(' ')) return [];
    // Only these are an address of the context: http or https, without www, nothing around it.
    return /^https?:\/\/schema\.org/iu.test(address) && !/\s/u.test(address) ? [] : [wrongAddress(address, 'https://schema.org', path)];
  }
  if (isMeantAddress(address)) return [wrongAddress(address, 'https://schema.org', path)];
  return [{ rule: 'context-unknown', path, at: 'value', data: { address } }];
}

function wrongAddress(actual: string, expected: string, path: string): Misuse {
  return { rule: 'context-address', ...(WWW.test(actual) ? { message: 'www', severity: 'warning' as const } : {}), path, at: 'value', data: { actual, expected }, suggestion: expected };
}

/** With `www.` it leads to the right place, and readers that only compare it do not know it. */
const WWW = /^https?:\/\/www\.schema\.org\/?$/iu;
