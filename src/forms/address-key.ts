import { parsedUrl } from './parsed-url.ts';

/**
 * A key under which two spellings of one web address meet: without fragment, without the final
 * slash, `http` and `https` alike. An address that cannot be read is its own key.
 *
 * @param base - of a relative address
 * @example `addressKey('http://a.example/news/#top')` is `addressKey('https://a.example/news')`.
 */
export function addressKey(address: string, base?: string): string {
  const url = parsedUrl(address, base);
  if (url === undefined) return address;
  const { host, pathname, search } = url;
  return host + (pathname.endsWith('/') ? pathname.slice(0, -1) : pathname) + search;
}
