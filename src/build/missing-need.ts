/**
 * What a node lacks of the members without which it says nothing: the name of the first one, in
 * words, or `undefined` where it has them all. Kinds that are not listed need nothing.
 *
 * @example `missingNeed('Quotation', {})` is `'text'`; of a contact point it is `'email, telephone or url'`.
 */
export function missingNeed(kind: string, node: Readonly<Record<string, unknown>>): string | undefined {
  for (const need of NEEDS.get(kind) ?? []) {
    if (!need.some((member) => Object.hasOwn(node, member))) return words(need);
  }
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

function words(need: readonly string[]): string {
  return need.length === 1 ? String(need[0]) : `${need.slice(0, -1).join(', ')} or ${String(need.at(-1))}`;
}
