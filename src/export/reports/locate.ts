import type { Place, PlaceSource } from '../../model/diagnostic.ts';
import { sourceSpan } from '../../forms/source-span.ts';
import { lineColumn, lineIndex, type LineIndex } from '../line-column.ts';
import type { ReportFile, ReportText } from './report-input.ts';

/** A place as people read it: the file, and where in it, from 1; the end stands behind the last character. */
export interface Located {
  readonly path: string;
  readonly lines: LineIndex;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Finds where the places of one file stand, through the map of a release back to its source. A
 * place in a text that is not at hand has no line.
 *
 * @example `locator(file)({ source: 'release', span: { start: 0, end: 3 } })?.line` is 1.
 */
export function locator(file: ReportFile): (place: Place) => Located | undefined {
  const indexes = new Map<ReportText, LineIndex>();
  return (place) => {
    const text = textOf(file, place.source, place.span.start);
    if (text === undefined) return undefined;
    let lines = indexes.get(text);
    if (lines === undefined) indexes.set(text, (lines = lineIndex(text.text)));
    const offset = text.start ?? 0;
    const span = text.map === undefined ? { start: place.span.start - offset, end: place.span.end - offset } : sourceSpan(text.map, place.span);
    const start = lineColumn(lines, span.start);
    const end = lineColumn(lines, span.end);
    return { path: place.path ?? text.path, lines, ...start, endLine: end.line, endColumn: end.column };
  };
}

function textOf(file: ReportFile, source: PlaceSource, offset: number): ReportText | undefined {
  const texts = file.texts[source];
  if (texts === undefined) return undefined;
  const list: readonly ReportText[] = 'text' in texts ? [texts] : texts;
  return list.findLast((text) => (text.start ?? 0) <= offset) ?? list[0];
}
