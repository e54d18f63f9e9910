import type { RulePage } from '../../generated/rule-pages.ts';
import type { Rule } from '../../model/rule.ts';
import type { Command, ExitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { styleFor } from '../colours.ts';
import { Misuse } from '../misuse.ts';

/** `pressgraph explain [RULE]`: the page of a rule. */
export const explain: Command = {
  name: 'explain',
  usage: ['pressgraph explain RULE', 'pressgraph explain'],
  description: 'Says what a rule looks at, how severe it is, in which words it speaks and what decided it. Without a rule, lists all.',
  options: [],
  examples: ['pressgraph explain unknown-property'],
  run: async (operands, _options, io) => {
    const [{ rules }, { rulePages }, { byId }] = await Promise.all([import('../../validate/rules/index.ts'), import('../../generated/rule-pages.ts'), import('../by-id.ts')]);
    if (operands.length > 1) throw new Misuse('Name one rule.');
    const [id] = operands;
    return id === undefined ? listAll(rules, io) : page(byId('rule', id, rules), rulePages, io);
  },
};

function listAll(rules: readonly Rule[], io: Io): ExitCode {
  const style = styleFor(io.stdout, io.env);
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    io.stdout.write(`${rule.id.padEnd(width)}  ${style(rule.severity, rule.severity.padEnd(7))}  ${rule.description}\n`);
  }
  return 0;
}

function page(rule: Rule, rulePages: Readonly<Record<string, RulePage>>, io: Io): ExitCode {
  const style = styleFor(io.stdout, io.env);
  const { text, bad, good } = rulePages[rule.id] ?? { text: [rule.description], bad: '', good: '' };
  const lines = [`${style('place', rule.id)} (${style(rule.severity, rule.severity)}, ${rule.layer})`, '', ...text.flatMap((paragraph) => [...folded(paragraph), ''])];
  if (bad !== '') lines.push('It finds:', ...indented(bad), '', 'It leaves alone:', ...indented(good), '');
  lines.push('It says:');
  lines.push(...Object.values(rule.messages).map((message) => `  ${message}`));
  if (rule.url !== undefined) lines.push('', `Decided by ${rule.url}`);
  lines.push('', `Switch it off with --rule ${rule.id}=off, or set it to info, warning or error.`);
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function indented(example: string): readonly string[] {
  return example.split('\n').map((line) => `  ${line}`);
}

/** A paragraph in lines of at most 100 characters. */
function folded(paragraph: string): readonly string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > 100) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
