import type { Graph } from '../model/graph.ts';
import { scriptParts } from '../forms/script-parts.ts';
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
export function toScript(graph: Graph, { nonce, id, ascii }: ScriptOptions = {}): string {
  return scriptParts(graph, id).map((part) => {
    const attributes = `type="application/ld+json" id="${attribute(part.id)}"${nonce === undefined ? '' : ` nonce="${attribute(nonce)}"`}`;
    return `<script ${attributes}>${serialize(part.data, { ascii })}</script>\n`;
  }).join('');
}

function attribute(text: string): string {
  return text.replace(/[&"<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
