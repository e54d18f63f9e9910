import type { Reporter } from '../export/reports/report-input.ts';
import { github } from '../export/reports/github.ts';
import { json } from '../export/reports/json.ts';
import { pretty } from '../export/reports/pretty.ts';
import { sarif } from '../export/reports/sarif.ts';
import { byId } from './by-id.ts';
import { textOf, type OptionValues } from './options.ts';

/** Every way of writing a report. */
export const reporters: readonly Reporter[] = [pretty, json, sarif, github];

/** The way that `--report` asks for. */
export function reporterOf(options: OptionValues): Reporter {
  return byId('--report', textOf(options.report) ?? 'pretty', reporters);
}
