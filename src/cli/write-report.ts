import type { ReportFile } from '../export/reports/report-input.ts';
import type { ExitCode } from './command.ts';
import type { Outcome } from './convert-input.ts';
import type { Output } from './io.ts';
import type { Session } from './session.ts';
import { vocabularyVersion } from '../generated/vocabulary.ts';
import { styleFor } from './colours.ts';
import { reporterOf } from './reporters.ts';
import { packageVersion } from './versions.ts';

/** Writes the findings of a run to a stream, as `--report` asks. */
export function writeReport(files: readonly ReportFile[], session: Session, output: Output): void {
  const { options, io } = session;
  const input = { files, pressgraph: packageVersion(), vocabulary: vocabularyVersion };
  output.write(reporterOf(options).write(input, { style: styleFor(output, io.env), ...(output.columns !== undefined && { width: Math.max(40, Math.min(output.columns, 160)) }) }));
}

/** The exit code of a run: settings that do not parse, else an error (a warning with `--strict`), else clean. */
export function exitCode(outcomes: readonly Outcome[], session: Session): ExitCode {
  if (outcomes.some((outcome) => outcome.exit === 2)) return 2;
  if (outcomes.some((outcome) => outcome.exit === 1)) return 1;
  const warned = outcomes.some((outcome) => outcome.report.diagnostics.some((each) => each.severity === 'warning'));
  return warned && session.options.strict === true ? 1 : 0;
}
