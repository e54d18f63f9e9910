import type { MarkupEvent, OpenEvent } from '../markup/markup-event.ts';
import { eventsWithin } from './hidden-events.ts';
import { attribute } from './render-events.ts';

/** Elements whose content a visitor of a page never sees as words of it. */
const UNSEEN = new Set(['head', 'title', 'script', 'style', 'noscript', 'template', 'select', 'textarea', 'datalist', 'iframe', 'object', 'canvas', 'audio', 'video', 'noframes', 'frameset']);

/**
 * Which events a visitor of the page does not see (1), by index: scripts, templates, `hidden`,
 * `display:none` in a tag or for a class or id in the page's own style. Buttons, and what is only
 * kept from screen readers, can be seen.
 *
 * @param source - the page, in which the styles are looked up
 */
export function unseenEvents(source: string, events: readonly MarkupEvent[]): Uint8Array {
  const hiding = hidingSelectors(source, events);
  return eventsWithin(events, (event) => isUnseen(event, hiding));
}

function isUnseen(event: OpenEvent, hiding: ReadonlySet<string>): boolean {
  if (UNSEEN.has(event.name)) return true;
  if (event.attributes.length === 0) return event.name === 'dialog';
  if (attribute(event, 'hidden') !== undefined || (event.name === 'dialog' && attribute(event, 'open') === undefined)) return true;
  const style = attribute(event, 'style');
  if (style !== undefined && HIDES.test(style)) return true;
  if (hiding.size === 0) return false;
  const id = attribute(event, 'id');
  return (id !== undefined && hiding.has(`#${id}`)) || (attribute(event, 'class') ?? '').split(/\s+/u).some((name) => hiding.has(`.${name}`));
}

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Classes and ids that the page's own style hides, and nowhere shows: `.draft { display: none }`, not inside `@media`. */
function hidingSelectors(source: string, events: readonly MarkupEvent[]): ReadonlySet<string> {
  const hiding = new Set<string>();
  const showing = new Set<string>();
  let inStyle = false;
  for (const event of events) {
    if (event.type === 'open') inStyle = event.name === 'style';
    else if (event.type === 'close') inStyle = false;
    else if (inStyle && event.type === 'text') readStyle(source.slice(event.start, event.end), hiding, showing);
  }
  for (const selector of showing) hiding.delete(selector);
  return hiding;
}

function readStyle(style: string, hiding: Set<string>, showing: Set<string>): void {
  if (!HIDES.test(style)) return;
  let depth = 0;
  let from = 0;
  for (let at = 0; at < style.length; at += 1) {
    const mark = style[at];
    if (mark !== '{' && mark !== '}') continue;
    if (mark === '{') {
      const close = style.indexOf('}', at);
      const body = style.slice(at + 1, close < 0 ? style.length : close);
      if (/\b(?:display|visibility)\s*:/iu.test(body)) for (const selector of style.slice(from, at).split(',')) (HIDES.test(body) && depth === 0 ? hiding : showing).add(selector.trim());
    }
    depth = Math.max(0, depth + (mark === '{' ? 1 : -1));
    from = at + 1;
  }
}
