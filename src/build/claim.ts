import type { ClaimLeaf } from 'schema-dts';
import type { Agent, Built, Entity, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface ClaimMembers {
  /** IRI, absolute or `#fragment`; one made of the words where absent. */
  readonly id?: string | undefined;
  /** Verbatim. */
  readonly text: string;
  /** BCP 47. */
  readonly inLanguage?: string | undefined;
  /** Who says so. */
  readonly author: Many<Agent>;
  /** Who put it in these words, where that is somebody else. */
  readonly claimInterpreter?: Agent | undefined;
  /** ISO 8601: when it was claimed, not when a release repeated it. */
  readonly datePublished?: string | undefined;
  /** The work in which the claimant makes it. */
  readonly appearance?: Many<Entity<'CreativeWork' | 'NewsArticle'>> | undefined;
  readonly firstAppearance?: Entity<'CreativeWork' | 'NewsArticle'> | undefined;
  readonly citation?: Many<Entity<'CreativeWork' | 'NewsArticle'>> | undefined;
}

/** What `claim()` takes. */
export interface ClaimInput extends ClaimMembers {
  /** Any other property of schema.org's Claim. */
  readonly extra?: Extra<ClaimLeaf, keyof ClaimMembers> | undefined;
}

/**
 * A fact that somebody claims: what a release reports, not a verdict on it.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/Claim
 * @example `claim({ text: 'Meldingen dalen met 46%.', author: organization({ name: 'NCMEC' }) })`
 */
export function claim(input: ClaimInput): Built<'Claim'> {
  return node('Claim', input);
}
