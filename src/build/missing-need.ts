import type { Entry } from './assembly.ts';

/**
 * What a node lacks of the members without which it says nothing: the name of the first one, in
 * words, or `undefined` where it has them all. Kinds that are not listed need nothing.
 *
 * @example Of an empty quotation it is `'text'`, of an empty contact point `'email or telephone or url'`.
 */
export function missingNeed({ kind, json }: Pick<Entry, 'kind' | 'json'>): string | undefined {
  return NEEDS.get(kind)?.find((need) => !Object.hasOwn(json, need) && !need.split(' or ').some((member) => Object.hasOwn(json, member)));
}

/** Lists of needs by kind; of each need, one member is enough. */
const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['NewsArticle', ['headline']],
  ['Organization', ['name']],
  ['Person', ['name']],
  ['Place', ['name']],
  ['Quotation', ['text']],
  ['Claim', ['text']],
  ['CorrectionComment', ['text']],
  ['Rating', ['alternateName']],
  ['ClaimReview', ['claimReviewed', 'itemReviewed']],
  ['ContactPoint', ['email or telephone or url']],
  ['CreativeWork', ['name or url or author or text']],
  ['ImageObject', ['url or contentUrl']],
  ['BreadcrumbList', ['itemListElement']],
]);
