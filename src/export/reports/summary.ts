import type { ReportInput } from './report-input.ts';

/** How many findings of each severity a run has. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts the findings of a run. */
export function summary(input: Pick<ReportInput, 'files'>): Summary {
  const all = input.files.flatMap((file) => file.diagnostics);
  const count = (severity: string): number => all.filter((diagnostic) => diagnostic.severity === severity).length;
  return { files: input.files.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
}
