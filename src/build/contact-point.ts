import type { ContactPointLeaf } from 'schema-dts';
import type { Built, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface ContactPointMembers {
  /** IRI, absolute or `#fragment`; one made of the name or the address where absent. */
  readonly id?: string | undefined;
  /** What it is for: `press`. */
  readonly contactType?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: Many<string> | undefined;
  /** E.164, or as written where its country is not known. */
  readonly telephone?: Many<string> | undefined;
  /** Absolute URL of a contact page. */
  readonly url?: string | undefined;
  /** BCP 47 tags. */
  readonly availableLanguage?: Many<string> | undefined;
}

/** What `contactPoint()` takes. */
export interface ContactPointInput extends ContactPointMembers {
  /** Any other property of schema.org's ContactPoint. */
  readonly extra?: Extra<ContactPointLeaf, keyof ContactPointMembers> | undefined;
}

/**
 * A way to reach an organization or a person. `graph()` leaves out one that has no channel.
 *
 * @see https://schema.org/ContactPoint
 * @example `contactPoint({ contactType: 'press', name: 'Stephan Smets', telephone: '+32 486 259 279' })`
 */
export function contactPoint(input: ContactPointInput): Built<'ContactPoint'> {
  return node('ContactPoint', input);
}
