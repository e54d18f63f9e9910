/** Kinds of characters, as bits. */
export const LETTER = 1;
export const COMBINING = 2;
export const FIGURE = 4;
export const SPACE = 8;
/** Two UTF-16 units long. */
export const WIDE = 16;
const KNOWN = 32;

let table: Uint8Array | undefined;

/**
 * What the characters are that were met, as bits by their code: the table fills as `characterAt` is
 * asked, and 0 is one that it was not asked for. A look-up is many times faster than a test of `\p{L}`.
 */
export function characters(): Uint8Array {
  return (table ??= new Uint8Array(0x10000));
}

/** What the character at an offset is, as bits. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (characters()[code] as number) || described(text, at, code);
}

function described(text: string, at: number, code: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? FIGURE : /\p{M}/u.test(character) ? COMBINING : /\s/u.test(character) ? SPACE : 0;
  if (character.length > 1) return kind | WIDE | KNOWN;
  // Half of a pair says nothing of itself.
  if (code < 0xd800 || code > 0xdfff) characters()[code] = kind | KNOWN;
  return kind | KNOWN;
}
