import { matchKey } from '../../forms/match-key.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit, ValueVisit, Walk } from '../../model/walk.ts';
import { findingAtKey, typesLabel } from '../finding-at.ts';
import { nodesOf } from '../nodes-of.ts';

/**
 * `sourceOrganization` names on whose behalf the author worked. A source that is cited goes into `citation`,
 * as a work with that organization as its author.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "publisher": { "@type": "Organization", "name": "News" }, "sourceOrganization": { "@type": "Organization", "name": "NCMEC" } }
 * @example good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Help line opens", "publisher": { "@type": "Organization", "name": "News" }, "citation": { "@type": "CreativeWork", "author": { "@type": "Organization", "name": "NCMEC" } } }
 */
export const sourceOrganization: Rule = {
  id: 'source-organization',
  layer: 'graph',
  severity: 'warning',
  description: '`sourceOrganization` for a source that is only cited.',
  url: 'https://schema.org/sourceOrganization',
  messages: {
    other: 'Unexpected `{name}` in `sourceOrganization` of `{type}`: it is not the publisher, and the author does not work for it. Cite it: `citation` with a `CreativeWork` whose `author` it is.',
    cited: 'Unexpected `{name}` in `sourceOrganization` of `{type}`: it stands in {where} too, and is not the publisher. Cite it: `citation` with a `CreativeWork` whose `author` it is.',
  },
  check(_, { walk }, report): void {
    for (const value of walk.uses.get('sourceOrganization')?.values ?? []) {
      const { node } = value;
      if (!node.terms.some(({ ancestors }) => ancestors.has('Article'))) continue;
      const keys = keysOf(value, walk);
      const own = among(node, ['publisher', 'author', 'creator', 'sponsor', 'producer', 'provider'], walk);
      if (keys.size === 0 || own.size === 0 || [...keys.keys()].some((key) => own.has(key))) continue;
      // The employer of the author is on whose behalf they work.
      const employers = new Set(node.values.filter(({ property }) => property === 'author').flatMap(({ child }) => (child === undefined ? [] : nodesOf(child, walk))).flatMap((author) => [...among(author, ['worksFor', 'affiliation', 'memberOf', 'parentOrganization'], walk)]));
      if ([...keys.keys()].some((key) => employers.has(key))) continue;
      const [name] = keys.values();
      const where = ['mentions', 'about', 'citation'].find((property) => [...keys.keys()].some((key) => among(node, [property], walk).has(key)));
      const data = { name: name ?? '', type: typesLabel(node) };
      if (where === undefined) report(findingAtKey(value, data, { message: 'other' }));
      else report(findingAtKey(value, { ...data, where: `\`${where}\`` }, { message: 'cited' }));
    }
  },
};

/** Ids and names of what a value stands for, each with the name to show. */
function keysOf({ value, child }: ValueVisit, walk: Walk): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  if (typeof value === 'string') keys.set(matchKey(value), value);
  for (const node of child === undefined ? [] : nodesOf(child, walk)) {
    const name = node.values.find(({ property }) => property === 'name')?.value;
    if (typeof name === 'string') keys.set(matchKey(name), name);
    if (node.id !== undefined) keys.set(node.id, typeof name === 'string' ? name : node.id);
  }
  return keys;
}

function among(node: NodeVisit, properties: readonly string[], walk: Walk): ReadonlySet<string> {
  return new Set(node.values.filter(({ property }) => properties.includes(property)).flatMap((value) => [...keysOf(value, walk).keys()]));
}
