import type { Command, ExitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { textOf, type OptionValues } from '../options.ts';

/** `pressgraph facts RELEASE...`: what was read, and where. */
export const facts: Command = {
  name: 'facts',
  usage: ['pressgraph facts RELEASE...'],
  description: 'Shows a release as it was read: in colours on a terminal, with brackets elsewhere.',
  options: ['format', 'origins', 'newsroom', 'meta', 'facts', 'verdict', 'url', 'include', 'today', 'type'],
  notes: [
    '--format json gives an array with { path, release } for each release, for programs; --format pretty is the default.\n--origins says of each value from which words or which file it comes; in JSON, as a member `origins`.',
    'Findings are what `pressgraph check` is for; here only an input that cannot be read is told, on standard error.',
  ],
  examples: ['pressgraph facts release.txt', 'pressgraph facts release.txt --origins', "pressgraph facts 'press/*.txt' --format json > facts.json"],
  run,
};

async function run(operands: readonly string[], options: OptionValues, io: Io): Promise<ExitCode> {
  const format = textOf(options.format) ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') throw new Misuse(`Unknown --format ${format} of facts. Expected pretty or json.`);
  const [{ expandPaths }, { session: start }, { convertInput }, { reading }, { listOrigins }, { originLines }, { colouring }, { styleFor }, { pretty }] = await Promise.all([
    import('../inputs/expand-paths.ts'),
    import('../session.ts'),
    import('../convert-input.ts'),
    import('../output/reading.ts'),
    import('../output/list-origins.ts'),
    import('../output/origin-lines.ts'),
    import('../output/colouring.ts'),
    import('../colours.ts'),
    import('../../export/reports/pretty.ts'),
  ]);
  const inputs = await expandPaths(operands, io.cwd);
  const session = await start(options, inputs, io);
  const list: unknown[] = [];
  const exits: ExitCode[] = [];
  for (const input of inputs) {
    const outcome = await convertInput(input, session);
    const { result, report } = outcome;
    if (result === undefined) {
      exits.push(outcome.exit);
      io.stderr.write(pretty.write({ files: [report], pressgraph: '', vocabulary: '' }, { style: styleFor(io.stderr, io.env) }));
      continue;
    }
    for (const resolved of result.releases) {
      const origins = options.origins === true ? listOrigins(resolved, result, report) : undefined;
      list.push({ path: report.path, release: resolved.release, ...(origins && { origins }) });
    }
    if (format === 'pretty') {
      io.stdout.write(reading(report.path, result, colouring(io.stdout, io.env)));
      if (options.origins === true) for (const resolved of result.releases) io.stdout.write(originLines(listOrigins(resolved, result, report), report.path, styleFor(io.stdout, io.env)));
    }
  }
  if (format === 'json') io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
  return exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0;
}
