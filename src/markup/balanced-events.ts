import type { CloseEvent, MarkupEvent, OpenEvent } from './markup-event.ts';

const VOID = new Set(['area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

/** Elements that stand inside a line; a block that opens or closes does not wait for them. */
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'output', 'q', 's', 'samp',
  'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var',
]);

/** Start tags that end an open element: `<li>` ends the item before it. */
const CLOSES = new Map<string, readonly string[]>([
  ['li', ['li', 'p']],
  ['dt', ['dt', 'dd', 'p']],
  ['dd', ['dt', 'dd', 'p']],
  ['tr', ['td', 'th', 'tr', 'p']],
  ['td', ['td', 'th', 'p']],
  ['th', ['td', 'th', 'p']],
  ['thead', ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'p']],
  ['tbody', ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'p', 'caption', 'colgroup']],
  ['tfoot', ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'p']],
  ['option', ['option']],
  ['optgroup', ['option', 'optgroup']],
  ['body', ['head']],
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const CLOSE_P = new Set([
  'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address', 'article', 'aside', 'blockquote', 'center', 'details', 'div', 'dl', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hr',
  'main', 'nav', 'ol', 'pre', 'section', 'table', 'ul',
]);

/** How many open inline elements are looked through; deeper nesting is no page. */
const REACH = 32;

/**
 * Tags as balanced events: what HTML lets out is implied (`<p>a<p>b`, `<li>` after `<li>`), a close
 * without its open is dropped, what is left open is closed at the end.
 */
export function balancedEvents(tokens: readonly MarkupEvent[], length: number): MarkupEvent[] {
  const events: MarkupEvent[] = [];
  const balance = new Balance((event) => {
    events.push(event);
  });
  for (const token of tokens) balance.add(token);
  balance.end(length);
  return events;
}

/** What {@link balancedEvents} does, token by token. */
export class Balance {
  readonly #take: (event: MarkupEvent) => void;
  readonly #stack: string[] = [];
  /** How many elements of a name are open. */
  readonly #open = new Map<string, number>();

  /** @param take - is given the balanced events, in order */
  constructor(take: (event: MarkupEvent) => void) {
    this.#take = take;
  }

  add(token: MarkupEvent): void {
    if (token.type === 'open') this.#addOpen(token);
    else if (token.type === 'close') this.#addClose(token);
    else this.#take(token);
  }

  /** Closes what is open. */
  end(length: number): void {
    while (this.#stack.length > 0) this.#pop(length, length);
  }

  #addOpen(token: OpenEvent): void {
    const { name, start, end } = token;
    const closes = CLOSES.get(name);
    const ends = closes !== undefined ? (other: string): boolean => closes.includes(other) : name === 'a' ? (other: string): boolean => other === 'a' : CLOSE_P.has(name) ? (other: string): boolean => other === 'p' || (HEADINGS.has(name) && HEADINGS.has(other)) : undefined;
    if (ends !== undefined) {
      for (let count = this.#reach(ends); count > 0; count = closes === undefined ? 0 : this.#reach(ends)) {
        for (; count > 0; count -= 1) this.#pop(start, start);
      }
    }
    this.#take(token);
    if (VOID.has(name)) this.#take({ type: 'close', name, start: end, end });
    else {
      this.#stack.push(name);
      this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    }
  }

  #addClose({ name, start, end }: CloseEvent): void {
    if (name === 'br') {
      this.#take({ type: 'open', name, attributes: [], start, end });
      this.#take({ type: 'close', name, start: end, end });
    }
    if ((this.#open.get(name) ?? 0) === 0) return;
    let count = INLINE.has(name) ? this.#reach((other) => other === name) : depthOf(this.#stack, name);
    for (; count > 1; count -= 1) this.#pop(start, start);
    if (count === 1) this.#pop(start, end);
  }

  #pop(start: number, end: number): void {
    const name = this.#stack.pop() as string;
    this.#open.set(name, (this.#open.get(name) as number) - 1);
    this.#take({ type: 'close', name, start, end });
  }

  /** How many elements to close so that one of these names, under inline elements only, is closed too. */
  #reach(names: (name: string) => boolean): number {
    for (let count = 1; count <= REACH && count <= this.#stack.length; count += 1) {
      const name = this.#stack[this.#stack.length - count] as string;
      if (names(name)) return count;
      if (!INLINE.has(name)) return 0;
    }
    return 0;
  }
}

// What lies above is closed with it, so that the walk is paid for once.
function depthOf(stack: readonly string[], name: string): number {
  let count = 1;
  while (stack[stack.length - count] !== name) count += 1;
  return count;
}
