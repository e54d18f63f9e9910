import { fold } from '../../forms/fold.ts';
import { wordKey } from '../../forms/word-key.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import type { Wording } from '../../model/wording.ts';
import { findingAt } from '../finding-at.ts';
import { absence } from '../shown/absence.ts';
import { bylineOf, declaresByline } from '../shown/byline.ts';
import { isOf, mainNodes } from '../shown/main-nodes.ts';
import { nameStands } from '../shown/name-stands.ts';
import { namesOf, type Named } from '../shown/names-of.ts';
import { pagePlace } from '../shown/page-place.ts';

/**
 * An author whom the page does not name. Search engines show the author that the reader sees.
 *
 * An organization as author is left alone: its name is often only in its logo.
 *
 * @example bad
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "author": { "@type": "Person", "name": "Jan Maes" } }</script>
 * <h1>Help line opens</h1><p class="byline">By Ann Peeters</p>
 * @example good
 * <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "author": { "@type": "Person", "name": "Ann Peeters" } }</script>
 * <h1>Help line opens</h1><p class="byline">By Ann Peeters</p>
 */
export const authorNotShown: Rule = {
  id: 'author-not-shown',
  layer: 'page',
  severity: 'warning',
  description: 'An author whom the page does not name.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/article#author-bp',
  messages: {
    absent: 'Unexpected author `{actual}`: the page does not show this name.',
    hidden: 'Unexpected author `{actual}`: the name stands on the page, but hidden.',
    other: 'Unexpected author `{actual}`, expected the one that the page shows: `{shown}`.',
  },
  needs: 'page',
  check(_, { walk, page }, report): void {
    if (page === undefined) return;
    const nodes = mainNodes(walk, ['Article', 'Recipe', 'HowTo']);
    const articles = nodes.filter((node) => isOf(node, ['Article']));
    // A list of articles names their authors elsewhere.
    if (articles.length > 1) return;
    for (const node of nodes) {
      const authors = namesOf(node, ['author'], walk);
      for (const author of authors) {
        if (!isPerson(author, node, walk) || nameStands(author.names, page) || initialStands(author.name, page) || inAlt(author.name, page.document.source.text)) continue;
        const line = bylineOf(page);
        // Who is shown may be another of the authors.
        const byline = authors.some(({ names }) => names.some((name) => wordKey(name) === wordKey(line?.name ?? ''))) ? undefined : line;
        const absent = absence(page, author.name, line !== undefined || declaresByline(page));
        if (absent === undefined) continue;
        const data = { actual: author.name };
        if (byline === undefined) report(findingAt(author.value, data, { message: absent.hidden ? 'hidden' : 'absent', severity: absent.severity }));
        else {
          const related = [{ ...pagePlace(page, byline), message: 'the author who is shown' }];
          const shown = fold(byline.name);
          report(findingAt(author.value, { ...data, shown }, { message: 'other', severity: absent.severity, related, ...(isShouted(shown) ? {} : { suggestion: shown }) }));
        }
      }
    }
  },
};

function isPerson({ node, name }: Named, article: NodeVisit, walk: Walk): boolean {
  if (node !== undefined) return node.types.includes('Person');
  return /^\p{Lu}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+){1,3}$/u.test(name.trim()) && !namesOf(article, ['publisher'], walk).some(({ names }) => names.includes(name));
}

/** True where the page has the first name by its letter alone: "A. Peeters". */
function initialStands(name: string, page: Wording): boolean {
  const words = wordKey(name).split(' ');
  return words.length > 1 && page.has(`${words[0]?.charAt(0) ?? ''} ${words.slice(1).join(' ')}`);
}

/** A name in capitals, as some pages set it, is not how it is spelt. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
}

/** True where a picture is described by the name. */
function inAlt(name: string, page: string): boolean {
  return page.includes(`alt="${name}`) || page.includes(`alt='${name}`);
}
