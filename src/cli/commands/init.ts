import type { Command, ExitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Misuse } from '../misuse.ts';
import { textOf, type OptionValues } from '../options.ts';

/** `pressgraph init [RELEASE]`: a newsroom file to start from. */
export const init: Command = {
  name: 'init',
  usage: ['pressgraph init [RELEASE]'],
  description: 'Prints a newsroom.yaml with comments. With a release, what that says of the organization is filled in: its name, the domain of its addresses, language, people and sources.',
  options: ['out', 'force', 'type'],
  notes: ['Without --out it goes to standard output. A file that exists is kept, unless --force is given.'],
  examples: ['pressgraph init release.txt --out newsroom.yaml'],
  run,
};

async function run(operands: readonly string[], options: OptionValues, io: Io): Promise<ExitCode> {
  if (operands.length > 1) throw new Misuse('Name one release to fill the newsroom file from.');
  const out = textOf(options.out);
  if (out !== undefined && options.force !== true && existsSync(resolve(io.cwd, out))) throw new Misuse(`${out} exists already. Give --force to overwrite it, or another name.`);
  const { newsroomTemplate } = await import('../output/newsroom-template.ts');
  const text = operands[0] === undefined ? newsroomTemplate() : await filled(operands[0], options, io);
  if (text === undefined) return 1;
  if (out === undefined) io.stdout.write(text);
  else {
    const { writeWhole } = await import('../output/write-whole.ts');
    await writeWhole(resolve(io.cwd, out), text);
    io.stderr.write(`Wrote ${out}. Check what stands in it, and fill in what only you know.\n`);
  }
  return 0;
}

/** The file as far as a release can fill it, read without any settings; nothing where the release cannot be read. */
async function filled(operand: string, options: OptionValues, io: Io): Promise<string | undefined> {
  const [{ readInput }, { convert }, { languages }, { newsroomFacts }, { newsroomTemplate }] = await Promise.all([
    import('../inputs/read-input.ts'),
    import('../../index.ts'),
    import('../../languages/index.ts'),
    import('../output/newsroom-facts.ts'),
    import('../output/newsroom-template.ts'),
  ]);
  const input = await readInput(operand, io, textOf(options.type));
  if (input.ok) return newsroomTemplate(newsroomFacts(convert(input.source, { languages })), input.path);
  const [{ pretty }, { styleFor }] = await Promise.all([import('../../export/reports/pretty.ts'), import('../colours.ts')]);
  const texts = input.text === undefined ? {} : { release: { path: input.path, text: input.text } };
  io.stderr.write(pretty.write({ files: [{ path: input.path, diagnostics: [input.fault], texts }], pressgraph: '', vocabulary: '' }, { style: styleFor(io.stderr, io.env) }));
  return undefined;
}
