import type { Entry } from './assembly.ts';

/**
 * What a node lacks of the members without which it says nothing: the name of the first one, in
 * words, or `undefined` where it has them all. Kinds that are not listed need nothing.
 *
 * @example Of an empty quotation it is `'text'`, of an empty contact point `'email or telephone or url'`.
 */
export function missingNeed({ kind, json }: Pick<Entry, 'kind' | 'json'>): string | undefined {
  for (const need of NEEDS.get(kind) ?? []) if (!need.some((member) => Object.hasOwn(json, member))) return need.join(' or ');
  return undefined;
}

/** Lists of needs by kind; of each need, one member is enough. */
const NEEDS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['NewsArticle', [['headline']]],
  ['Organization', [['name']]],
  ['Person', [['name']]],
  ['Place', [['name']]],
  ['Quotation', [['text']]],
  ['Claim', [['text']]],
  ['CorrectionComment', [['text']]],
  ['Rating', [['alternateName']]],
  ['ClaimReview', [['claimReviewed'], ['itemReviewed']]],
  ['ContactPoint', [['email', 'telephone', 'url']]],
  ['CreativeWork', [['name', 'url', 'author', 'text']]],
  ['ImageObject', [['url', 'contentUrl']]],
  ['BreadcrumbList', [['itemListElement']]],
]);
