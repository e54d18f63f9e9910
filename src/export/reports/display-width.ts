/**
 * How many columns a text takes on a terminal: two for an ideograph or an emoji, none for a
 * combining mark.
 *
 * @example `displayWidth('日本')` is 4.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\p{M}\p{Cf}]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** East Asian scripts, full-width forms and emoji. */
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
