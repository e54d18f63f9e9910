import type { Diagnostic, PlaceSource, RelatedPlace, Severity } from '../../model/diagnostic.ts';
import type { Reporter, ReportFile, ReportInput } from './report-input.ts';
import { locator, type Located } from './locate.ts';
import { summary, type Summary } from './summary.ts';

/** A place in the report: lines and columns from 1, in UTF-16 units; the end stands behind the last character. */
export interface JsonPlace {
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A further place of a finding. */
export interface JsonRelated extends JsonPlace {
  readonly message: string;
  readonly source: PlaceSource;
}

/** A finding of the report. */
export interface JsonDiagnostic extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Which file the place is in. */
  readonly source?: PlaceSource;
  /** JSON Pointer into the graph. */
  readonly path?: string;
  readonly node?: string;
  readonly text?: string;
  readonly suggestion?: string;
  readonly related?: readonly JsonRelated[];
  readonly url?: string;
  readonly profile?: string;
}

/** A whole report; `schemas/report.schema.json` says the same. */
export interface JsonReport {
  readonly pressgraph: string;
  readonly vocabulary: string;
  readonly results: readonly { readonly path: string; readonly diagnostics: readonly JsonDiagnostic[] }[];
  readonly summary: Summary;
}

/** The report as JSON, for machines. What is not known is absent. */
export const json: Reporter = {
  id: 'json',
  description: 'One JSON document with every finding, its place and its rule',
  write: (input) => `${JSON.stringify(jsonReport(input), null, 2)}\n`,
};

/** The report as data. */
export function jsonReport(input: ReportInput): JsonReport {
  return {
    pressgraph: input.pressgraph,
    vocabulary: input.vocabulary,
    results: input.files.map((file) => ({ path: file.path, diagnostics: fileDiagnostics(file) })),
    summary: summary(input),
  };
}

function fileDiagnostics(file: ReportFile): readonly JsonDiagnostic[] {
  const locate = locator(file);
  return file.diagnostics.map((diagnostic) => ({
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(diagnostic.place && { source: diagnostic.place.source }),
    ...(diagnostic.path !== undefined && { path: diagnostic.path }),
    ...(diagnostic.node !== undefined && { node: diagnostic.node }),
    ...(diagnostic.place && lines(locate(diagnostic.place))),
    ...optional(diagnostic),
    ...(diagnostic.related && { related: diagnostic.related.map((place) => related(place, locate(place))) }),
    ...(diagnostic.url !== undefined && { url: diagnostic.url }),
    ...(diagnostic.profile !== undefined && { profile: diagnostic.profile }),
  }));
}

function optional({ text, suggestion }: Diagnostic): Pick<JsonDiagnostic, 'text' | 'suggestion'> {
  return { ...(text !== undefined && { text }), ...(suggestion !== undefined && { suggestion }) };
}

function related(place: RelatedPlace, located: Located | undefined): JsonRelated {
  return { message: place.message, source: place.source, ...lines(located) };
}

function lines(located: Located | undefined): JsonPlace {
  if (located === undefined) return {};
  const { line, column, endLine, endColumn } = located;
  return { line, column, endLine, endColumn };
}
