/** What a line says of itself by its first characters. */
export interface ListMarker {
  /** How long the marker is, white space behind it included. */
  readonly length: number;
  /** The bullet, or what stands around the number: "•", "1.", "a)". */
  readonly kind: string;
  /** The number of a numbered item; a letter counts from 1. */
  readonly number?: number;
}

// "• ", "- ", "* ", "– ", "o ": a bullet and white space, with words behind it.
const BULLET = /^([-*+•◦▪▫●○■□‣⁃∙·–—➢➤►✓✔])[ \t\u00a0]+(?=\S)/u;
// "1. ", "12) ", "(3) ", "a) ": a number or a letter, its mark and white space.
const NUMBER = /^(\()?(?:(\d{1,3})|([a-z]))([.)])[ \t\u00a0]+(?=\S)/u;

/**
 * The list marker at the start of a line, or `undefined`. A dash or a number is only a sign: the
 * lines around it decide whether there is a list.
 *
 * @example `listMarker('2) twee')` is `{ length: 3, kind: '1)', number: 2 }`.
 */
export function listMarker(line: string): ListMarker | undefined {
  const head = line.slice(0, 12);
  const bullet = BULLET.exec(head);
  if (bullet !== null) return { length: bullet[0].length, kind: bullet[1] as string };
  const number = NUMBER.exec(head);
  if (number === null) return undefined;
  const [marker, open = '', digits, letter, close = ''] = number;
  if (letter !== undefined && close === '.') return undefined;
  return {
    length: marker.length,
    kind: `${open}${letter === undefined ? '1' : 'a'}${close}`,
    number: letter === undefined ? Number(digits) : letter.charCodeAt(0) - 0x60,
  };
}
