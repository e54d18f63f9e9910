/**
 * A web address as the URL standard reads it; nothing for a text that it does not.
 *
 * Not by `URL.canParse`: that of Node 20 says no to an address in other letters than ASCII once it
 * has been asked some thousand times.
 *
 * @param base - of a relative address
 * @example `parsedUrl('/nl', 'https://childfocus.be')?.href` is `'https://childfocus.be/nl'`.
 */
export function parsedUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
