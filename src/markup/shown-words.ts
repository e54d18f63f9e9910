import { elementEnd } from './element-end.ts';

/**
 * The words in the body of a page, told without parsing it: what stands between its tags, without
 * scripts, styles, templates and elements that are hidden by an attribute. Quick, and careful: words
 * that it has can be seen; words that it lacks may be there all the same (behind an entity, in an
 * element that was not closed).
 *
 * @example `shownWords('<h1>Help <b>line</b></h1><p hidden>x</p>')` is `Help line` with blanks around it.
 */
export function shownWords(page: string): string {
  const words: string[] = [];
  const head = page.indexOf('</head>');
  // A style of the page may hide what no attribute does.
  for (const [style] of page.matchAll(/<style\b[^<]*/giu)) if (HIDES.test(style)) return '';
  let from = head < 0 ? 0 : head;
  for (let at = page.indexOf('<', from); at !== -1; at = page.indexOf('<', from)) {
    if (at > from) words.push(page.slice(from, at));
    const skipped = /[a-z!]/iu.test(page.charAt(at + 1)) ? skip(page, at) : undefined;
    if (skipped !== undefined) from = skipped;
    else {
      const end = page.indexOf('>', at);
      if (end === -1) return text(words);
      from = end + 1;
      if (BLOCK.includes(page.charAt(at + 1).toLowerCase()) || page.charCodeAt(at + 1) === 0x2f) words.push(' ');
    }
  }
  words.push(page.slice(from));
  return text(words);
}

/** Where an element ends whose words are not shown; nothing for any other tag. */
function skip(page: string, at: number): number | undefined {
  if (page.startsWith('!--', at + 1)) return after(page, '-->', at);
  const name = NAME.find((each) => page.startsWith(each, at + 1));
  if (name !== undefined) return after(page, `</${name}`, at);
  const end = page.indexOf('>', at);
  const tag = end === -1 ? '' : page.slice(at, end);
  if (!tag.includes('hidden') && !tag.includes('none') && !tag.includes('dialog')) return undefined;
  // The rest may be hidden as well where its end cannot be told: it is left out.
  return elementEnd(page, at);
}

function after(page: string, mark: string, at: number): number {
  const end = page.indexOf(mark, at);
  return end === -1 ? page.length : end + mark.length;
}

function text(words: readonly string[]): string {
  return ` ${words.join('').replace(/\s+/gu, ' ')} `;
}

const HIDES = /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const NAME: readonly string[] = ['script', 'style', 'template', 'noscript', 'select', 'textarea', 'iframe', 'object', 'title', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'];
/** First letters of tags that may break a line: all but those of `a`, `b`, `em`, `i`, `q`, `s`, `u`. */
const BLOCK = 'cdfghlmnoprtvwxy';
