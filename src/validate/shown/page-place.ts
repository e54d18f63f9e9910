import { sourceSpan } from '../../forms/source-span.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import type { Wording } from '../../model/wording.ts';

/** Where words of a page stand in its file. */
export function pagePlace({ document: { map, source } }: Wording, { start, end }: Span): Place {
  const span = sourceSpan(map, { start, end });
  return source.path === undefined ? { source: 'page', span } : { source: 'page', span, path: source.path };
}
