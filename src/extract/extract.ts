import type { Node } from '../model/graph.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Fault } from '../model/subject.ts';
import type { Extraction } from './extraction.ts';
import type { Part, Parts } from './part.ts';
import { jsonParts } from './part.ts';
import { pageParts } from './page-parts.ts';

/**
 * What a page or a JSON-LD file describes: JSON-LD, Microdata and RDFa Lite as one graph, each node
 * and value with its place, and what is broken in syntax or markup as faults, which `validate`
 * words. Goes on behind a fault as far as it can; gives an answer for any text.
 *
 * The graph is the document itself where it is the only one and has a `@graph`. Else it lists the
 * documents: a root object as it is (with its `@context`, perhaps with a `@graph` of its own), the
 * items of a root array one by one.
 *
 * @example
 * extract({ text: '{"@type":"Person","name":"Ann",}', mediaType: 'application/ld+json' })
 * // graph { '@graph': [{ '@type': 'Person', name: 'Ann' }] }, a fault `json-trailing-comma` at 30–31
 */
export function extract(source: Source): Extraction {
  const { text } = source;
  const parts = isJson(source) ? jsonParts(text, 0, text.length, { page: false }) : pageParts(text, source.url);
  const faults: Fault[] = parts.faults;
  const places: RootPlace[] = [];
  const nodes: Node[] = [];
  const only = parts.parts.length === 1 ? parts.parts[0]?.document.root : undefined;
  let graph: Extraction['graph'];
  if (isRecord(only) && Array.isArray(only['@graph'])) {
    graph = only as unknown as Extraction['graph'];
    places.push({ part: parts.parts[0] as Part, from: (parts.parts[0] as Part).pointer, to: '' });
  } else {
    for (const part of parts.parts) {
      const { root } = part.document;
      const items = Array.isArray(root) ? (root as unknown[]) : [root];
      for (const [index, item] of items.entries()) {
        const from = Array.isArray(root) ? `${part.pointer}/${index}` : part.pointer;
        if (isRecord(item)) {
          places.push({ part, from, to: `/@graph/${nodes.length}` });
          nodes.push(item as unknown as Node);
        } else if (!faults.some(({ place }) => place.span.start <= part.document.end && place.span.end >= part.document.start)) faults.push(notAnObject(part, from, item));
      }
    }
    graph = { '@graph': nodes };
  }
  faults.sort((a, b) => a.place.span.start - b.place.span.start);
  return new LazyExtraction(parts, graph, places);
}

/** Where the positions of a part's root go in the graph. */
interface RootPlace {
  readonly part: Part;
  readonly from: string;
  readonly to: string;
}

// A class, because a getter in an object literal costs as much as reading the JSON once more.
class LazyExtraction implements Extraction {
  readonly documents: Extraction['documents'];
  readonly graph: Extraction['graph'];
  readonly faults: readonly Fault[];
  readonly unseen: readonly Span[];
  readonly links: readonly Span[];
  readonly #places: readonly RootPlace[];
  #positions: Record<string, Span> | undefined;
  #byTarget: ReadonlyMap<string, RootPlace> | undefined;

  constructor({ parts, faults, unseen, links }: Parts, graph: Extraction['graph'], places: readonly RootPlace[]) {
    this.documents = parts.map(({ document }) => document);
    this.graph = graph;
    this.faults = faults;
    this.#places = places;
    this.unseen = unseen;
    this.links = links;
  }

  get positions(): Record<string, Span> {
    return (this.#positions ??= positionsOf(this.#places));
  }

  positionOf(pointer: string): Span | undefined {
    this.#byTarget ??= new Map(this.#places.map((place) => [place.to, place]));
    // The document itself, or the node `/@graph/3` that holds the rest.
    const end = this.#byTarget.has('') ? 0 : pointer.indexOf('/', '/@graph/'.length);
    const root = end < 0 ? pointer : pointer.slice(0, end);
    const place = this.#byTarget.get(root);
    return place?.part.position(place.from + pointer.slice(root.length));
  }
}

function isJson(source: Source): boolean {
  if (source.mediaType === 'application/ld+json' || source.mediaType === 'application/json') return true;
  // A file of another name that can be nothing else: `{`, or `[` with an object or text in it.
  return source.mediaType !== 'text/html' && /^\s*(?:\{|\[\s*[{"])/u.test(source.text.slice(0, 1000));
}

function notAnObject(part: Part, pointer: string, value: unknown): Fault {
  const span = part.position(pointer) ?? { start: part.document.start, end: part.document.end };
  return { rule: 'json-not-object', data: { type: value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value }, place: { source: 'page', span } };
}

function positionsOf(places: readonly RootPlace[]): Record<string, Span> {
  const positions = Object.create(null) as Record<string, Span>;
  // The values of one script have their positions together.
  const scripts = new Map<Part['positions'], Map<string, string>>();
  for (const { part, from, to } of places) {
    if (!scripts.has(part.positions)) scripts.set(part.positions, new Map());
    (scripts.get(part.positions) as Map<string, string>).set(from, to);
  }
  for (const [read, targets] of scripts) {
    for (const [pointer, span] of read()) {
      // The root of a value has one step, an item of a root array two.
      const second = pointer.indexOf('/', 1);
      const third = second === -1 ? -1 : pointer.indexOf('/', second + 1);
      const root = second === -1 ? pointer : pointer.slice(0, second);
      const item = third === -1 ? pointer : pointer.slice(0, third);
      const from = targets.has(root) ? root : item;
      const to = targets.get(from);
      if (to !== undefined) positions[to + pointer.slice(from.length)] = span;
    }
  }
  return positions;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
