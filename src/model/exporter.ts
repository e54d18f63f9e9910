import type { Diagnostic } from './diagnostic.ts';
import type { Result } from './result.ts';

/** One input of a run, for an index of them. */
export interface IndexEntry {
  /** As it was named. */
  readonly path: string;
  /** The file that was written of it, in the folder of the index; absent where it could not be converted. */
  readonly file?: string;
  readonly result?: Result;
  readonly diagnostics: readonly Diagnostic[];
}

/** One way out: a format that a result can be written in. */
export interface Exporter {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One sentence for `--help`. */
  readonly description: string;
  readonly write: (result: Result) => string | Promise<string>;
  /** An `index` beside the files of a run of several inputs, where the format has one. */
  readonly index?: (entries: readonly IndexEntry[]) => string;
}
