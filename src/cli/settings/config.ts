import type { Severity } from '../../model/diagnostic.ts';

/** Severities of rules by id. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;

/** What `pressgraph.config.json` says: how to judge, for all runs in its folder and below. */
export interface Config {
  /** The folder that it is in; paths in it start there. */
  readonly folder: string;
  readonly rules: RuleLevels;
  /** Ids of consumers to judge for. */
  readonly profiles: readonly string[];
  /** Files in which rules are off: all rules where none is named. */
  readonly ignore: readonly { readonly path: string; readonly rules?: readonly string[] }[];
}
