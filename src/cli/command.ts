import type { Io } from './io.ts';
import type { OptionName, OptionValues } from './options.ts';

/** 0: clean; 1: findings at error (or warning with `--strict`), or an input that cannot be read; 2: misuse. */
export type ExitCode = 0 | 1 | 2;

/** One command: what its help says, and what it does. */
export interface Command {
  readonly name: string;
  readonly usage: readonly string[];
  /** What it does, in a few sentences. */
  readonly description: string;
  readonly options: readonly OptionName[];
  readonly notes?: readonly string[];
  readonly examples?: readonly string[];
  /** Lines of its help that are asked of the library: the formats there are. */
  readonly details?: () => Promise<readonly string[]>;
  readonly run: (operands: readonly string[], options: OptionValues, io: Io) => Promise<ExitCode>;
}
