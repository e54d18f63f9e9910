import type { Annotation } from '../../model/annotation.ts';
import type { Result } from '../../model/result.ts';
import type { Colouring, FactType } from './colouring.ts';
import { printable } from '../../export/reports/printable.ts';

/** A run of words that is one fact. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: FactType;
}

/**
 * A release as it was read: its text with the words of each fact marked, then a legend with how
 * often each kind stands in it, and the facts that belong to the whole.
 */
export function reading(path: string, result: Result, colouring: Colouring): string {
  const marks = nested(result.annotations.flatMap(marksOf));
  const lines = [`── ${printable(path)}`, '', marked(result.document.text, marks, colouring), '', legend(marks, colouring)];
  for (const { release } of result.releases) {
    lines.push('');
    const whole: readonly (readonly [string, string | undefined])[] = [
      ['headline', release.headline],
      ['language', release.inLanguage],
      ['date', release.datePublished],
      ['publisher', release.publisher?.name],
    ];
    for (const [name, value] of whole) lines.push(`${name.padEnd(10)} ${value === undefined ? '(not found)' : printable(value)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

function marksOf(annotation: Annotation): Mark[] {
  const { type } = annotation;
  if (type === 'block' || type === 'language' || type === 'attribution' || type === 'contact') return [];
  return annotation.spans.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, type }));
}

/** Marks in the order of the text, outer before inner; one that cuts another is left out. */
function nested(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1));
  const open: Mark[] = [];
  return sorted.filter((mark) => {
    while (open.length > 0 && (open.at(-1) as Mark).end <= mark.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && (mark.end > outer.end || (mark.start === outer.start && mark.end === outer.end))) return false;
    open.push(mark);
    return true;
  });
}

function marked(text: string, marks: readonly Mark[], { open, close }: Colouring): string {
  const stack: Mark[] = [];
  let written = '';
  let offset = 0;
  const upTo = (end: number): void => {
    written += clean(text.slice(offset, end));
    offset = end;
  };
  const shut = (before: number): void => {
    while (stack.length > 0 && (stack.at(-1) as Mark).end <= before) {
      const mark = stack.pop() as Mark;
      upTo(mark.end);
      written += close(mark.type, stack.at(-1)?.type);
    }
  };
  for (const mark of marks) {
    shut(mark.start);
    upTo(mark.start);
    written += open(mark.type);
    stack.push(mark);
  }
  shut(text.length);
  upTo(text.length);
  return written.trimEnd();
}

/** Printable, with the line breaks kept. */
function clean(text: string): string {
  return text.split(/\r\n|[\n\r]/u).map(printable).join('\n');
}

function legend(marks: readonly Mark[], { open, close }: Colouring): string {
  const counts = new Map<FactType, number>();
  for (const { type } of marks) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => `${open(type)}${type}${close(type, undefined)} ${count}`).join('  ');
}
