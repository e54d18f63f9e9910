import type { MarkupEvent, OpenEvent } from '../markup/markup-event.ts';
import { attribute } from './render-events.ts';

/** Elements whose content a browser does not show as words of the page. */
const UNSEEN = new Set([
  'head', 'title', 'script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'textarea', 'datalist', 'iframe', 'object', 'canvas', 'audio', 'video', 'map', 'dialog', 'noframes', 'frameset', 'progress', 'meter', 'define-tag',
]);

/**
 * Which events lie inside what a browser does not show (1), by index: scripts, styles, controls,
 * `hidden`, `aria-hidden`, `display:none`.
 *
 * @param also - further elements to leave out, with all that is in them
 */
export function hiddenEvents(events: readonly MarkupEvent[], also: (event: OpenEvent, index: number) => boolean = () => false): Uint8Array {
  return eventsWithin(events, (event, index) => isHidden(event) || also(event, index));
}

/** Which events lie inside an element that is chosen, by index. */
export function eventsWithin(events: readonly MarkupEvent[], chosen: (event: OpenEvent, index: number) => boolean): Uint8Array {
  const hidden = new Uint8Array(events.length);
  let depth = 0;
  let from = -1;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as MarkupEvent;
    if (event.type === 'open') {
      depth += 1;
      if (from === -1 && chosen(event, index)) from = depth;
    }
    if (from !== -1) hidden[index] = 1;
    if (event.type === 'close') {
      if (from === depth) from = -1;
      depth -= 1;
    }
  }
  return hidden;
}

function isHidden(event: OpenEvent): boolean {
  if (UNSEEN.has(event.name)) return true;
  if (event.attributes.length === 0) return false;
  const style = attribute(event, 'style');
  return attribute(event, 'hidden') !== undefined || attribute(event, 'aria-hidden') === 'true' || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style));
}
