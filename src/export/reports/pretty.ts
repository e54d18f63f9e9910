import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Reporter, ReportFile, ReportInput, ReportOptions, Style } from './report-input.ts';
import { excerpt } from './excerpt.ts';
import { locator, type Located } from './locate.ts';
import { printable } from './printable.ts';
import { summary } from './summary.ts';

/**
 * The report for people: a line a finding in the form that editors can click, the words it is
 * about with a caret below, and what to write instead. The last line counts.
 *
 * @example
 * ```
 * release.txt:7:1: warning: Unexpected … [quotation-mark-missing]
 *   7 | Zonder hun hulp …
 *     | ^^^^^^^^^^^^^^^^
 *   write: “Zonder
 * 1 file: no errors, 1 warning, no notes
 * ```
 */
export const pretty: Reporter = {
  id: 'pretty',
  description: 'For people: each finding with the words it is about',
  write: (input, options = {}) => [...input.files.flatMap((file) => fileLines(file, options)), summaryLine(input), ''].join('\n'),
};

/** How many findings there are, in one line. */
export function summaryLine(input: Pick<ReportInput, 'files'>): string {
  const { files, errors, warnings, infos } = summary(input);
  return `${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`;
}

function fileLines(file: ReportFile, options: ReportOptions): readonly string[] {
  const locate = locator(file);
  const style: Style = options.style ?? ((_role, text) => text);
  return file.diagnostics.flatMap((diagnostic) => {
    const place = diagnostic.place && locate(diagnostic.place);
    const [first = '', ...more] = textLines(diagnostic.message);
    const lines = [heading(diagnostic, first, place, file, style), ...more.map((line) => `  ${line}`)];
    if (place !== undefined && !isSettings(diagnostic)) lines.push(...excerpt(place, diagnostic.severity, style, options.width));
    for (const other of diagnostic.related ?? []) lines.push(`  ${style('place', position(locate(other), file))}: ${printable(other.message)}`);
    if (diagnostic.suggestion !== undefined) lines.push(...suggestionLines(diagnostic.suggestion, style));
    return lines;
  });
}

function heading(diagnostic: Diagnostic, message: string, place: Located | undefined, file: ReportFile, style: Style): string {
  const word = diagnostic.severity === 'info' ? 'note' : diagnostic.severity;
  return `${style('place', position(place, file))}: ${style(diagnostic.severity, word)}: ${message} ${style('rule', `[${diagnostic.rule}]`)}`;
}

function position(place: Located | undefined, file: ReportFile): string {
  return place === undefined ? printable(file.path) : `${printable(place.path)}:${place.line}:${place.column}`;
}

/** A fault of a settings file is one line: it names the key itself. */
function isSettings(diagnostic: Diagnostic): boolean {
  return diagnostic.rule.startsWith('settings-');
}

/** A suggestion of several lines (a block to paste) stands on lines of its own, as it is. */
function suggestionLines(suggestion: string, style: Style): readonly string[] {
  const lines = textLines(suggestion);
  if (suggestion === '') return ['  write: nothing; take it out'];
  if (lines.length === 1) return [`  write: ${style('suggestion', lines[0] ?? '')}`];
  return ['  write:', ...lines.map((line) => `    ${style('suggestion', line)}`)];
}

/** The lines of a text, printable, with their indentation kept: a block of YAML can be pasted. */
function textLines(text: string): readonly string[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      return line.slice(0, line.length - words.length).replace(/\s/gu, ' ') + printable(words);
    });
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
