import type { Command, ExitCode } from '../command.ts';
import type { Io } from '../io.ts';
import type { OptionValues } from '../options.ts';
import { Misuse } from '../misuse.ts';

/** `pressgraph check FILE...`: the findings alone. */
export const check: Command = {
  name: 'check',
  usage: ['pressgraph check FILE...'],
  description: 'Says what is wrong with a file: the structured data of an HTML page (JSON-LD, Microdata, RDFa) or a JSON-LD file; of a release also what would be published.',
  options: ['url', 'newsroom', 'meta', 'facts', 'verdict', 'include', 'report', 'profile', 'rule', 'config', 'strict', 'verify', 'today', 'type', 'as', 'release'],
  notes: ['The report goes to standard output. An .html file is judged as a page, by its structured data; --as release judges the text in it.\nA page or JSON-LD file is compared with its release too, where that is given or stands beside it under the same name.'],
  examples: ['pressgraph check release.txt', "pressgraph check 'public/**/*.html' --report github", "pressgraph check 'press/*.txt' --strict --report json > report.json"],
  run,
};

async function run(operands: readonly string[], options: OptionValues, io: Io): Promise<ExitCode> {
  const [{ expandPaths }, { session: start }, { reporterOf }] = await Promise.all([import('../inputs/expand-paths.ts'), import('../session.ts'), import('../reporters.ts')]);
  const inputs = await expandPaths(operands, io.cwd);
  const reporter = reporterOf(options);
  if (options.as !== undefined && options.as !== 'release' && options.as !== 'page') throw new Misuse(`Unexpected --as ${String(options.as)}, expected release or page.`);
  const session = await start(options, inputs, io);
  const [{ checkInput }, { progress }, { exitCode, writeReport }, { published }] = await Promise.all([
    import('../check-input.ts'),
    import('../output/progress.ts'),
    import('../write-report.ts'),
    import('../output/published.ts'),
  ]);
  const running = progress(io.stderr, inputs.length, io.now);
  const outcomes = [];
  for (const input of inputs) {
    running.step(input);
    outcomes.push(await checkInput(input, session));
  }
  running.end();
  if (reporter.id === 'pretty') for (const outcome of outcomes) io.stdout.write(published(outcome));
  writeReport(outcomes.map((outcome) => outcome.report), session, io.stdout);
  return exitCode(outcomes, session);
}
