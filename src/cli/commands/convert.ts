import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Exporter, IndexEntry } from '../../model/exporter.ts';
import type { Command, ExitCode } from '../command.ts';
import type { Outcome } from '../convert-input.ts';
import type { Io } from '../io.ts';
import { resolve } from 'node:path';
import { Misuse } from '../misuse.ts';
import { textOf, type OptionValues } from '../options.ts';

/** `pressgraph RELEASE...`: converts, the default. */
export const convert: Command = {
  name: 'convert',
  usage: ['pressgraph RELEASE...'],
  description: 'Converts press releases: the graph goes to standard output, then the findings and a one-line summary to standard error.',
  options: ['format', 'out', 'ndjson', 'url', 'newsroom', 'meta', 'facts', 'verdict', 'include', 'report', 'profile', 'rule', 'config', 'strict', 'verify', 'today', 'type'],
  notes: [
    'One release to standard output is one document. For several, give --ndjson (one JSON document a line) or --out FOLDER (one file each).\n--report json puts the report, as JSON, on standard error too, so that standard output is the graph alone.\n--format html is a page to look at; with --out FOLDER several releases get an index.html.',
  ],
  examples: [
    'pressgraph release.txt > graph.jsonld',
    "pressgraph release.txt --url https://example.org/news/launch --verdict '46%=True' --format script",
    "pressgraph 'press/**/*.md' --out graphs",
    "pressgraph 'press/*.txt' --format html --out review",
    'cat release.txt | pressgraph - --strict',
  ],
  details,
  run,
};

async function details(): Promise<readonly string[]> {
  const [{ exporters }, { reporters }] = await Promise.all([import('../../export/index.ts'), import('../reporters.ts')]);
  const lines = (list: readonly { readonly id: string; readonly description: string }[]): readonly string[] => list.map(({ id, description }) => `  ${id.padEnd(16)} ${description}`);
  return ['Formats:', ...lines(exporters), '', 'Reports:', ...lines(reporters)];
}

async function run(operands: readonly string[], options: OptionValues, io: Io): Promise<ExitCode> {
  const [{ expandPaths }, { session: start }, { reporterOf }] = await Promise.all([import('../inputs/expand-paths.ts'), import('../session.ts'), import('../reporters.ts')]);
  const inputs = await expandPaths(operands, io.cwd);
  const exporter = await exporterOf(options);
  reporterOf(options);
  const folder = textOf(options.out);
  if (inputs.length > 1 && folder === undefined && options.ndjson !== true) {
    throw new Misuse(`${inputs.length} releases do not make one document. Give --out FOLDER for a file each, or --ndjson for a line each.`);
  }
  const session = await start(options, inputs, io);
  const [{ convertInput }, { outputNames }, { progress }, { writeWhole }, { exitCode, writeReport }] = await Promise.all([
    import('../convert-input.ts'),
    import('../output/output-names.ts'),
    import('../output/progress.ts'),
    import('../output/write-whole.ts'),
    import('../write-report.ts'),
  ]);
  const indexName = exporter.index !== undefined && folder !== undefined && inputs.length > 1 ? `index.${exporter.extension}` : undefined;
  const names = inputs.map(outputNames(exporter.extension, indexName));
  const running = progress(io.stderr, inputs.length, io.now);
  const outcomes = [];
  for (const [index, input] of inputs.entries()) {
    running.step(input);
    const outcome = await exported(await convertInput(input, session), exporter);
    outcomes.push(outcome);
    if (outcome.text === undefined) continue;
    if (folder !== undefined) await writeWhole(resolve(io.cwd, folder, names[index] as string), outcome.text);
    else io.stdout.write(options.ndjson === true ? oneLine(outcome.text) : outcome.text);
  }
  running.end();
  if (indexName !== undefined && folder !== undefined) await writeWhole(resolve(io.cwd, folder, indexName), exporter.index?.(outcomes.map(entryOf(names))) ?? '');
  writeReport(outcomes.map((outcome) => outcome.report), session, io.stderr);
  return exitCode(outcomes, session);
}

async function exporterOf(options: OptionValues): Promise<Exporter> {
  const [{ exporters }, { byId }] = await Promise.all([import('../../export/index.ts'), import('../by-id.ts')]);
  const exporter = byId('--format', textOf(options.format) ?? 'json-ld', exporters);
  if (options.ndjson === true && !/\bjson\b/u.test(exporter.mediaType)) throw new Misuse(`--ndjson needs a format in JSON, and ${exporter.id} is none. Give --out FOLDER instead.`);
  if (options.ndjson === true && options.out !== undefined) throw new Misuse('--ndjson and --out do not go together. Keep one.');
  return exporter;
}

/** The text of a result; a format that cannot hold it (RDF without a URL) is an error of this input. */
async function exported(outcome: Outcome, exporter: Exporter): Promise<Outcome & { readonly text?: string }> {
  if (outcome.result === undefined) return outcome;
  try {
    return { ...outcome, text: await exporter.write(outcome.result) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const fault: Diagnostic = { rule: 'export', severity: 'error', message, data: {} };
    return { ...outcome, report: { ...outcome.report, diagnostics: [...outcome.report.diagnostics, fault] }, exit: 1 };
  }
}

function entryOf(names: readonly string[]): (outcome: Outcome & { readonly text?: string }, index: number) => IndexEntry {
  return ({ report, result, text }, index) => ({ path: report.path, diagnostics: report.diagnostics, ...(text !== undefined && { file: names[index] as string }), ...(result && { result }) });
}

function oneLine(json: string): string {
  return `${JSON.stringify(JSON.parse(json))}\n`;
}
