/** An attribute as it stands in a start tag; offsets are offsets in the page. */
export interface TagAttribute {
  /** Lower case. */
  readonly name: string;
  /** As written, entities not decoded; empty where there is none. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A start tag: where it ends, and its attributes. */
export interface StartTag {
  readonly attributes: readonly TagAttribute[];
  /** Behind the `>`; the end of the page where there is none. */
  readonly end: number;
}

/**
 * The attributes of the start tag at an offset and where it ends, as the HTML tokenizer reads them.
 *
 * @param from - behind the name of the tag
 */
export function startTag(page: string, from: number): StartTag {
  const attributes: TagAttribute[] = [];
  const { length } = page;
  let at = from;
  for (;;) {
    while (at < length && (isSpace(page.charCodeAt(at)) || page.charCodeAt(at) === SLASH)) at += 1;
    if (at >= length) return { attributes, end: length };
    if (page.charCodeAt(at) === GREATER) return { attributes, end: at + 1 };
    const start = at;
    // A name may begin with an equals sign.
    at += 1;
    while (at < length && !endsName(page.charCodeAt(at))) at += 1;
    const name = page.slice(start, at).toLowerCase();
    let equals = at;
    while (equals < length && isSpace(page.charCodeAt(equals))) equals += 1;
    if (page.charCodeAt(equals) !== EQUALS) {
      attributes.push({ name, value: '', start, end: at, valueStart: at, valueEnd: at });
      continue;
    }
    at = equals + 1;
    while (at < length && isSpace(page.charCodeAt(at))) at += 1;
    const quote = page.charAt(at);
    let valueStart = at;
    let valueEnd: number;
    if (quote === '"' || quote === "'") {
      valueStart += 1;
      valueEnd = page.indexOf(quote, valueStart);
      if (valueEnd === -1) valueEnd = length;
      at = Math.min(valueEnd + 1, length);
    } else {
      while (at < length && !isSpace(page.charCodeAt(at)) && page.charCodeAt(at) !== GREATER) at += 1;
      valueEnd = at;
    }
    attributes.push({ name, value: page.slice(valueStart, valueEnd), start, end: at, valueStart, valueEnd });
  }
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

// Space, tab, line feed, form feed, carriage return.
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}

function endsName(code: number): boolean {
  return isSpace(code) || code === SLASH || code === GREATER || code === EQUALS;
}
