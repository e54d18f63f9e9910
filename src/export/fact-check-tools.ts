import type { Exporter } from '../model/exporter.ts';
import type { Node } from '../model/graph.ts';
import type { Result } from '../model/result.ts';
import { serialize } from './serialize.ts';

/**
 * The reviews as `pages` of the Google Fact Check Tools API, one page for all reviews that share
 * address, day and reviewer. It is `{ "pages": [] }` where no editor gave a verdict. Members that
 * are unknown are left out, and so is a rating that is no whole number, for the API has integers.
 *
 * @example
 * ```json
 * { "pages": [{ "pageUrl": "https://…", "publishDate": "2021-01-21", "claimReviewAuthor": { "name": "…" }, "claimReviewMarkups": [{ "claimReviewed": "…", "rating": { "textualRating": "True" } }] }] }
 * ```
 */
export const factCheckTools: Exporter = {
  id: 'fact-check-tools',
  extension: 'json',
  mediaType: 'application/json',
  description: 'the reviews as the payload of the Google Fact Check Tools API',
  write: (result) => `${serialize({ pages: pagesOf(result) }, { indent: 2 })}\n`,
};

function pagesOf({ pages }: Result): object[] {
  const byHead = new Map<string, object[]>();
  for (const { graph } of pages) {
    for (const review of graph['@graph'].filter((node) => node['@type'] === 'ClaimReview')) {
      const head = JSON.stringify({ pageUrl: review['url'], publishDate: review['datePublished'], claimReviewAuthor: reviewer(nodeOf(review['author'])) });
      byHead.set(head, [...(byHead.get(head) ?? []), markup(review)]);
    }
  }
  return [...byHead].map(([head, claimReviewMarkups]) => ({ ...(JSON.parse(head) as object), claimReviewMarkups }));
}

function markup(review: Node): object {
  const claim = nodeOf(review['itemReviewed']);
  const rating = nodeOf(review['reviewRating']);
  const appearances = listOf(claim?.['appearance']).map(urlOf).filter((url) => url !== undefined);
  return {
    claimReviewed: review['claimReviewed'],
    claimDate: claim?.['datePublished'],
    claimAuthor: author(nodeOf(claim?.['author'])),
    claimFirstAppearance: urlOf(claim?.['firstAppearance']),
    claimAppearances: appearances.length > 0 ? appearances : undefined,
    rating: rating && {
      textualRating: rating['alternateName'],
      ratingValue: whole(rating['ratingValue']),
      bestRating: whole(rating['bestRating']),
      worstRating: whole(rating['worstRating']),
      ratingExplanation: rating['ratingExplanation'],
      imageUrl: urlOf(rating['image']),
    },
  };
}

/** The API knows the reviewer by name and image only. */
function reviewer(node: Node | undefined): object | undefined {
  return node && { name: node['name'], imageUrl: urlOf(node['image']) };
}

function author(node: Node | undefined): object | undefined {
  return node && { name: node['name'], jobTitle: node['jobTitle'], sameAs: listOf(node['sameAs'])[0], imageUrl: urlOf(node['image']) };
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function nodeOf(value: unknown): Node | undefined {
  const first = listOf(value)[0];
  return first !== null && typeof first === 'object' ? (first as Node) : undefined;
}

/** A URL, written as it is or as the `url` of a node. */
function urlOf(value: unknown): unknown {
  return typeof value === 'string' ? value : nodeOf(value)?.['url'];
}

function whole(value: unknown): unknown {
  return Number.isInteger(value) ? value : undefined;
}
