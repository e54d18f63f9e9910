import type { Command, ExitCode } from '../command.ts';
import type { Outcome } from '../convert-input.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { listOf, type OptionValues } from '../options.ts';

/** `pressgraph inject PAGE RELEASE`: writes our blocks into pages. */
export const inject: Command = {
  name: 'inject',
  usage: ['pressgraph inject PAGE RELEASE', 'pressgraph inject PAGE... --releases RELEASE...'],
  description: 'Writes the graph of a release into its page, or replaces what stands there of an earlier run; every other byte stays as it was. Where the page describes an article for this URL, our facts are attached to that one.',
  options: ['releases', 'check', 'diff', 'attach', 'own', 'url', 'newsroom', 'meta', 'verdict', 'include', 'report', 'profile', 'rule', 'strict', 'today'],
  notes: [
    'With --releases each page gets the release of its address: canonical link or og:url of the page, URL of the release. Other pages are left alone.',
    'A release of a day that is still to come, or under embargo, is not written. A page in UTF-16 is refused. A page is written whole or not at all.',
    'What was done goes to standard output, the findings to standard error.',
  ],
  examples: ['pressgraph inject public/launch.html press/launch.txt', "pressgraph inject 'public/**/*.html' --releases 'content/**/*.md'", "pressgraph inject 'public/**/*.html' --releases 'content/**/*.md' --check"],
  run,
};

async function run(operands: readonly string[], options: OptionValues, io: Io): Promise<ExitCode> {
  const [{ expandPaths }, { session: start }, { reporterOf }] = await Promise.all([import('../inputs/expand-paths.ts'), import('../session.ts'), import('../reporters.ts')]);
  if (options.attach === true && options.own === true) throw new Misuse('--attach and --own do not go together. Keep one.');
  if (operands.includes('-')) throw new Misuse('Unexpected -, expected the file of a page.');
  const single = options.releases === undefined;
  if (single) refuseOperands(operands);
  // What a shell made of a pattern without quotation marks.
  const stray = operands.find((operand) => /\.(?:txt|md|markdown)$/iu.test(operand));
  if (!single && stray !== undefined) throw new Misuse(`Unexpected page ${stray}. Put the pattern behind --releases in quotation marks.`);
  const pages = await expandPaths(single ? operands.slice(0, 1) : operands, io.cwd);
  const releases = await expandPaths(single ? operands.slice(1) : listOf(options.releases), io.cwd);
  if (single && (pages.length > 1 || releases.length > 1)) throw new Misuse('Several pages find their releases by URL. Give the releases with --releases.');
  reporterOf(options);
  const session = await start(options, releases, io);
  const [{ releaseIndex }, { writePage }, { progress }, { exitCode, writeReport }] = await Promise.all([
    import('../inject/release-index.ts'),
    import('../inject/write-page.ts'),
    import('../output/progress.ts'),
    import('../write-report.ts'),
  ]);
  const index = single ? undefined : await releaseIndex(releases, session);
  const running = progress(io.stderr, pages.length, io.now);
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  const told = new Set<string>();
  let passed = 0;
  for (const path of pages) {
    running.step(path);
    const written = await writePage(path, index === undefined ? () => releases[0] : index.releaseOf, session);
    if (written === undefined) passed += 1;
    else {
      lines.push(written.line);
      // A release that stands in several pages is told of once.
      if (written.release !== undefined && !told.has(written.release.report.path)) outcomes.push(written.release);
      if (written.release !== undefined) told.add(written.release.report.path);
      if (written.page.report.diagnostics.length > 0) outcomes.push(written.page);
    }
  }
  running.end();
  if (index !== undefined) outcomes.push(...index.others(told));
  if (passed > 0) lines.push(`${passed} ${passed === 1 ? 'page has' : 'pages have'} no release of that address\n`);
  io.stdout.write(lines.join(''));
  writeReport(outcomes.map(({ report }) => report), session, io.stderr);
  return exitCode(outcomes, session);
}

function refuseOperands(operands: readonly string[]): void {
  const [page, release, more] = operands;
  if (page === undefined) throw new Misuse('Nothing to do. Name a page and its release: pressgraph inject page.html release.txt.');
  if (release === undefined) throw new Misuse(`No release for ${page}. Name it behind the page, or several with --releases.`);
  if (more !== undefined) throw new Misuse(`Unexpected ${more}, expected a page and its release. For several pages give the releases with --releases.`);
  if (/\.(?:txt|md|markdown)$/iu.test(page) && /\.x?html?$/iu.test(release)) throw new Misuse(`The page comes first: pressgraph inject ${release} ${page}.`);
}
