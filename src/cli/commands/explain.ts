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
    const [{ rules }, { byId }] = await Promise.all([import('../../validate/rules/index.ts'), import('../by-id.ts')]);
    if (operands.length > 1) throw new Misuse('Name one rule.');
    const [id] = operands;
    return id === undefined ? listAll(rules, io) : page(byId('rule', id, rules), io);
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

function page(rule: Rule, io: Io): ExitCode {
  const style = styleFor(io.stdout, io.env);
  const lines = [`${style('place', rule.id)} (${style(rule.severity, rule.severity)})`, '', rule.description, '', 'It says:'];
  lines.push(...Object.values(rule.messages).map((message) => `  ${message}`));
  if (rule.url !== undefined) lines.push('', `Decided by ${rule.url}`);
  lines.push('', `Switch it off with --rule ${rule.id}=off, or set it to info, warning or error.`);
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
