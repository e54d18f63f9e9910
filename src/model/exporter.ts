import type { Result } from './result.ts';

/** One way out: a format that a result can be written in. */
export interface Exporter {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One sentence for `--help`. */
  readonly description: string;
  readonly write: (result: Result) => string | Promise<string>;
}
