import type { Thing } from 'schema-dts';
import type { Built, Many } from './built.ts';
import type { TypeName } from './extra.ts';
import { node } from './node.ts';

/** What `thing()` takes. */
export interface ThingInput {
  /** IRI, absolute or `#fragment`; it stays nested where absent. */
  readonly id?: string | undefined;
  /** Any type of schema.org: `Event`, `Legislation`, `Product`, … */
  readonly type?: TypeName<Thing> | undefined;
  readonly name: string;
  /** Absolute URL. */
  readonly url?: string | undefined;
  /** Absolute URLs of pages that say which thing it is. */
  readonly sameAs?: Many<string> | undefined;
}

/**
 * Something of another type that a release is about or names.
 *
 * @see https://schema.org/Thing
 * @example `thing({ type: 'Legislation', name: 'ePrivacy', sameAs: 'https://www.wikidata.org/wiki/Q24039448' })`
 */
export function thing(input: ThingInput): Built<'Thing'> {
  return node('Thing', input);
}
