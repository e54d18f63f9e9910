import type { PersonLeaf } from 'schema-dts';
import type { Built, Entity, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface PersonMembers {
  /** IRI, absolute or `#fragment`; one made of the name where absent. */
  readonly id?: string | undefined;
  /** The name only: no title, no honorific, no "by". */
  readonly name: string;
  readonly alternateName?: Many<string> | undefined;
  readonly jobTitle?: string | undefined;
  readonly worksFor?: Many<Entity<'Organization'>> | undefined;
  /** Absolute URL. */
  readonly url?: string | undefined;
  /** Absolute URLs of their pages on other sites. */
  readonly sameAs?: Many<string> | undefined;
  readonly email?: Many<string> | undefined;
  /** E.164, or as written where its country is not known. */
  readonly telephone?: Many<string> | undefined;
  readonly contactPoint?: Many<Entity<'ContactPoint'>> | undefined;
}

/** What `person()` takes. */
export interface PersonInput extends PersonMembers {
  /** Any other property of schema.org's Person. */
  readonly extra?: Extra<PersonLeaf, keyof PersonMembers> | undefined;
}

/**
 * A person: a speaker, an author, somebody whom the press may call.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/Person
 * @example `person({ name: 'Heidi De Pauw', jobTitle: 'CEO', worksFor: organization({ name: 'Child Focus' }) })`
 */
export function person(input: PersonInput): Built<'Person'> {
  return node('Person', input);
}
