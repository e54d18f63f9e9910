import type { Command, ExitCode } from '../command.ts';
import type { Io } from '../io.ts';
import type { OptionValues } from '../options.ts';

/** `pressgraph check FILE...`: the findings alone. */
export const check: Command = {
  name: 'check',
  usage: ['pressgraph check FILE...'],
  description: 'Says what would be published of a release, and what is wrong with it, without writing the graph.',
  options: ['url', 'newsroom', 'meta', 'verdict', 'include', 'report', 'profile', 'rule', 'strict', 'verify', 'today', 'type'],
  notes: ['The report goes to standard output.'],
  examples: ['pressgraph check release.txt', "pressgraph check 'press/*.txt' --strict --report json > report.json"],
  run,
};

async function run(operands: readonly string[], options: OptionValues, io: Io): Promise<ExitCode> {
  const [{ expandPaths }, { session: start }, { reporterOf }] = await Promise.all([import('../inputs/expand-paths.ts'), import('../session.ts'), import('../reporters.ts')]);
  const inputs = await expandPaths(operands, io.cwd);
  const reporter = reporterOf(options);
  const session = await start(options, inputs, io);
  const [{ convertInput }, { progress }, { exitCode, writeReport }, { published }] = await Promise.all([
    import('../convert-input.ts'),
    import('../output/progress.ts'),
    import('../write-report.ts'),
    import('../output/published.ts'),
  ]);
  const running = progress(io.stderr, inputs.length, io.now);
  const outcomes = [];
  for (const input of inputs) {
    running.step(input);
    outcomes.push(await convertInput(input, session));
  }
  running.end();
  if (reporter.id === 'pretty') for (const outcome of outcomes) io.stdout.write(published(outcome));
  writeReport(outcomes.map((outcome) => outcome.report), session, io.stdout);
  return exitCode(outcomes, session);
}
