import type { Block } from './injection.ts';

/**
 * A block as the script that stands in a page: pure ASCII, nothing in it that could end the script
 * or that a parser of XML would read otherwise. `JSON.parse` of its text gives the same data.
 *
 * @example `<script type="application/ld+json" id="pressgraph">{"name":"Caf\u00e9"}</script>`
 */
export function scriptBlock({ id, json }: Block, lineBreak: string, nonce?: string): string {
  const attribute = nonce === undefined ? '' : ` nonce="${nonce.replace(/[^\w+/=-]/gu, '')}"`;
  return `<script type="application/ld+json" id="${id}"${attribute}>${asciiJson(json).replace(/\r\n?|\n/gu, lineBreak)}</script>`;
}

/** JSON with every character escaped that is not ASCII or that markup gives a meaning. */
export function asciiJson(json: string): string {
  // Each code unit for itself: a pair of surrogates becomes two escapes.
  // eslint-disable-next-line regexp/require-unicode-regexp -- with the flag a pair would be one match
  return json.replace(/[<>&\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
