import { parsedUrl } from './parsed-url.ts';

/**
 * The host of an absolute web address, without `www.`; `undefined` for anything else.
 *
 * @example `hostOf('https://www.childfocus.be/nl')` is `'childfocus.be'`.
 */
export function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const host = PLAIN.exec(address)?.[1] ?? (/^https?:/iu.test(address) ? parsedUrl(address)?.hostname : undefined);
  return host?.startsWith('www.') === true ? host.slice(4) : host;
}

/** Nearly every address, of which the host need not be parsed: in lower case, with no port and no code for other letters. */
const PLAIN = /^https?:\/\/((?:(?!xn--)[a-z\d-]+\.)+[a-z]+)(?:[/?#]|$)/u;

/** True where two hosts are one or one lies below the other: `childfocus.be` and `press.childfocus.be`. */
export function isSameSite(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`);
}
