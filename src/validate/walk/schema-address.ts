import { nearlySchemaHost } from '../../forms/nearly-schema-host.ts';

/** True of every way to write the address of schema.org's context or vocabulary, right or with a slip of form. */
export function isSchemaAddress(address: string): boolean {
  if (USUAL.has(address)) return true;
  // http(s)://schema.org, with or without a slash or its context file
  return /^(?:https?:\/\/)?(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.json(?:ld)?)?)?(?:#.*)?$/iu.test(address.trim());
}

/**
 * True of an address that is clearly meant to be schema.org's: another ending, a letter more or
 * less, one of its pages.
 *
 * @example `isMeantAddress('https://shema.org')` and `isMeantAddress('https://schema.org/NewsArticle')` are true.
 */
export function isMeantAddress(address: string): boolean {
  // the host of an address, with or without its scheme
  const host = /^[a-z]*:?\/*(?<host>[^/\s:]+)/iu.exec(address.trim())?.groups?.['host'];
  return host !== undefined && nearlySchemaHost(host);
}

/** The four ways in which nearly every document writes it. */
const USUAL: ReadonlySet<string> = new Set(['https://schema.org', 'https://schema.org/', 'http://schema.org', 'http://schema.org/']);
