import type { Graph, Node } from '../model/graph.ts';
import { serialize } from './serialize.ts';

/** How the scripts are written. */
export interface ScriptOptions {
  /** The page's Content-Security-Policy nonce. */
  readonly nonce?: string | undefined;
  /** `id` of the script, by which it is found and replaced; `pressgraph` where absent. */
  readonly id?: string | undefined;
  /** True writes every character outside ASCII as an escape, for pages of any encoding. */
  readonly ascii?: boolean | undefined;
}

/**
 * A graph as the script elements of a page. Each `ClaimReview` is a block of its own with a typed
 * root, before the block of the rest, for its readers look at the first block only. The ids are
 * `pressgraph` and `pressgraph-review`, further reviews `pressgraph-review-2` and on.
 *
 * @example `toScript(graph)` is `<script type="application/ld+json" id="pressgraph">…</script>` and a line break.
 */
export function toScript(graph: Graph, { nonce, id = 'pressgraph', ascii }: ScriptOptions = {}): string {
  const { '@context': context, '@graph': nodes } = graph;
  const reviews = nodes.filter(isReview);
  const rest = nodes.filter((node) => !isReview(node));
  const block = (data: unknown, name: string): string => {
    const attributes = `type="application/ld+json" id="${attribute(name)}"${nonce === undefined ? '' : ` nonce="${attribute(nonce)}"`}`;
    return `<script ${attributes}>${serialize(data, { ascii })}</script>\n`;
  };
  const reviewBlocks = reviews.map((review, index) => block({ '@context': context, ...review }, `${id}-review${index > 0 ? `-${index + 1}` : ''}`));
  return reviewBlocks.join('') + (rest.length > 0 ? block({ '@context': context, '@graph': rest }, id) : '');
}

function isReview(node: Node): boolean {
  return node['@type'] === 'ClaimReview';
}

function attribute(text: string): string {
  return text.replace(/[&"<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
