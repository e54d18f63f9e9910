import { nearlySchemaHost } from '../forms/nearly-schema-host.ts';
import { parsedUrl } from '../forms/parsed-url.ts';

const SCHEMA_ORG = /^https?:\/\/schema\.org\/(?=\S)/u;
// The host and the name of an address.
const ADDRESS = /^https?:\/\/([^\s/]+)\/+([a-z]\w*)$/iu;
// Addresses that were meant to be schema.org's: `http://www.schema.org/X`, `https:schema.org/X`, `https://schema.org//X`, `http://schema.org#X`.
const NEARLY = /^(?:https?|htp|htps|htttps?)[:;]?\/{0,3}(?:www\.)?schema\.org[/#:]+([a-z]\w*)$/iu;

/** The term of a schema.org address (`https://schema.org/name` is `name`), or `undefined`. */
export function schemaTerm(address: string): string | undefined {
  return SCHEMA_ORG.test(address) ? address.replace(SCHEMA_ORG, '') : undefined;
}

/** What an address that is nearly schema.org's was meant to be, or `undefined`. */
export function nearlySchemaTerm(address: string): string | undefined {
  if (SCHEMA_ORG.test(address) && !address.includes('//', 8)) return undefined;
  const near = NEARLY.exec(address)?.[1];
  if (near !== undefined) return near;
  const [, host, name] = ADDRESS.exec(address) ?? [];
  return host !== undefined && nearlySchemaHost(host) ? name : undefined;
}

/** Whether a text is an address with a scheme: `https:…`, `urn:…`. */
export function isAbsolute(text: string): boolean {
  return /^[A-Za-z][\w+.-]*:/u.test(text);
}

/** A link made absolute where a base is known; as it is where not, or where it is broken. */
export function resolveLink(link: string, base: string | undefined): string {
  const trimmed = link.trim();
  if (base === undefined || isAbsolute(trimmed)) return trimmed;
  return parsedUrl(trimmed, base)?.href ?? trimmed;
}
