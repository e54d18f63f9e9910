import type { ReviewFacts } from '../model/press-release.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import type { ResolveContext } from './resolve-context.ts';
import { holds } from './resolve-claims.ts';
import { traced, type Draft } from './traced.ts';

/**
 * The reviews that editors give, each checked to name one claim. A review whose words stand in no
 * claim, or in several, is a fault that lists the candidates; the others go on.
 */
export function resolveReviews(context: ResolveContext, claims: readonly { readonly text: string }[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, review] of (context.metadata?.value.reviews ?? []).entries()) {
    const pointer = jsonPointer('reviews', index);
    const met = claims.filter((claim) => holds(claim.text, review.claim));
    if (met.length === 1) drafts.push(reviewDraft(review, pointer));
    else if (met.length > 0 || !context.isElsewhere(review.claim)) {
      const candidates = (met.length === 0 ? claims : met).map((claim) => `"${claim.text}"`).join('; ');
      const span = context.metadata?.positions[`${pointer}/claim`] ?? context.metadata?.positions[pointer] ?? { start: 0, end: 0 };
      context.faults.push({ rule: met.length === 0 ? 'review-unmatched' : 'review-ambiguous', data: { words: review.claim, candidates }, place: { source: 'metadata', span } });
    }
  }
  return drafts;
}

function reviewDraft(review: ReviewFacts, pointer: string): Draft {
  const draft: Record<string, Draft> = {};
  for (const [key, value] of Object.entries(review)) if (value !== undefined) draft[key] = traced(value, { metadata: pointer + jsonPointer(key) });
  return draft;
}
