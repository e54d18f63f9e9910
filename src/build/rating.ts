import type { RatingLeaf } from 'schema-dts';
import type { Built } from './built.ts';
import type { Extra } from './extra.ts';
import { node } from './node.ts';

interface RatingMembers {
  /** The verdict in words, as a reader sees it. */
  readonly alternateName: string;
  /** A number on the scale; only where the scale is the reviewer's own. */
  readonly ratingValue?: number | undefined;
  /** The best of the scale; readers take 5 where it is absent. */
  readonly bestRating?: number | undefined;
  /** The worst of the scale; readers take 1 where it is absent. */
  readonly worstRating?: number | undefined;
  readonly ratingExplanation?: string | undefined;
}

/** What `rating()` takes. */
export interface RatingInput extends RatingMembers {
  /** Any other property of schema.org's Rating. */
  readonly extra?: Extra<RatingLeaf, keyof RatingMembers> | undefined;
}

/**
 * A verdict in words, with its number where there is a scale.
 *
 * @see https://schema.org/Rating
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 * @example `rating({ alternateName: 'Juist', ratingValue: 5, bestRating: 5, worstRating: 1 })`
 */
export function rating(input: RatingInput): Built<'Rating'> {
  return node('Rating', input);
}
