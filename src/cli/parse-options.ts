import { parseArgs } from 'node:util';
import { nearest } from '../settings/nearest.ts';
import { Misuse } from './misuse.ts';
import { options as specs, type OptionName, type OptionSpec, type OptionValues } from './options.ts';

/** What stands behind a command's name. */
export interface Parsed {
  readonly operands: readonly string[];
  readonly options: OptionValues;
}

/**
 * Reads the arguments of a command that knows these options.
 *
 * @throws Misuse - an unknown option (with the nearest one), or one without its value.
 * @example `parseOptions(['a.txt', '--strict'], ['strict'])` is `{ operands: ['a.txt'], options: { strict: true } }`.
 */
export function parseOptions(args: readonly string[], known: readonly OptionName[]): Parsed {
  const allowed: readonly OptionName[] = [...known, 'help', 'version'];
  const config = Object.fromEntries(allowed.map((name) => [name, parseConfig(specs[name])]));
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const values: Partial<Record<OptionName, string | true | string[]>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = allowed.find((each) => each === token.name);
    if (name === undefined) throw unknownOption(token.rawName, allowed);
    values[name] = valueOf(name, token.value, values[name]);
  }
  return { operands, options: values };
}

function parseConfig({ type, short }: OptionSpec): { type: 'string' | 'boolean'; short?: string } {
  return short === undefined ? { type } : { type, short };
}

function unknownOption(given: string, allowed: readonly OptionName[]): Misuse {
  const name = given.replace(/^-+/u, '');
  const near = allowed.find((each) => each === SAME[name]) ?? nearest(name, allowed);
  if (near !== undefined) return new Misuse(`Unknown option ${given}. Did you mean --${near}?`);
  return new Misuse(name in specs ? `Option ${given} belongs to another command. See pressgraph help COMMAND.` : `Unknown option ${given}. See pressgraph --help.`);
}

/** What other tools and other commands call an option. */
const SAME: Readonly<Record<string, OptionName>> = { format: 'report', reporter: 'report', output: 'out', o: 'out' };

function valueOf(name: OptionName, value: string | undefined, before: string | true | string[] | undefined): string | true | string[] {
  const spec = specs[name];
  if (spec.type === 'boolean') {
    if (value !== undefined) throw new Misuse(`Option --${name} takes no value. Write --${name} alone.`);
    return true;
  }
  if (value === undefined || value === '') throw new Misuse(`Option --${name} needs a value. Write --${name} ${spec.value ?? 'VALUE'}.`);
  if (spec.multiple === true) return [...(Array.isArray(before) ? before : []), value];
  if (before !== undefined) throw new Misuse(`Option --${name} was given twice. Keep one.`);
  return value;
}
