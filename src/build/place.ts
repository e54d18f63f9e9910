import type { Place, PlaceLeaf } from 'schema-dts';
import type { Built } from './built.ts';
import type { Extra, TypeName } from './extra.ts';
import { node } from './node.ts';

interface PlaceMembers {
  /** IRI, absolute or `#fragment`; one made of the name where absent. */
  readonly id?: string | undefined;
  /** `City`, `Country`, … */
  readonly type?: TypeName<Place> | undefined;
  readonly name: string;
}

/** What `place()` takes. */
export interface PlaceInput extends PlaceMembers {
  /** ISO 3166-1 alpha-2 country that it lies in; only where it is known. */
  readonly country?: string | undefined;
  /** Any other property of schema.org's Place. */
  readonly extra?: Extra<PlaceLeaf, keyof PlaceMembers | 'address'> | undefined;
}

/**
 * A place: where a release was issued.
 *
 * @see https://schema.org/Place
 * @example `place({ name: 'Brussel', country: 'BE' })` has
 * `address: { '@type': 'PostalAddress', addressCountry: 'BE' }`.
 */
export function place({ country, ...input }: PlaceInput): Built<'Place'> {
  return node('Place', country ? { ...input, address: { '@type': 'PostalAddress', addressCountry: country } } : input);
}
