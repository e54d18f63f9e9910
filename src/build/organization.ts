import type { Organization, OrganizationLeaf } from 'schema-dts';
import type { Built, Entity, Many } from './built.ts';
import type { Extra, TypeName } from './extra.ts';
import { node } from './node.ts';

interface OrganizationMembers {
  /** IRI, absolute or `#fragment`; its own site's `#organization`, or one made of its name, where absent. */
  readonly id?: string | undefined;
  /** The most specific type that fits: `NGO`, `GovernmentOrganization`, … */
  readonly type?: TypeName<Organization> | undefined;
  readonly name: string;
  readonly alternateName?: Many<string> | undefined;
  /** Absolute URL of its own site. */
  readonly url?: string | undefined;
  /** An image, or the absolute URL of one. */
  readonly logo?: string | Entity<'ImageObject'> | undefined;
  /** Absolute URLs of its pages on other sites. */
  readonly sameAs?: Many<string> | undefined;
  /** E.164, or as written where its country is not known. */
  readonly telephone?: Many<string> | undefined;
  readonly email?: Many<string> | undefined;
  readonly contactPoint?: Many<Entity<'ContactPoint'>> | undefined;
  /** Absolute URL of the page that says how it corrects. */
  readonly correctionsPolicy?: string | undefined;
  /** Absolute URL. */
  readonly publishingPrinciples?: string | undefined;
}

/** What `organization()` takes. */
export interface OrganizationInput extends OrganizationMembers {
  /** Any other property of schema.org's Organization. */
  readonly extra?: Extra<OrganizationLeaf, keyof OrganizationMembers> | undefined;
}

/**
 * An organization: a publisher, a source, an employer.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/Organization
 * @see https://developers.google.com/search/docs/appearance/structured-data/organization
 * @example `organization({ type: 'NGO', name: 'Child Focus', url: 'https://childfocus.be' })`
 */
export function organization(input: OrganizationInput): Built<'Organization'> {
  return node('Organization', input);
}
