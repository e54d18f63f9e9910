import type { ReviewFacts } from '../model/press-release.ts';
import type { Draft, Given } from './draft.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import { matchKey } from '../forms/match-key.ts';
import { draft } from './draft.ts';
import { rating } from './rating.ts';

/**
 * The verdict of a review. Its numbers are those that the editor gives, else the place of the
 * verdict among the newsroom's verdicts, which stand worst first; a verdict that is neither has
 * words only.
 */
export function ratingDraft(making: Making, review: ReviewFacts, path: Path, verdicts: readonly string[]): Draft {
  const at = (property: string, key = property): Given<number> | undefined => making.facts.given(property, [...path, key], 'Rating') as Given<number> | undefined;
  const words = { alternateName: at('alternateName', 'verdict'), ratingExplanation: at('ratingExplanation', 'explanation') };
  const given = { ratingValue: at('ratingValue'), bestRating: at('bestRating'), worstRating: at('worstRating') };
  const isGiven = Object.values(given).some((number) => number !== undefined);
  const place = verdicts.findIndex((verdict) => matchKey(verdict) === matchKey(review.verdict ?? ''));
  if (isGiven || place < 0) return draft(rating, { ...words, ...given });
  const counted = (value: number, pointer: string, how: string): Given<number> => ({ value, origin: { derivedFromPointer: pointer, in: 'newsroom', how } });
  return draft(rating, {
    ...words,
    ratingValue: counted(place + 1, `/verdicts/${place}`, 'place among the verdicts'),
    bestRating: counted(verdicts.length, '/verdicts', 'number of verdicts'),
    worstRating: counted(1, '/verdicts', 'first of the verdicts'),
  });
}
