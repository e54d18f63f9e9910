import type { NodeVisit, PropertyUse, UseKind, Walk } from '../../model/walk.ts';
import { hasKind } from '../terms/kinds.ts';
import { noContext, plainContext } from './context.ts';
import { contextMisuses } from './context-misuses.ts';
import { isObject } from './is-object.ts';
import type { WalkState } from './read-node.ts';
import { readTop } from './read-node.ts';

/**
 * Reads a graph once for all rules: its nodes in document order, each with its types, its id and
 * its values, terms resolved by the contexts that hold (prefixes, aliases, full IRIs, `@reverse`,
 * `@list`, `@set`, `@value`, language maps). Takes any JSON and never throws.
 *
 * @example In `{ "@context": "https://schema.org", "@type": "Person", "name": "An" }` it meets one
 * node of type `Person` with one value of the property `name`.
 */
export function walkGraph(graph: unknown): Walk {
  const state: WalkState = { nodes: [], misuses: [], uses: new Map(), used: [], texts: [], kinds: 0 };
  readDocuments(graph, state);
  return new GraphWalk(state);
}

// A class, because a getter in an object literal is a shape of its own each time, and keeps the whole graph from the young collector.
class GraphWalk implements Walk {
  readonly nodes: Walk['nodes'];
  readonly uses: Walk['uses'];
  readonly used: Walk['used'];
  readonly texts: Walk['texts'];
  readonly misuses: Walk['misuses'];
  readonly #kinds: number;
  #byId: Walk['byId'] | undefined;
  #byType: ReadonlyMap<string, readonly NodeVisit[]> | undefined;

  constructor({ nodes, uses, used, texts, kinds, misuses }: WalkState) {
    this.nodes = nodes;
    this.uses = uses;
    this.used = used;
    this.texts = texts;
    this.#kinds = kinds;
    this.misuses = misuses;
  }

  get byId(): Walk['byId'] {
    return (this.#byId ??= nodesById(this.nodes));
  }

  usedAs(kind: UseKind): readonly PropertyUse[] {
    return hasKind(this.#kinds, kind) ? this.used : NO_USES;
  }

  ofType(name: string): readonly NodeVisit[] {
    return (this.#byType ??= nodesByType(this.nodes)).get(name) ?? NONE;
  }
}

/** Documents of one page stand side by side in `@graph`, each with a context of its own. */
function readDocuments(graph: unknown, state: WalkState): void {
  const members = isObject(graph) && !Object.hasOwn(graph, '@context') ? graph['@graph'] : undefined;
  if (!Array.isArray(members)) {
    if (isObject(graph) && !Object.hasOwn(graph, '@context') && !hasNearlyContext(graph)) state.misuses.push(...contextMisuses(undefined, ''));
    readTop(graph, '', noContext, state, 0);
    return;
  }
  const lacking = members.map(lacksContext);
  const first = lacking.every(Boolean) ? 0 : -1;
  members.forEach((member: unknown, index) => {
    const pointer = `/@graph/${index}`;
    if (lacking[index] === true && (first === -1 || index === first)) state.misuses.push(...contextMisuses(undefined, pointer));
    const around = lacking[index] !== true && isPlain(member) && holdsContext(member, 0);
    if (around) state.misuses.push({ rule: 'context-missing', message: 'around', severity: 'warning', path: pointer, at: 'value', data: {} });
    readTop(member, pointer, around ? plainContext : noContext, state, 0);
  });
}

/** True of a document that says types but not in whose words. */
function lacksContext(document: unknown): boolean {
  if (!isObject(document) || Object.hasOwn(document, '@context')) return false;
  if (hasNearlyContext(document)) return false;
  const { '@type': type, '@graph': graph } = document;
  if (Array.isArray(graph) && graph.some(isObject)) return graph.some(lacksContext);
  return graph !== undefined || (type !== undefined && [...Object.keys(document), type].flat().some(isWord));
}

/** True of a name that needs a context: no keyword, no address. */
function isWord(name: unknown): boolean {
  return typeof name !== 'string' || !(name.startsWith('@') || name.includes('://'));
}

/** True of an object without a word of JSON-LD of its own. */
function isPlain(document: unknown): boolean {
  return isObject(document) && !Object.keys(document).some((key) => key.startsWith('@'));
}

/** True of JSON with a document of JSON-LD in it, as answers of servers and feeds have. */
function holdsContext(value: unknown, depth: number): boolean {
  if (depth > 6 || typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '@context') || Object.values(value).slice(0, 50).some((inner) => holdsContext(inner, depth + 1));
}

/** True of a document with a misspelt `@context`, which is told where it stands. */
function hasNearlyContext(document: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(document).some((key) => /^[@_]?(?:conte(?:xts?|x|tx|t)|contxt)_?$/iu.test(key));
}

const NONE: readonly NodeVisit[] = [];
const NO_USES: readonly PropertyUse[] = [];

function nodesByType(nodes: readonly NodeVisit[]): Map<string, NodeVisit[]> {
  const byType = new Map<string, NodeVisit[]>();
  for (const node of nodes) {
    for (const type of node.types) {
      const known = byType.get(type);
      if (known === undefined) byType.set(type, [node]);
      else if (known.at(-1) !== node) known.push(node);
    }
  }
  return byType;
}

function nodesById(nodes: readonly NodeVisit[]): Map<string, NodeVisit[]> {
  const byId = new Map<string, NodeVisit[]>();
  for (const node of nodes) {
    if (node.id === undefined || node.reference) continue;
    const known = byId.get(node.id);
    if (known === undefined) byId.set(node.id, [node]);
    else known.push(node);
  }
  return byId;
}
