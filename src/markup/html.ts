import { QuoteType, Tokenizer } from 'htmlparser2';
import type { DecodedEvent, MarkupAttribute, MarkupEvent } from './markup-event.ts';
import { Balance } from './balanced-events.ts';

/**
 * HTML as balanced events with exact source offsets: one event per tag, run of text and entity.
 * Comments, declarations and processing instructions give none. Broken markup never throws.
 *
 * @example `htmlEvents('<p>caf&eacute;</p>')` gives open p (0–3), text (3–6), entity "é" (6–14), close p (14–18).
 */
export function htmlEvents(source: string): MarkupEvent[] {
  const events: MarkupEvent[] = [];
  const take = (event: MarkupEvent): void => {
    events.push(event);
  };
  readHtml(source, take, () => false);
  return events;
}

/**
 * Hands over the events of {@link htmlEvents} one by one, as far as they are asked for: what is open
 * where the reading stops is not closed.
 *
 * @param isEnough - asked behind each tag, with its end
 */
export function readHtml(source: string, take: (event: MarkupEvent) => void, isEnough: (end: number) => boolean): void {
  const balance = new Balance(take);
  const isWhole = readTokens(source, 0, (token) => {
    balance.add(token);
    return (token.type === 'open' || token.type === 'close') && isEnough(token.end);
  });
  if (isWhole) balance.end(source.length);
}

/**
 * The tags and the words of a stretch of HTML as they come, neither balanced nor implied.
 *
 * @param shift - what to add to an offset in `html` to have one in the source
 */
export function htmlTokens(html: string, shift: number): MarkupEvent[] {
  const events: MarkupEvent[] = [];
  readTokens(html, shift, (event) => {
    events.push(event);
    return false;
  });
  return events;
}

/**
 * @param take - true where no more is asked for
 * @returns whether all was read
 */
function readTokens(html: string, shift: number, take: (event: MarkupEvent) => boolean): boolean {
  let isWhole = true;
  // An entity waits for what follows: one of two characters comes in two parts.
  let entity: DecodedEvent | undefined;
  const hand = (event: MarkupEvent): void => {
    if (!take(event)) return;
    isWhole = false;
    tokenizer.pause();
  };
  const push = (event: MarkupEvent): void => {
    if (entity !== undefined) {
      const before = entity;
      entity = undefined;
      hand(before);
    }
    if (isWhole) hand(event);
  };
  const xhtml = XML_DECLARATION.test(html.slice(0, 64));
  // Where the last tag or run of text ended; an entity starts there.
  let last = 0;
  let tagStart = 0;
  let name = '';
  let attributes: MarkupAttribute[] = [];
  let attribute = { name: '', value: '', start: 0, end: 0 };
  let foreign = 0;

  const addText = (start: number, end: number): void => {
    // What stands in a closing tag behind its name comes as text too, where the file ends in it.
    if (start < last) return;
    if (end > start && !cutsTag(html, start, end)) push({ type: 'text', start: start + shift, end: end + shift });
    last = end;
  };
  const open = (end: number, closed: boolean): void => {
    if (name === 'svg' || name === 'math') foreign += closed ? 0 : 1;
    push({ type: 'open', name, attributes, start: tagStart + shift, end: end + shift });
    if (closed) push({ type: 'close', name, start: end + shift, end: end + shift });
    attributes = [];
    last = end;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: true },
    {
      ontext: addText,
      ontextentity(codePoint, end) {
        const text = String.fromCodePoint(codePoint);
        if (end === last && entity !== undefined) entity = { ...entity, text: entity.text + text };
        else {
          if (entity !== undefined) hand(entity);
          entity = { type: 'entity', text, start: last + shift, end: end + shift };
        }
        last = end;
      },
      onopentagname(start, end) {
        tagStart = start - 1;
        name = html.slice(start, end).toLowerCase();
        attributes = [];
      },
      onattribname(start, end) {
        attribute = { name: html.slice(start, end).toLowerCase(), value: '', start, end };
      },
      onattribdata(start, end) {
        attribute.value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        attribute.value += String.fromCodePoint(codePoint);
      },
      onattribend(quote, end) {
        const start = quote === QuoteType.NoValue ? attribute.start : valueStart(html, attribute.end);
        const stop = quote === QuoteType.NoValue ? attribute.end : quote === QuoteType.Unquoted ? end : end - 1;
        attributes.push({ ...attribute, start: start + shift, end: Math.max(start, stop) + shift });
      },
      onopentagend(end) {
        open(end + 1, false);
      },
      onselfclosingtag(end) {
        open(end + 1, xhtml || foreign > 0);
      },
      onclosetag(start, end) {
        const closing = html.slice(start, end).toLowerCase();
        if ((closing === 'svg' || closing === 'math') && foreign > 0) foreign -= 1;
        const after = html.indexOf('>', end);
        last = after === -1 ? html.length : after + 1;
        push({ type: 'close', name: closing, start: start - 2 + shift, end: last + shift });
      },
      oncdata(start, end, offset) {
        if (xhtml) addText(start, end - offset);
        last = end + 1;
      },
      oncomment(_start, end) {
        last = end + 1;
      },
      ondeclaration(_start, end) {
        last = end + 1;
      },
      onprocessinginstruction(_start, end) {
        last = end + 1;
      },
      onend() {},
      isInForeignContext: () => foreign > 0,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  if (entity !== undefined && isWhole) hand(entity);
  return isWhole;
}

/** A text with its entities decoded: "&eacute;" is "é"; what is no entity stays as it is. */
export function decodeEntities(text: string): string {
  return htmlTokens(text, 0)
    .map((event) => (event.type === 'text' ? text.slice(event.start, event.end) : event.type === 'entity' ? event.text : ''))
    .join('');
}

const XML_DECLARATION = /^\s*<\?xml\s/u;

// A tag that the file breaks off in is no text.
function cutsTag(html: string, start: number, end: number): boolean {
  return end === html.length && (html.charAt(start - 1) === '<' || html.slice(start - 2, start) === '</');
}

// The value starts behind the equals sign, white space and the quote that opens it.
function valueStart(html: string, nameEnd: number): number {
  let start = html.indexOf('=', nameEnd) + 1;
  while (/\s/u.test(html.charAt(start))) start += 1;
  return html.charAt(start) === '"' || html.charAt(start) === "'" ? start + 1 : start;
}
