import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Reporter, ReportFile, ReportInput } from './report-input.ts';
import { locator, type Located } from './locate.ts';

/**
 * The report as SARIF 2.1.0, which code hosts show beside the lines it is about. Columns are UTF-16
 * units from 1. See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 */
export const sarif: Reporter = {
  id: 'sarif',
  description: 'SARIF 2.1.0, for code scanning',
  write: (input) => `${JSON.stringify(sarifLog(input), null, 2)}\n`,
};

function sarifLog(input: ReportInput): object {
  const rules = rulesOf(input);
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  const driver = {
    name: 'pressgraph',
    version: input.pressgraph,
    rules: [...rules.values()],
    properties: { vocabulary: input.vocabulary },
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: input.files.flatMap((file) => results(file, indexes)) }],
  };
}

/** The rules that found something, in the order in which they first did. */
function rulesOf(input: ReportInput): ReadonlyMap<string, object> {
  const rules = new Map<string, object>();
  for (const { rule, url } of input.files.flatMap((file) => file.diagnostics)) {
    if (!rules.has(rule)) rules.set(rule, { id: rule, ...(url !== undefined && isUri(url) && { helpUri: url }) });
  }
  return rules;
}

function results(file: ReportFile, indexes: ReadonlyMap<string, number>): readonly object[] {
  const locate = locator(file);
  return file.diagnostics.map((diagnostic) => {
    const { rule, severity, path, node, suggestion, profile } = diagnostic;
    const properties = { ...(path !== undefined && { path }), ...(node !== undefined && { node }), ...(suggestion !== undefined && { suggestion }), ...(profile !== undefined && { profile }) };
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule),
      level: levels[severity],
      message: { text: messageText(diagnostic) },
      locations: [location(diagnostic.place && locate(diagnostic.place), file)],
      ...(diagnostic.related && {
        relatedLocations: diagnostic.related.map((place, id) => ({ id, ...location(locate(place), file), message: { text: place.message } })),
      }),
      ...(Object.keys(properties).length > 0 && { properties }),
    };
  });
}

const levels: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** What to write instead is part of the message, as hosts show nothing else. */
function messageText({ message, suggestion }: Diagnostic): string {
  if (suggestion === undefined) return message;
  return `${message}\n${suggestion === '' ? 'Take it out.' : `Write: ${suggestion}`}`;
}

function location(place: Located | undefined, file: ReportFile): object {
  const artifactLocation = { uri: uriOf(place?.path ?? file.path) };
  if (place === undefined) return { physicalLocation: { artifactLocation } };
  const { line, column, endLine, endColumn } = place;
  return { physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column, endLine, endColumn } } };
}

/** A path as a URI: relative as it is, absolute as `file:`. */
function uriOf(path: string): string {
  const parts = path.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\\/gu, '/').split('/');
  // `C:/press` starts with a drive, which keeps its colon.
  const drive = /^[a-z]:$/iu.test(parts[0] ?? '');
  const uri = parts.map((part, index) => (drive && index === 0 ? part : encodeURIComponent(part))).join('/');
  return drive ? `file:///${uri}` : uri.startsWith('/') ? `file://${uri}` : uri;
}

function isUri(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/iu.test(text);
}
