import { startTag } from './start-tag.ts';

/**
 * Where the head of a page ends: the offset of `</head>`, or of `<body>` where the head is not
 * closed. Only for a head that any reader of HTML would see alike: white space, comments, one
 * doctype, and `html`, `head`, `meta`, `link`, `base`, `title`, `style`, `script`, `noscript`.
 * `undefined` for anything else: then {@link import('./parsed-head-end.ts').parsedHeadEnd} is asked.
 *
 * @example `headEnd('<!doctype html><title>x</title><body>')` is 31.
 */
export function headEnd(page: string, from = 0): number | undefined {
  let at = from;
  // What may come at most once, in this order: doctype, html, head.
  let stage = 0;
  let opened = false;
  for (;;) {
    while (isSpace(page.charCodeAt(at))) at += 1;
    if (page.charAt(at) !== '<') return undefined;
    if (page.startsWith('<!--', at)) {
      const end = commentEnd(page, at);
      if (end === undefined) return undefined;
      at = end;
      continue;
    }
    if (page.startsWith('<?xml ', at)) {
      const close = page.indexOf('>', at);
      if (at !== from || close === -1) return undefined;
      at = close + 1;
      continue;
    }
    // A tag name, the doctype's too.
    const tag = /<(!doctype|\/?[a-z]+)(?=[\s>])/iuy;
    tag.lastIndex = at;
    const name = tag.exec(page)?.[1]?.toLowerCase();
    switch (name) {
      case '!doctype': {
        const close = page.indexOf('>', at);
        if (stage > 0 || close === -1 || /["'[]/u.test(page.slice(at, close).replace(/"[^"<]*"|'[^'<]*'/gu, ''))) return undefined;
        stage = 1;
        at = close + 1;
        break;
      }
      case 'html':
      case 'head': {
        const next = name === 'html' ? 2 : 3;
        if (stage >= next) return undefined;
        stage = next;
        opened ||= name === 'head';
        const end = tagEnd(page, tag.lastIndex);
        if (end === undefined) return undefined;
        at = end;
        break;
      }
      case 'meta':
      case 'link':
      case 'base': {
        const { end } = startTag(page, tag.lastIndex);
        if (page.charAt(end - 1) !== '>') return undefined;
        // From here on a head is there.
        stage = 3;
        at = end;
        break;
      }
      case 'title':
      case 'style':
      case 'script':
      case 'noscript': {
        const end = elementEnd(page, tag.lastIndex, name);
        if (end === undefined) return undefined;
        stage = 3;
        at = end;
        break;
      }
      case '/head':
      case 'body':
        // The end of a head that was never opened has no place of its own.
        if (name === '/head' && !opened) return undefined;
        return /<(?:\/head|body)(?:\s[^<]*)?>/iuy.test(page.slice(at, at + 2000)) ? at : undefined;
      default:
        return undefined;
    }
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function commentEnd(page: string, at: number): number | undefined {
  const close = page.indexOf('-->', at + 4);
  if (close === -1 || page.startsWith('>', at + 4) || page.startsWith('->', at + 4)) return undefined;
  const text = page.slice(at + 4, close);
  // Readers differ in what ends these.
  return text.includes('--!>') || text.includes('<!--') ? undefined : close + 3;
}

// Behind a start tag that is not closed by itself.
function tagEnd(page: string, from: number): number | undefined {
  const { end } = startTag(page, from);
  return page.charAt(end - 1) !== '>' || page.charAt(end - 2) === '/' ? undefined : end;
}

// Behind an element whose content is no markup.
function elementEnd(page: string, from: number, name: string): number | undefined {
  const start = tagEnd(page, from);
  if (start === undefined) return undefined;
  for (let at = page.indexOf('</', start); at !== -1; at = page.indexOf('</', at + 2)) {
    if (page.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue;
    const behind = page.charAt(at + 2 + name.length);
    if (behind !== '>') {
      if (/[\s/]/u.test(behind)) return undefined;
      continue;
    }
    const content = page.slice(start, at);
    return content.includes('<!--') || (name === 'noscript' && /<\/?(?:no)?script/iu.test(content)) ? undefined : at + 3 + name.length;
  }
  return undefined;
}
