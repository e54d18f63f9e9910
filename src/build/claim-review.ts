import type { ClaimReviewLeaf } from 'schema-dts';
import type { Agent, Built, Entity, Many } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface ClaimReviewMembers {
  /** IRI, absolute or `#fragment`; one made of the claim's words where absent. */
  readonly id?: string | undefined;
  /** Absolute URL of the page that holds the review. */
  readonly url: string;
  /** A short form of the claim; above 75 characters some readers cut it. */
  readonly claimReviewed: string;
  /** The verdict; what `rating()` makes always has one in words. */
  readonly reviewRating: Built<'Rating'>;
  /** Who takes responsibility for the verdict: never the claim's own author. */
  readonly author: Many<Agent>;
  readonly itemReviewed: Entity<'Claim'>;
  /** ISO 8601, as precise as it is known. */
  readonly datePublished?: string | undefined;
  /** BCP 47. */
  readonly inLanguage?: string | undefined;
  /** The evidence. */
  readonly citation?: Many<Entity<'CreativeWork' | 'NewsArticle'>> | undefined;
}

/** What `claimReview()` takes. */
export interface ClaimReviewInput extends ClaimReviewMembers {
  /** Any other property of schema.org's ClaimReview. */
  readonly extra?: Extra<ClaimReviewLeaf, keyof ClaimReviewMembers> | undefined;
}

/**
 * A verdict on a claim, for which somebody takes responsibility. `graph()` leaves it out, and says
 * why, where its reviewer is the claim's own author or its rating is outside its scale.
 *
 * @throws TypeError where text stands for an entity, which the types do not let through.
 * @see https://schema.org/ClaimReview
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 * @example `claimReview({ url, claimReviewed: text, itemReviewed: claim({ text, author: source }), author: publisher, reviewRating: rating({ alternateName: 'Juist' }) })`
 */
export function claimReview(input: ClaimReviewInput): Built<'ClaimReview'> {
  return node('ClaimReview', input);
}
