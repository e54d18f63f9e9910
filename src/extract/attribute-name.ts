import type { MarkupAttribute } from '../markup/markup-event.ts';
import type { Span } from '../model/span.ts';

/** Where the name of an attribute with a value stands in the start tag of its element. */
export function attributeName(page: string, element: Span, { name, start }: MarkupAttribute): Span | undefined {
  const equals = page.lastIndexOf('=', start);
  if (equals < element.start) return undefined;
  const at = page.slice(element.start, equals).toLowerCase().lastIndexOf(name);
  return at < 0 ? undefined : { start: element.start + at, end: element.start + at + name.length };
}
