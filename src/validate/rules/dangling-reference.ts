import type { Report, Rule } from '../../model/rule.ts';
import type { NodeVisit, Walk } from '../../model/walk.ts';
import { findingAt, findingAtNode } from '../finding-at.ts';
import { sameScript } from '../walk/same-script.ts';
import { nearestName } from '../terms/nearest-name.ts';

/**
 * A reference to a node of this very page that is not there. Readers find nothing behind it: the
 * article has no author, the organization no contact.
 *
 * References to nodes elsewhere, by their whole address, are nobody's fault here: only ids that
 * start with `#` or `_:`, and ids of the page that defines other nodes, are looked for; and ids that are here but for `http` or `https`.
 * A place in a file (`schema.json#/fields/name`) is no node, and the page that `mainEntityOfPage` names is there whatever
 * is said of it. A node that many refer to is missing once.
 *
 * @example bad
 * { "@context": "https://schema.org", "@graph": [
 *   { "@type": "NewsArticle", "@id": "#article", "author": { "@id": "#ann" } },
 *   { "@type": "Person", "@id": "#anne", "name": "Anne Peeters" } ] }
 * @example good
 * { "@context": "https://schema.org", "@graph": [
 *   { "@type": "NewsArticle", "@id": "#article", "author": { "@id": "#anne" } },
 *   { "@type": "Person", "@id": "#anne", "name": "Anne Peeters" } ] }
 */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  layer: 'graph',
  severity: 'error',
  description: 'A reference to a node of this page that is not there.',
  url: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
  messages: {
    near: 'Unexpected reference `{id}` in `{property}`, expected `{expected}`: no node here has the id `{id}`.',
    script: 'Unexpected reference `{id}` in `{property}`: a blank node has its name only in its own script. Give the node an id of the page, such as `#node`.',
    none: 'Unexpected reference `{id}` in `{property}`: no node here has this id.',
  },
  check(subject, { walk }, report): void {
    judgeTexts(walk, report);
    let defined: Defined | undefined;
    let told: Set<string> | undefined;
    for (const node of walk.nodes) {
      const { id, at } = node;
      if (!node.reference || id === undefined || at === undefined) continue;
      const known = walk.byId.get(id);
      if (known !== undefined) {
        if (id.startsWith('_:') && known.every((other) => !sameScript(subject, node, other))) report(findingAtNode(node, { id, property: at.property === '' ? at.key : at.property }, { message: 'script' }, below(node)));
        continue;
      }
      const swapped = otherScheme(id);
      if (swapped !== undefined && walk.byId.has(swapped)) {
        report(findingAtNode(node, { id, property: at.property === '' ? at.key : at.property, expected: swapped }, { suggestion: swapped }, below(node)));
        continue;
      }
      defined ??= definedBy([...walk.byId.keys()]);
      const local = at.property === 'mainEntityOfPage' && !isRelative(id) ? undefined : severityOf(id, defined);
      // But for its spelling it is here: `https://www.news.example/#ann` for `https://news.example/#ann`.
      const alike = local === undefined && fragmentOf(id).length > 1 && !isRelative(id) ? defined.plain.get(plainId(id)) : undefined;
      if (alike !== undefined) {
        report(findingAtNode(node, { id, property: at.property === '' ? at.key : at.property, expected: alike }, { suggestion: alike, severity: 'warning' }, below(node)));
        continue;
      }
      // `team/ana` may be another page, unless there is a node with nearly that id.
      if (local === undefined && !(isRelative(id) && fragmentOf(id) === '')) continue;
      const data = { id, property: at.property === '' ? at.key : at.property };
      const expected = nearestId(id, walk.nodes);
      if (local === undefined && expected === undefined) continue;
      const severity = local ?? 'warning';
      if (expected === undefined) {
        told ??= new Set();
        if (!told.has(id)) report(findingAtNode(node, data, { message: 'none', severity }, below(node)));
        told.add(id);
      } else report(findingAtNode(node, { ...data, expected }, { suggestion: expected, severity }, below(node)));
    }
  },
};

/** A text such as `#an` for a node where there is `#ann`: what `resource` and `href` of markup give. */
function judgeTexts(walk: Walk, report: Report): void {
  for (const { term, values } of walk.used) {
    if (term === undefined || term.accepts.text || term.accepts.classes.length === 0) continue;
    for (const value of values) {
      if (typeof value.value !== 'string' || value.value.charCodeAt(0) !== 0x23 || !/^#[\w-]+$/u.test(value.value) || walk.byId.has(value.value)) continue;
      const expected = nearestId(value.value, walk.nodes);
      if (expected !== undefined) report(findingAt(value, { id: value.value, property: value.property, expected }, { suggestion: expected }));
    }
  }
}

function below(node: NodeVisit): string {
  return Object.hasOwn(node.json, '@id') ? '/@id' : '/id';
}

/** Nodes among which a misspelt id is looked for. */
const MOST_IDS = 500;

/** What the ids of the nodes that are here tell of the page. */
interface Defined {
  readonly ids: ReadonlySet<string>;
  readonly fragments: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** Ids by what is left of them without their spelling. */
  readonly plain: ReadonlyMap<string, string>;
}

function definedBy(ids: readonly string[]): Defined {
  return { ids: new Set(ids), fragments: new Set(ids.map(fragmentOf)), pages: new Set(ids.map(pageOf)), hosts: new Set(ids.map(hostOf)), plain: new Map(ids.map((id) => [plainId(id), id])) };
}

/** How sure it is that the node should be here: an error on this very page, a warning on this site; nothing elsewhere. */
function severityOf(id: string, { ids, fragments, pages, hosts }: Defined): 'error' | 'warning' | undefined {
  if (id.startsWith('_:')) return 'error';
  const fragment = fragmentOf(id);
  // `#ann` and `https://news.example/page#ann` may be one: which page this is, is not always known.
  if (fragment === '' || (isRelative(id) ? fragments.has(fragment) : ids.has(fragment))) return undefined;
  if (id.startsWith('#')) return 'error';
  if (fragment.startsWith('#/') && isRelative(id)) return undefined;
  if (pages.has(pageOf(id))) return 'error';
  return hosts.has(hostOf(id)) || isRelative(id) ? 'warning' : undefined;
}

function isRelative(id: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/iu.test(id);
}

function fragmentOf(id: string): string {
  const at = id.indexOf('#');
  return at < 0 ? '' : id.slice(at);
}

function pageOf(id: string): string {
  const at = id.indexOf('#');
  return at < 0 ? id : id.slice(0, at);
}

/** The same address with `https` for `http`, or the other way round: another id, for whoever reads the graph. */
function otherScheme(id: string): string | undefined {
  return id.startsWith('https:') ? `http${id.slice(5)}` : id.startsWith('http:') ? `https${id.slice(4)}` : undefined;
}

/** `https://news.example` of `https://news.example/page#ann`; the whole of an id that has no host. */
function hostOf(id: string): string {
  return /^https?:\/\/[^/?#]+/iu.exec(id)?.[0].toLowerCase() ?? id;
}

function nearestId(id: string, nodes: readonly NodeVisit[]): string | undefined {
  if (nodes.length > MOST_IDS || id.length > 200) return undefined;
  const ids = [...new Set(nodes.flatMap((node) => (node.id === undefined || node.reference ? [] : [node.id])))];
  const plain = plainId(id);
  const alike = ids.filter((other) => plainId(other) === plain);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const fragment = fragmentOf(id);
  // Of one page the fragments are compared: the rest of a long address would drown the difference.
  const near = fragment.length > 1 ? nearestFragment(id, ids) : id.length > 120 ? undefined : nearestName(id, ids);
  return near === undefined || figuresOf(near) !== figuresOf(id) ? undefined : near;
}

function nearestFragment(id: string, ids: readonly string[]): string | undefined {
  const page = pageOf(id);
  const here = ids.filter((other) => pageOf(other) === page && fragmentOf(other).length > 1);
  const near = nearestName(plainFragment(id), here.map(plainFragment));
  const meant = near === undefined ? [] : here.filter((other) => plainFragment(other) === near);
  return meant.length === 1 ? meant[0] : undefined;
}

/** The fragment without what joins its words. */
function plainFragment(id: string): string {
  return fragmentOf(id).replace(/[\s_./-]+/gu, '');
}

/** An id without what is often left out or added: the case, `www.`, a slash at the end or before the fragment. */
function plainId(id: string): string {
  return id.toLowerCase().replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/(?=#|$)/u, '');
}

/** The figures of an id: `#person-12` is no misspelling of `#person-13`. */
function figuresOf(id: string): string {
  return id.replace(/\D+/gu, '');
}
