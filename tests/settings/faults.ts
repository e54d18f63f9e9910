import type { SettingsResult } from '../../src/model/settings.ts';
import { lineColumn, lineIndex } from '../../src/export/line-column.ts';

/** The faults of a reading as `line:column words | message`. */
export function faultsOf(result: SettingsResult<unknown>): string[] {
  if (result.ok) return [];
  const lines = lineIndex(result.text);
  return result.faults.map(({ span, message }) => {
    const { line, column } = lineColumn(lines, span.start);
    return `${line}:${column} ${result.text.slice(span.start, span.end)} | ${message}`;
  });
}
