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
  // Where the next word stands that hides an element when it stands in its start tag.
  let hides = -1;
  for (let at = page.indexOf('<', from); at !== -1; at = page.indexOf('<', from)) {
    if (at > from) words.push(page.slice(from, at));
    const first = page.charAt(at + 1);
    const unseen = UNSEEN.includes(first) ? unseenEnd(page, at) : undefined;
    const end = unseen === undefined ? page.indexOf('>', at) : -1;
    if (unseen !== undefined) from = unseen;
    else if (end === -1) return text(words);
    else {
      if (hides < at) hides = hidingFrom(page, at);
      // The rest may be hidden as well where its end cannot be told: it is left out.
      if (hides < end && /[a-z!]/iu.test(first)) from = elementEnd(page, at);
      else {
        from = end + 1;
        if (BLOCK.includes(first)) words.push(' ');
      }
    }
  }
  words.push(page.slice(from));
  return text(words);
}

/** Where a comment or an element ends whose content is no words that are shown; nothing for any other tag. */
function unseenEnd(page: string, at: number): number | undefined {
  if (page.startsWith('!--', at + 1)) return after(page, '-->', at);
  const name = NAME.find((each) => page.startsWith(each, at + 1));
  return name === undefined ? undefined : after(page, `</${name}`, at);
}

function hidingFrom(page: string, at: number): number {
  const word = /hidden|none|dialog/gu;
  word.lastIndex = at;
  return word.exec(page)?.index ?? page.length;
}

function after(page: string, mark: string, at: number): number {
  const end = page.indexOf(mark, at);
  return end === -1 ? page.length : end + mark.length;
}

// Most white space is a single blank, and stays.
function text(words: readonly string[]): string {
  const all = words.join('');
  return ` ${(all.includes('&nbsp;') ? all.replaceAll('&nbsp;', ' ') : all).replace(/\s{2,}|[^\S ]/gu, ' ')} `;
}

const HIDES = /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const NAME: readonly string[] = ['script', 'style', 'template', 'noscript', 'select', 'textarea', 'iframe', 'object', 'title', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'];
/** With what a comment and the names of these elements start. */
const UNSEEN = '!stnioSTN';
/** What stands behind the `<` of an end tag, or of a tag that may break a line: all but `a`, `b`, `em`, `i`, `q`, `s`, `u`. */
const BLOCK = '/cdfghlmnoprtvwxyCDFGHLMNOPRTVWXY';
