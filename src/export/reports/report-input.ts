import type { Diagnostic, PlaceSource } from '../../model/diagnostic.ts';
import type { Piece } from '../../model/document.ts';

/** A text that places point into. */
export interface ReportText {
  /** The file that it is shown as. */
  readonly path: string;
  /** The file as it was given. */
  readonly text: string;
  /** The way from a release's text (`Document.map`); without it places are offsets of `text` itself. */
  readonly map?: readonly Piece[];
  /** The offset from which places are in this text: 0, but for the parts of settings that were put together. */
  readonly start?: number;
}

/** One input of a run: its findings, and the texts that their places point into. */
export interface ReportFile {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: { readonly [source in PlaceSource]?: ReportText | readonly ReportText[] };
}

/** What a report is made of. */
export interface ReportInput {
  readonly files: readonly ReportFile[];
  /** Versions of the package and of the vocabulary that judged. */
  readonly pressgraph: string;
  readonly vocabulary: string;
}

/** One way of writing a report. */
export interface Reporter {
  readonly id: string;
  /** One sentence for `--help`. */
  readonly description: string;
  readonly write: (input: ReportInput, options?: ReportOptions) => string;
}

/** What a report for a terminal can be told. */
export interface ReportOptions {
  /** Wraps a text in the colours of a role; plain where absent. */
  readonly style?: Style;
  /** Columns that an excerpt may take: 100 where absent. */
  readonly width?: number;
}

/** The roles that a terminal may colour. */
export type StyleRole = 'error' | 'warning' | 'info' | 'place' | 'rule' | 'faint' | 'suggestion';

/** Colours a text for its role. */
export type Style = (role: StyleRole, text: string) => string;
