import { wordKey } from '../../forms/word-key.ts';
import type { Rule } from '../../model/rule.ts';
import { findingAt } from '../finding-at.ts';
import { isOf } from '../shown/main-nodes.ts';
import { namesOf } from '../shown/names-of.ts';

/**
 * A review that the page shows under another name than its author's. Whoever reads the page cannot
 * tell who wrote it.
 *
 * Told where the words of the review stand on the page and no part of the name does: a page may show
 * a first name alone.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Kettle", "review": { "@type": "Review", "author": { "@type": "Person", "name": "Jan Maes" }, "reviewBody": "It boils fast and pours well." } }</script>
 * <h1>Kettle</h1><p>Ann P.</p><p>It boils fast and pours well.</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Kettle", "review": { "@type": "Review", "author": { "@type": "Person", "name": "Ann Peeters" }, "reviewBody": "It boils fast and pours well." } }</script>
 * <h1>Kettle</h1><p>Ann P.</p><p>It boils fast and pours well.</p>
 */
export const reviewerNotShown: Rule = {
  id: 'reviewer-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'A review that the page shows under another name than its author\'s.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
  messages: {
    absent: 'Unexpected author `{actual}` of a review: the page shows the review, and not this name.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    for (const { node, value } of walk.uses.get('reviewBody')?.values ?? []) {
      if (typeof value !== 'string' || !isOf(node, ['Review'])) continue;
      const [author, ...others] = namesOf(node, ['author'], walk);
      if (author === undefined || others.length > 0 || (author.node !== undefined && !author.node.types.includes('Person'))) continue;
      const parts = wordKey(author.name).split(' ').filter((part) => part.length > 2);
      // A name of one word may be "Anonymous".
      if (!/^\p{Lu}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+){1,3}$/u.test(author.name.trim()) || parts.length === 0 || page.has(author.name, ...parts)) continue;
      const words = wordKey(value).split(' ').slice(0, OPENING);
      if (words.length < FEW || !page.has(words.join(' '))) continue;
      report(findingAt(author.value, { actual: author.name }));
    }
  },
};

/** As many words of a review tell it from others; a page may cut the rest. */
const OPENING = 8;
const FEW = 4;
