import { editDistance } from './edit-distance.ts';

/**
 * True of a host that is schema.org's, or clearly meant to be: with `www.`, another ending, a letter
 * more or less. The vocabulary that schema.org replaced is taken for it too.
 *
 * @example `shema.org`, `schema.com` and `data-vocabulary.org` are.
 */
export function nearlySchemaHost(host: string): boolean {
  const plain = host.toLowerCase().replace(/^www\./u, '');
  return plain === 'schema.org' || plain === 'data-vocabulary.org' || /^schemas?\.[a-z]{2,4}$/u.test(plain) || (plain.includes('.') && editDistance(plain, 'schema.org', 2) <= 2);
}
