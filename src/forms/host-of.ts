import { parsedUrl } from './parsed-url.ts';

/**
 * The host of an absolute web address, without `www.`; `undefined` for anything else.
 *
 * @example `hostOf('https://www.childfocus.be/nl')` is `'childfocus.be'`.
 */
export function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const host = plainHost(address) ?? (/^https?:/iu.test(address) ? parsedUrl(address)?.hostname : undefined);
  return host?.startsWith('www.') === true ? host.slice(4) : host;
}

/** The host of nearly every address, which need not be parsed: in lower case, with no port and no code for other letters. */
function plainHost(address: string): string | undefined {
  const start = address.startsWith('https://') ? 8 : address.startsWith('http://') ? 7 : -1;
  if (start < 0) return undefined;
  const slash = address.indexOf('/', start);
  const host = slash < 0 ? address.slice(start) : address.slice(start, slash);
  return PLAIN.test(host) && !host.includes('xn--') ? host : undefined;
}

const PLAIN = /^(?:[a-z\d-]+\.)+[a-z]+$/u;

/** True where two hosts are one or one lies below the other: `childfocus.be` and `press.childfocus.be`. */
export function isSameSite(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`);
}
