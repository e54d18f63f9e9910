import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Reporter, ReportFile } from './report-input.ts';
import { locator } from './locate.ts';
import { summaryLine } from './pretty.ts';
import { printable } from './printable.ts';

/**
 * The report as workflow commands, which GitHub Actions shows as annotations of the lines.
 *
 * @example `::error file=page.html,line=3,col=5,endLine=3,endColumn=9,title=unknown-property::Unexpected …`
 */
export const github: Reporter = {
  id: 'github',
  description: 'Annotations for GitHub Actions',
  write: (input) => [...input.files.flatMap(commands), summaryLine(input), ''].join('\n'),
};

function commands(file: ReportFile): readonly string[] {
  const locate = locator(file);
  return file.diagnostics.map((diagnostic) => {
    const place = diagnostic.place && locate(diagnostic.place);
    const properties: [string, string | number][] = [['file', (place?.path ?? file.path).replace(/\\/gu, '/')]];
    if (place !== undefined) properties.push(['line', place.line]);
    // Columns count only where both are of one line; the last column is one that is marked.
    if (place?.line === place?.endLine && place !== undefined) properties.push(['col', place.column], ['endLine', place.endLine], ['endColumn', Math.max(place.column, place.endColumn - 1)]);
    else if (place !== undefined) properties.push(['endLine', place.endLine]);
    properties.push(['title', diagnostic.rule]);
    const text = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
    return `::${words[diagnostic.severity]} ${text}::${escapeData(messageText(diagnostic))}`;
  });
}

const words: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

function messageText({ message, suggestion }: Diagnostic): string {
  if (suggestion === undefined) return message;
  return `${message}\n${suggestion === '' ? 'Take it out.' : `Write: ${suggestion}`}`;
}

/** A line break would end the command, and the text behind it could be one of its own. */
function escapeData(text: string): string {
  const lines = text.split(/\r\n?|\n/u).map((line) => printable(line).replace(/%/gu, '%25'));
  return lines.join('%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
