import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAt, findingAtNode, typesLabel } from '../finding-at.ts';
import { excerpt } from '../words.ts';

/**
 * Two nodes with one `@id` are one node to every reader. Where they give it two names or two kinds of
 * type, both end up on it.
 *
 * @example bad
 * { "@context": "https://schema.org", "@graph": [ { "@type": "Person", "@id": "#ann", "name": "Ann Peeters" }, { "@type": "Person", "@id": "#ann", "name": "Ann Janssens" } ] }
 * @example good
 * { "@context": "https://schema.org", "@graph": [ { "@type": "Person", "@id": "#ann", "name": "Ann Peeters" }, { "@type": "Person", "@id": "#anne", "name": "Ann Janssens" } ] }
 */
export const idConflict: Rule = {
  id: 'id-conflict',
  severity: 'error',
  description: 'Two nodes with one `@id` that contradict each other.',
  url: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
  messages: {
    value: 'Unexpected second `{property}` of `{id}`, `{actual}`: it is `{other}` elsewhere. Give the nodes two ids, or the same values.',
    type: 'Unexpected second type of `{id}`, `{actual}`: it is `{other}` elsewhere. Give the nodes two ids.',
  },
  *check(_, { walk }): Iterable<Finding> {
    for (const [id, nodes] of walk.byId) {
      const [first, ...others] = nodes;
      if (first === undefined || others.length === 0) continue;
      for (const node of others) {
        if (areOthers(first, node)) yield findingAtNode(node, { id, actual: typesLabel(node), other: typesLabel(first) }, { message: 'type' }, '/@type');
        else yield* conflicting(id, first, node);
      }
    }
  },
};

/** Properties of which a node has one. */
const ONE: readonly string[] = ['name', 'headline', 'datePublished', 'dateCreated', 'dateModified', 'url', 'telephone', 'email', 'birthDate', 'legalName', 'price', 'priceCurrency', 'ratingValue', 'contentUrl', 'text'];

/** True of types that nothing is at once: neither is above the other. */
function areOthers(a: NodeVisit, b: NodeVisit): boolean {
  const [one] = a.terms;
  const [other] = b.terms;
  if (one === undefined || other === undefined || a.types.length > 1 || b.types.length > 1 || a.foreign || b.foreign) return false;
  return KINDS.some((kind) => one.ancestors.has(kind) !== other.ancestors.has(kind) && [one, other].every(({ ancestors }) => KINDS.some((own) => ancestors.has(own))));
}

/** Kinds of thing of which nothing is two: a LocalBusiness, which is a place and an organization, is left alone. */
const KINDS: readonly string[] = ['Person', 'CreativeWork', 'Event', 'Rating', 'ContactPoint'];

function* conflicting(id: string, first: NodeVisit, node: NodeVisit): Iterable<Finding> {
  for (const property of ONE) {
    const value = node.values.find((own) => own.property === property && isScalar(own.value));
    const others = first.values.filter((own) => own.property === property && isScalar(own.value)).map((own) => String(own.value));
    if (value === undefined || others.length === 0 || others.includes(String(value.value)) || value.suffix !== '') continue;
    yield findingAt(value, { id, property, actual: excerpt(String(value.value)), other: excerpt(others[0] ?? '') });
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
