import { matchKey } from '../../forms/match-key.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAt } from '../finding-at.ts';

/**
 * The publisher and the author have one name and are two nodes. Readers count two organizations; one node
 * with an `@id` and references to it says that they are one.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "author": { "@type": "Organization", "name": "News" }, "publisher": { "@type": "Organization", "name": "News" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "author": { "@type": "Organization", "@id": "#news", "name": "News" }, "publisher": { "@id": "#news" } }
 */
export const sameName: Rule = {
  id: 'same-name',
  layer: 'graph',
  severity: 'info',
  description: 'Publisher and author of one name that are two nodes.',
  url: 'https://schema.org/publisher',
  messages: {
    same: '`author` and `publisher` are both `{name}` and are two nodes. Give one an `@id`, and refer to it from the other.',
  },
  check(_, { walk }, report): void {
    for (const author of walk.uses.get('author')?.values ?? []) {
      const name = nameOf(author.child);
      if (name === '') continue;
      const publisher = author.node.values.find(({ property, child }) => property === 'publisher' && isSame(name, nameOf(child)));
      if (publisher === undefined || (author.child?.id !== undefined && author.child.id === publisher.child?.id)) continue;
      report(findingAt(author, { name }));
      return;
    }
  },
};

function isSame(name: string, other: string): boolean {
  if (other === '') return false;
  const key = matchKey(name);
  return key !== '' && key === matchKey(other);
}

function nameOf(node: NodeVisit | undefined): string {
  const name = node?.values.find(({ property }) => property === 'name')?.value;
  return typeof name === 'string' ? name : '';
}
