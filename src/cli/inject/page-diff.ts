import type { Edit } from '../../inject/injection.ts';
import type { Style } from '../../export/reports/report-input.ts';
import { printable } from '../../export/reports/printable.ts';

/**
 * The edits of a page as a unified diff, with two lines around each. Our blocks are ASCII; other
 * lines are shown as the decoder has them.
 *
 * @param before - the page's bytes as a string of latin1
 * @param decode - such a string as text
 */
export function pageDiff(path: string, before: string, edits: readonly Edit[], decode: (bytes: string) => string, style: Style = (_role, text) => text): string {
  if (edits.length === 0) return '';
  const lines = before.split(/(?<=\n)/u);
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  const hunks: string[] = [];
  let shift = 0;
  for (const group of grouped(edits, before, starts)) {
    const first = Math.max(0, group.first - AROUND);
    const last = Math.min(lines.length, group.last + AROUND);
    const old = lines.slice(group.first, group.last);
    const made = changed(old.join(''), group.edits, starts[group.first] ?? before.length).split(/(?<=\n)/u).filter((line) => line !== '');
    const head = `@@ -${range(first, last - first)} +${range(first + shift, last - first + made.length - old.length)} @@`;
    shift += made.length - old.length;
    const show = (mark: string, list: readonly string[]): string[] => list.map((line) => shown(mark, decode(line)));
    hunks.push(style('place', head), ...show(' ', lines.slice(first, group.first)), ...show('-', old).map((line) => style('error', line)), ...show('+', made).map((line) => style('suggestion', line)), ...show(' ', lines.slice(group.last, last)));
  }
  return `--- ${printable(path)}\n+++ ${printable(path)}\n${hunks.join('\n')}\n`;
}

const AROUND = 2;

/** The lines, from the first to before the last, that edits near each other touch. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly Edit[];
}

function grouped(edits: readonly Edit[], before: string, starts: readonly number[]): Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const first = lineAt(starts, edit.start);
    // What is put in between two lines touches neither.
    const between = edit.start === edit.end && starts[first] === edit.start && edit.text.endsWith('\n');
    const ends = edit.end > 0 && before.charAt(edit.end - 1) === '\n' && edit.end > edit.start && (edit.text === '' || edit.text.endsWith('\n'));
    const last = between ? first : ends ? lineAt(starts, edit.end - 1) + 1 : Math.min(starts.length, lineAt(starts, edit.end) + 1);
    const open = groups.at(-1);
    if (open !== undefined && first <= open.last + 2 * AROUND) groups[groups.length - 1] = { first: open.first, last: Math.max(open.last, last), edits: [...open.edits, edit] };
    else groups.push({ first, last, edits: [edit] });
  }
  return groups;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function changed(text: string, edits: readonly Edit[], from: number): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: made } of edits) {
    result += text.slice(done, start - from) + made;
    done = end - from;
  }
  return result + text.slice(done);
}

/** A line that is safe on a terminal, with its tabs. */
function shown(mark: string, line: string): string {
  const words = line.replace(/\r?\n$/u, '').split('\t').map(printable).join('\t');
  return `${mark}${words}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file'}`;
}

/** Lines of a hunk, from 1; of none the line before. */
function range(first: number, count: number): string {
  return `${count === 0 ? first : first + 1},${count}`;
}
