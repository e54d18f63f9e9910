import type { MarkupEvent, OpenEvent } from '../markup/markup-event.ts';

/** The elements of a page in document order, with how many words of each are seen. */
export interface ElementTable {
  readonly elements: readonly Element[];
  /** How much text is seen in all. */
  readonly total: number;
  /** How much text is seen between two events, in characters without white space at its ends. */
  readonly textBetween: (from: number, to: number) => number;
  readonly linkTextBetween: (from: number, to: number) => number;
  /** How much of it stands in long runs outside of links: sentences, not labels. */
  readonly proseBetween: (from: number, to: number) => number;
}

/** From how many characters on a run of text is a sentence. */
const SENTENCE = 60;

/** An element by the events that open and close it. */
export interface Element {
  readonly event: OpenEvent;
  readonly open: number;
  readonly close: number;
  /** The index of the element around it, or -1. */
  readonly parent: number;
}

/**
 * Lists the elements of a page and counts their words.
 *
 * @param hidden - which events are not seen, by index
 */
export function elementTable(source: string, events: readonly MarkupEvent[], hidden: Uint8Array): ElementTable {
  const elements: { event: OpenEvent; open: number; close: number; parent: number }[] = [];
  const stack: number[] = [];
  const text = new Float64Array(events.length + 1);
  const linkText = new Float64Array(events.length + 1);
  const prose = new Float64Array(events.length + 1);
  let inLink = 0;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as MarkupEvent;
    let length = 0;
    if (event.type === 'open') {
      stack.push(elements.length);
      elements.push({ event, open: index, close: index, parent: stack.at(-2) ?? -1 });
      if (event.name === 'a') inLink += 1;
    } else if (event.type === 'close') {
      const closed = elements[stack.pop() ?? -1];
      if (closed !== undefined) closed.close = index;
      if (event.name === 'a') inLink -= 1;
    } else if (hidden[index] !== 1) length = event.type === 'text' ? source.slice(event.start, event.end).trim().length : 1;
    text[index + 1] = (text[index] as number) + length;
    linkText[index + 1] = (linkText[index] as number) + (inLink > 0 ? length : 0);
    prose[index + 1] = (prose[index] as number) + (inLink === 0 && length >= SENTENCE ? length : 0);
  }
  const between = (sums: Float64Array) => (from: number, to: number) => (sums[to + 1] as number) - (sums[from] as number);
  return { elements, total: text[events.length] as number, textBetween: between(text), linkTextBetween: between(linkText), proseBetween: between(prose) };
}
