import type { Graph } from '../model/graph.ts';
import { scriptParts } from '../forms/script-parts.ts';
import { unsafeCharacters } from '../forms/unsafe-characters.ts';
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
  const parts = scriptParts(graph, id);
  const attributes = nonce === undefined ? '' : ` nonce="${attribute(nonce)}"`;
  const write = (json: (data: object) => string): string =>
    parts.map((part) => `<script type="application/ld+json" id="${attribute(part.id)}"${attributes}>${json(part.data)}</script>\n`).join('');
  const plain = write(JSON.stringify);
  // Most graphs hold nothing to escape but the four brackets of each script's own tags: one look at
  // all that was written shows it sooner than one at each block.
  let unsafe = 0;
  for (const character of unsafeCharacters) for (let at = plain.indexOf(character); at >= 0; at = plain.indexOf(character, at + 1)) unsafe += 1;
  return ascii || unsafe > parts.length * 4 ? write((data) => serialize(data, { ascii })) : plain;
}

function attribute(text: string): string {
  return text.replace(/[&"<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
