import type { Node } from '../../model/graph.ts';
import type { Page } from '../../model/result.ts';
import type { Places } from './places.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { originBadge } from './origin-badge.ts';

/**
 * A graph as boxes in boxes: each node once, in the one that first refers to it, and a link to it from
 * every other. The article stands first; what nothing refers to stands at the end.
 *
 * @param prefix - of the boxes' ids, for pages with several graphs
 */
export function graphBoxes({ graph, origins }: Page, places: Places, prefix: string): Markup {
  const nodes = graph['@graph'];
  const byId = new Map(nodes.flatMap((node, index) => (node['@id'] === undefined ? [] : [[node['@id'], index] as const])));
  const drawn = new Set<number>();
  const box = (node: Node, pointer: string, depth: number, anchor?: string): Markup => {
    const rows = Object.entries(node).filter(([key]) => !key.startsWith('@'));
    return markup`<div class="node ${colourOf(node)}"${anchor !== undefined && markup` id="${anchor}"`}>${head(node, depth)}<dl>${rows.map(
      ([key, value]) => markup`<div><dt>${key}</dt><dd>${values(value, `${pointer}/${key}`, depth)}</dd></div>`,
    )}</dl></div>`;
  };
  const whole = (index: number, depth: number): Markup => {
    drawn.add(index);
    return box(nodes[index] as Node, `/@graph/${index}`, depth, `${prefix}${index}`);
  };
  const values = (value: unknown, pointer: string, depth: number): Content =>
    Array.isArray(value) ? value.map((item, index) => one(item, `${pointer}/${index}`, depth, true)) : one(value, pointer, depth, false);
  const one = (value: unknown, pointer: string, depth: number, listed: boolean): Content => {
    if (value === null || typeof value !== 'object') return [leaf(value), originBadge(origins[pointer], places), listed && markup`<br>`];
    const node = value as Node;
    const index = node['@id'] === undefined ? undefined : byId.get(node['@id']);
    const isReference = Object.keys(node).length === 1 && index !== undefined;
    if (isReference && !drawn.has(index) && depth < DEEPEST) return whole(index, depth + 1);
    if (isReference) return markup`<a class="ref ${colourOf(nodes[index] as Node)}" href="#${prefix}${index}">→ ${labelOf(nodes[index] as Node)}</a>`;
    return depth < DEEPEST ? box(node, pointer, depth + 1) : labelOf(node);
  };
  const order = [...nodes.keys()].sort((a, b) => rank(nodes[a] as Node) - rank(nodes[b] as Node) || a - b);
  const boxes: Markup[] = [];
  for (const index of order) if (!drawn.has(index)) boxes.push(whole(index, 0));
  return markup`<div class="graph">${boxes}</div>`;
}

/** Boxes in boxes stay readable so far; what lies deeper gets a box of its own. */
const DEEPEST = 3;

/** A text of more is on the page already. */
const LONGEST = 320;

function rank(node: Node): number {
  const [type = ''] = typesOf(node);
  return type.endsWith('Article') ? 0 : type === 'ClaimReview' ? 1 : 2;
}

function head(node: Node, depth: number): Markup {
  const title = markup`<span class="type">${typesOf(node).join(', ')}</span>${node['@id'] !== undefined && markup`<span class="id">${node['@id']}</span>`}`;
  return depth === 0 ? markup`<h3>${title}</h3>` : markup`<h4>${title}</h4>`;
}

function leaf(value: unknown): Content {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (/^https?:\/\/\S+$/u.test(text)) return markup`<a href="${text}" rel="noreferrer">${text}</a>`;
  const cut = text.length > LONGEST ? `${[...text.slice(0, LONGEST)].slice(0, -1).join('')}…` : text;
  return markup`<bdi>${cut}</bdi>`;
}

function labelOf(node: Node): string {
  const words = [node['name'], node['headline'], node['text'], node['url'], node['@id']].find((value) => typeof value === 'string') ?? typesOf(node).join(', ');
  return words.length > 60 ? `${[...words.slice(0, 60)].slice(0, -1).join('')}…` : words;
}

function typesOf(node: Node): readonly string[] {
  return [node['@type'] ?? 'node'].flat();
}

/** The colour of the facts that a node is made of. */
function colourOf(node: Node): string {
  const [type = ''] = typesOf(node);
  if (Object.hasOwn(COLOURS, type)) return COLOURS[type] as string;
  return /Organization$|^(?:NGO|Corporation|Consortium|Airline|PoliticalParty|WorkersUnion|FundingScheme|GovernmentOffice|.*(?:School|Business|Association|University|Team|Group))$/u.test(type) ? 'publisher' : 'email';
}

const COLOURS: Readonly<Record<string, string>> = { NewsArticle: 'headline', Quotation: 'quotation', Claim: 'claim', ClaimReview: 'source', Rating: 'source', Person: 'person', ContactPoint: 'email', CreativeWork: 'source', Report: 'source', Dataset: 'source', Place: 'place' };
