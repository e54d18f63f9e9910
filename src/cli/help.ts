import type { Command } from './command.ts';
import { options, type OptionName } from './options.ts';

/** What `pressgraph --help` prints. */
export const help: string = `pressgraph turns a press release into a validated schema.org graph.

Usage:
  pressgraph RELEASE...          convert: JSON-LD to standard output, findings to standard error
  pressgraph facts RELEASE...    what was read in the release, and where
  pressgraph check FILE...       what is wrong with a release, an HTML page or a JSON-LD file
  pressgraph inject PAGE RELEASE write the graph into the page of the release
  pressgraph init [RELEASE]      a newsroom.yaml with comments, filled in from the release
  pressgraph explain [RULE]      what a rule looks at; all rules without one
  pressgraph help [COMMAND]      the options of a command ("convert" for the first one)

A release is a file (.txt, .md, .html), a glob in quotation marks, or - for standard input.
newsroom.yaml is looked for in the folder of the release and above, NAME.meta.yaml beside it.

Options:
  -f, --format ID          json-ld (default), script, and more: see pressgraph help convert
      --url URL            address at which the release is or will be published
      --verdict WORDS=VERDICT
                           your verdict on a claim: a ClaimReview is built
  -h, --help               show help; after a command, its own
      --version            show the version

Exit code: 0 clean, 1 findings at error or an input that cannot be read, 2 misuse.
`;

/** The help of one command. */
export function commandHelp(command: Command, more: readonly string[] = []): string {
  const lines = ['Usage:', ...command.usage.map((line) => `  ${line}`), '', command.description, ''];
  lines.push('Options:', ...[...command.options, 'help' as const].flatMap(optionLines));
  if (more.length > 0) lines.push('', ...more);
  for (const note of command.notes ?? []) lines.push('', note);
  if (command.examples !== undefined) lines.push('', 'Examples:', ...command.examples.map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
}

function optionLines(name: OptionName): readonly string[] {
  const { short, value, help: text } = options[name];
  const head = `  ${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  return head.length > 25 ? [head, `${' '.repeat(27)}${text}`] : [head.padEnd(27) + text];
}
