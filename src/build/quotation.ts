import type { QuotationLeaf } from 'schema-dts';
import type { Agent, Built, Entity, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface QuotationMembers {
  /** IRI, absolute or `#fragment`; one made of the words where absent. */
  readonly id?: string | undefined;
  /** Verbatim, without the outer marks. */
  readonly text: string;
  /** BCP 47. */
  readonly inLanguage?: string | undefined;
  /** Who said it. */
  readonly creator: Many<Agent>;
  /** The release that it stands in. */
  readonly isPartOf?: Many<Entity<'NewsArticle' | 'CreativeWork'>> | undefined;
  /** The organization for which they spoke. */
  readonly sourceOrganization?: Entity<'Organization'> | undefined;
}

/** What `quotation()` takes. */
export interface QuotationInput extends QuotationMembers {
  /** Any other property of schema.org's Quotation. */
  readonly extra?: Extra<QuotationLeaf, keyof QuotationMembers> | undefined;
}

/**
 * Direct speech of a real person or an organization.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/Quotation
 * @example `quotation({ text: 'Zonder hun hulp verliezen we.', creator: person({ name: 'Heidi De Pauw' }) })`
 */
export function quotation(input: QuotationInput): Built<'Quotation'> {
  return node('Quotation', input);
}
