import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { NodeVisit } from '../../model/walk.ts';
import { findingAt, findingAtNode, typesLabel } from '../finding-at.ts';
import type { Subject } from '../../model/subject.ts';
import { pathOf } from '../walk/path-of.ts';
import { isZoned } from '../values/is-zoned.ts';
import { sameScript } from '../walk/same-script.ts';
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
  layer: 'graph',
  severity: 'error',
  description: 'Two nodes with one `@id` that contradict each other.',
  url: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
  messages: {
    value: 'Unexpected second `{property}` of `{id}`, `{actual}`: it is `{other}` elsewhere. Give the nodes two ids, or the same values.',
    type: 'Unexpected second type of `{id}`, `{actual}`: it is `{other}` elsewhere. Give the nodes two ids.',
  },
  check(subject, { walk }, report): void {
    for (const [id, nodes] of walk.byId) {
      if (nodes.length < 2) continue;
      const [first, ...others] = nodes.filter((node) => !isCrumb(node));
      if (first === undefined) continue;
      const told = new Set<string>();
      for (const node of others) {
        if (id.startsWith('_:') && !sameScript(subject, first, node)) continue;
        if (areOthers(first, node)) report(findingAtNode(node, { id, actual: typesLabel(node), other: typesLabel(first) }, { message: 'type', ...related(subject, pathOf(first)) }, Object.hasOwn(node.json, '@id') ? '/@id' : '/id'));
        else for (const { finding, other } of conflicting(id, first, node, told)) report({ ...finding, ...related(subject, other) });
      }
    }
  },
};

/** Properties of which a node has one. */
const ONE: readonly string[] = ['name', 'headline', 'datePublished', 'dateCreated', 'dateModified', 'url', 'telephone', 'email', 'birthDate', 'legalName', 'price', 'priceCurrency', 'ratingValue', 'contentUrl', 'text',
  'foundingDate', 'dissolutionDate', 'deathDate', 'startDate', 'endDate', 'uploadDate', 'duration', 'isbn', 'vatID', 'bestRating', 'worstRating', 'reviewCount', 'ratingCount'];

/** True of types that nothing is at once. */
function areOthers(a: NodeVisit, b: NodeVisit): boolean {
  const [one] = a.terms;
  const [other] = b.terms;
  if (one === undefined || other === undefined || a.types.length > 1 || b.types.length > 1 || a.foreign || b.foreign) return false;
  const kinds = KINDS.filter((kind) => one.ancestors.has(kind));
  return kinds.length > 0 && KINDS.some((kind) => other.ancestors.has(kind)) && !kinds.some((kind) => other.ancestors.has(kind));
}

/** Kinds of thing of which nothing is two: a LocalBusiness, which is a place and an organization, is left alone. */
const KINDS: readonly string[] = ['Person', 'Organization', 'CreativeWork', 'Event', 'Rating', 'ContactPoint'];

/** True of a page in a trail of crumbs, which names it by a word of its own. */
function isCrumb({ at }: NodeVisit): boolean {
  return at?.property === 'item' && at.node.at?.node.types.includes('BreadcrumbList') === true;
}

/** Where the other one stands, in a page. */
function related(subject: Subject, path: string): Pick<Finding, 'related'> {
  const span = subject.positionOf?.(path);
  if (span === undefined) return {};
  const at = subject.page?.source.path;
  return { related: [{ source: 'page', span, message: 'the other one', ...(at === undefined ? {} : { path: at }) }] };
}

/** The properties that two nodes of one id give two values, each told once: a menu whose items share an id has one fault, not one an item. */
function conflicting(id: string, first: NodeVisit, node: NodeVisit, told: Set<string>): readonly { readonly finding: Finding; readonly other: string }[] {
  return ONE.filter((property) => !told.has(property)).flatMap((property) => {
    const value = node.values.find((own) => own.property === property && isScalar(own.value));
    const others = first.values.filter((own) => own.property === property && isScalar(own.value));
    const [other] = others;
    if (value === undefined || other === undefined || others.some((own) => areOne(property, String(own.value), String(value.value))) || value.suffix !== '') return [];
    told.add(property);
    return [{ finding: findingAt(value, { id, property, actual: excerpt(String(value.value)), other: excerpt(String(other.value)) }), other: pathOf(other) }];
  });
}

/** True of two values that say the same: a day and its time, an address with and without the slash at its end, a number with other blanks. */
function areOne(property: string, one: string, other: string): boolean {
  if (one === other) return true;
  if (property.endsWith('Date') || property.startsWith('date')) return one.startsWith(other) || other.startsWith(one) || (isZoned(one) && isZoned(other) && Date.parse(one) === Date.parse(other));
  if (property === 'url' || property === 'contentUrl') return plainAddress(one) === plainAddress(other);
  if (property === 'telephone' || property === 'isbn') return one.replace(/[^\dX+]/giu, '') === other.replace(/[^\dX+]/giu, '');
  return one.trim() === other.trim() || (one.trim() !== '' && Number(one) === Number(other));
}

/** An address without the slash at its end. */
function plainAddress(address: string): string {
  return address.replace(/^http:/iu, 'https:').replace(/\/$/u, '');
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
