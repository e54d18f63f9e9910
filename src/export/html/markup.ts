/** A piece of HTML that is safe as it stands. Only `markup` makes one. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a piece of HTML: texts are escaped, nothing is written for `undefined` and `false`. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

/**
 * HTML with every text in it escaped, between tags and in quoted attributes alike.
 *
 * @example ``markup`<p>${'1 < 2'}</p>`.html`` is `<p>1 &lt; 2</p>`.
 */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let html = parts[0] ?? '';
  for (const [index, content] of contents.entries()) html += written(content) + (parts[index + 1] ?? '');
  return { html };
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'html' in content ? content.html : content.map(written).join('');
}

/** Entities for what markup gives a meaning; what no page may hold (control characters, half characters) as a replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"'`]/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, (character) => (character === '\n' || character === '\t' ? character : '\uFFFD'));
}
