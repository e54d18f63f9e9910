import type { Style } from '../../export/reports/report-input.ts';
import type { ListedOrigin } from './list-origins.ts';
import { displayWidth } from '../../export/reports/display-width.ts';
import { printable } from '../../export/reports/printable.ts';

/**
 * The origins of a release as a table: the value, its spans, where they stand, how sure it is, and
 * who found it. A place in the release itself is told without its path.
 *
 * @example `/publisher/name  Child Focus  4-15  1:5  stated  publisher-of-contact`
 */
export function originLines(origins: readonly ListedOrigin[], release: string, style: Style): string {
  const head = ['pointer', 'value', 'spans', 'place', 'certainty', 'by'];
  const rows = origins.map((origin) => [
    origin.pointer,
    shortened(typeof origin.value === 'string' ? origin.value : (JSON.stringify(origin.value) ?? ''), 40),
    (origin.spans ?? []).map(({ start, end }) => `${start}-${end}`).join(' '),
    origin.places.length === 0 ? origin.from : origin.places.map(({ path, line, column }) => `${path === release ? '' : `${path}:`}${line}:${column}`).join(' '),
    origin.certainty ?? '',
    origin.by ?? '',
  ]);
  const widths = head.map((_name, column) => Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)))).join('  ').trimEnd();
  return `${[style('faint', line(head)), ...rows.map(line)].join('\n')}\n`;
}

function shortened(text: string, most: number): string {
  const shown = printable(text);
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
}
