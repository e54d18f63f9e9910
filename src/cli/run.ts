import type { Command, ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { help } from './help.ts';
import { Misuse } from './misuse.ts';

/** The commands, each loaded when it is asked for. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['convert', async () => (await import('./commands/convert.ts')).convert],
  ['facts', async () => (await import('./commands/facts.ts')).facts],
  ['check', async () => (await import('./commands/check.ts')).check],
  ['inject', async () => (await import('./commands/inject.ts')).inject],
  ['init', async () => (await import('./commands/init.ts')).init],
  ['explain', async () => (await import('./commands/explain.ts')).explain],
]);

/**
 * Runs the command line. Never throws: misuse is one line on standard error and exit code 2.
 *
 * @param args - what stands behind the command's name: `['facts', 'release.txt']`.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof Misuse) {
      io.stderr.write(`pressgraph: ${error.message}\n`);
      return 2;
    }
    if (io.env['PRESSGRAPH_DEBUG'] === '1') io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const what = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    io.stderr.write(`pressgraph: Unexpected failure: ${what}. Please report it, with what PRESSGRAPH_DEBUG=1 prints.\n`);
    return 1;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.stderr.write(help);
    return 2;
  }
  if (first === '--version') return print(io, `${(await import('./versions.ts')).packageVersion()}\n`);
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) return print(io, help);
  const { parseOptions } = await import('./parse-options.ts');
  if (first === 'help') return commandHelp(await commandOf(rest[0] ?? ''), io);
  const load = commands.get(first);
  if (load === undefined && rest.length > 0 && (await isMisspelt(first, io))) await commandOf(first);
  const command = load === undefined ? await commandOf('convert') : await load();
  const { operands, options } = parseOptions(load === undefined ? args : rest, command.options);
  if (options.help === true) return load === undefined ? print(io, help) : commandHelp(command, io);
  if (options.version === true) return print(io, `${(await import('./versions.ts')).packageVersion()}\n`);
  return command.run(operands, options, io);
}

/** True of a word that is nearly a command and names no file: `chekc page.html`. */
async function isMisspelt(word: string, io: Io): Promise<boolean> {
  if (!/^[a-z]{4,9}$/u.test(word)) return false;
  const [{ nearest }, { existsSync }, path] = await Promise.all([import('../settings/nearest.ts'), import('node:fs'), import('node:path')]);
  return nearest(word, commands.keys()) !== undefined && !existsSync(path.resolve(io.cwd, word));
}

async function commandOf(name: string): Promise<Command> {
  const load = commands.get(name);
  if (load !== undefined) return load();
  const { nearest } = await import('../settings/nearest.ts');
  const near = nearest(name, commands.keys());
  throw new Misuse(`Unknown command ${name}. ${near === undefined ? `Expected ${[...commands.keys()].join(', ')}.` : `Did you mean ${near}?`}`);
}

async function commandHelp(command: Command, io: Io): Promise<ExitCode> {
  const { commandHelp: text } = await import('./help.ts');
  return print(io, text(command, await command.details?.()));
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(text);
  return 0;
}
