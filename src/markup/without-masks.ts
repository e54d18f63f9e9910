import type { Span } from '../model/span.ts';
import type { MarkupEvent } from './markup-event.ts';

/** The events without the words inside the masks: a text event is cut around them. */
export function withoutMasks(events: readonly MarkupEvent[], masks: readonly Span[]): readonly MarkupEvent[] {
  if (masks.length === 0) return events;
  const kept: MarkupEvent[] = [];
  let next = 0;
  for (const event of events) {
    if (event.type === 'open' || event.type === 'close') {
      kept.push(event);
      continue;
    }
    while (next < masks.length && (masks[next] as Span).end <= event.start) next += 1;
    let { start } = event;
    for (let index = next; index < masks.length && (masks[index] as Span).start < event.end; index += 1) {
      const mask = masks[index] as Span;
      if (mask.start > start && event.type === 'text') kept.push({ type: 'text', start, end: mask.start });
      start = Math.max(start, mask.end);
    }
    if (start === event.start) kept.push(event);
    else if (start < event.end && event.type === 'text') kept.push({ type: 'text', start, end: event.end });
  }
  return kept;
}
