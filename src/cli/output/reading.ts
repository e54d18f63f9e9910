import type { Result } from '../../model/result.ts';
import type { Colouring } from './colouring.ts';
import { factMarks, type FactMark, type FactType } from '../../export/html/fact-marks.ts';
import { printable } from '../../export/reports/printable.ts';

/**
 * A release as it was read: its text with the words of each fact marked, then a legend with how
 * often each kind stands in it, and the facts that belong to the whole.
 */
export function reading(path: string, result: Result, colouring: Colouring): string {
  const marks = factMarks(result);
  const lines = [`── ${printable(path)}`, '', marked(result.document.text, marks, colouring), '', legend(marks, colouring)];
  for (const { release } of result.releases) {
    const whole: readonly (readonly [string, string | undefined])[] = [
      ['headline', release.headline],
      ['language', release.inLanguage],
      ['date', release.datePublished],
      ['publisher', release.publisher?.name],
    ];
    lines.push('', ...whole.map(([name, value]) => `${name.padEnd(10)} ${value === undefined ? '(not found)' : printable(value)}`));
  }
  return `${lines.join('\n')}\n\n`;
}

function marked(text: string, marks: readonly FactMark[], { open, close }: Colouring): string {
  const stack: FactMark[] = [];
  let written = '';
  let offset = 0;
  const upTo = (end: number): void => {
    written += clean(text.slice(offset, end));
    offset = end;
  };
  const shut = (before: number): void => {
    while (stack.length > 0 && (stack.at(-1) as FactMark).end <= before) {
      const mark = stack.pop() as FactMark;
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

function legend(marks: readonly FactMark[], { open, close }: Colouring): string {
  const counts = new Map<FactType, number>();
  for (const { type } of marks) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${open(type)}${type}${close(type, undefined)} ${count}`).join('  ');
}
