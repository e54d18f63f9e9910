/**
 * The host of an absolute web address, without `www.`; `undefined` for anything else.
 *
 * @example `hostOf('https://www.childfocus.be/nl')` is `'childfocus.be'`.
 */
export function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^https?:/iu.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./u, '');
}

/** True where two hosts are one or one lies below the other: `childfocus.be` and `press.childfocus.be`. */
export function isSameSite(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`);
}
