/** Kinds of characters, as bits. */
export const LETTER = 1;
export const COMBINING = 2;
export const FIGURE = 4;
export const SPACE = 8;
/** Two UTF-16 units long. */
export const WIDE = 16;
const KNOWN = 32;

let table: Uint8Array | undefined;

/** What the character at an offset is, as bits: looked up in a table that fills as characters are met, which is many times faster than a test of `\p{L}`. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  table ??= new Uint8Array(0x10000);
  return (table[code] as number) || described(table, text, at, code);
}

function described(known: Uint8Array, text: string, at: number, code: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? FIGURE : /\p{M}/u.test(character) ? COMBINING : /\s/u.test(character) ? SPACE : 0;
  if (character.length > 1) return kind | WIDE | KNOWN;
  // Half of a pair says nothing of itself.
  if (code < 0xd800 || code > 0xdfff) known[code] = kind | KNOWN;
  return kind | KNOWN;
}
