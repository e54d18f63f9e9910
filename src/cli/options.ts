/** What is known of one option of the command line. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly short?: string;
  readonly help: string;
}

/** The name of an option, without its dashes. */
export type OptionName =
  | 'format' | 'out' | 'ndjson' | 'url' | 'newsroom' | 'meta' | 'facts' | 'verdict' | 'include' | 'report' | 'profile' | 'rule'
  | 'strict' | 'verify' | 'today' | 'type' | 'as' | 'release' | 'config' | 'origins' | 'force' | 'releases' | 'check' | 'diff'
  | 'attach' | 'own' | 'help' | 'version';

/** The options that were given: strings, lists of strings where an option may be repeated, `true`. */
export type OptionValues = { readonly [name in OptionName]?: string | boolean | readonly string[] };

/** Every option of every command. */
export const options: { readonly [name in OptionName]: OptionSpec } = {
  format: { type: 'string', value: 'ID', short: 'f', help: 'format of the output' },
  out: { type: 'string', value: 'PATH', short: 'o', help: 'write there instead of to standard output' },
  ndjson: { type: 'boolean', help: 'several releases to standard output: one JSON document a line' },
  url: { type: 'string', value: 'URL', help: 'address at which the release is or will be published' },
  newsroom: { type: 'string', value: 'FILE', help: 'newsroom file (default: newsroom.yaml in the folder of the release or above)' },
  meta: { type: 'string', value: 'FILE', help: 'metadata of the release (default: NAME.meta.yaml beside it)' },
  facts: { type: 'string', value: 'FILE', help: 'facts that are known already, as press-release.schema.json says: they win over the text' },
  verdict: { type: 'string', value: 'WORDS=VERDICT', multiple: true, help: "your verdict on the claim that holds these words: '46%=True'; the last = counts" },
  include: { type: 'string', value: 'implied', help: 'publish speakers that are only implied by the text too' },
  report: { type: 'string', value: 'ID', help: 'how findings are written: pretty (default), json, sarif or github' },
  profile: { type: 'string', value: 'ID', multiple: true, help: 'judge for this consumer too, beside those that the types call for; may be repeated' },
  rule: { type: 'string', value: 'ID=LEVEL', multiple: true, help: 'set a rule to off, info, warning or error; may be repeated' },
  strict: { type: 'boolean', help: 'exit with 1 on warnings too' },
  verify: { type: 'boolean', help: 'prove with a JSON-LD processor that no value of the graph is lost' },
  today: { type: 'string', value: 'DATE', help: 'the day that dates are compared with, as 2021-01-21 (default: the date of this computer)' },
  type: { type: 'string', value: 'TYPE', help: 'what standard input is: text, markdown, html or json (default: told by its content)' },
  as: { type: 'string', value: 'release', help: 'check an HTML file as a release, not by its structured data' },
  config: { type: 'string', value: 'FILE', help: 'levels of rules, profiles and what to ignore (default: pressgraph.config.json here or above)' },
  release: { type: 'string', value: 'FILE', help: 'the release that a page or JSON-LD file is compared with (default: NAME.txt or NAME.md beside it)' },
  origins: { type: 'boolean', help: 'say where each value comes from' },
  force: { type: 'boolean', help: 'overwrite a file that exists' },
  releases: { type: 'string', value: 'RELEASE', multiple: true, help: 'releases to put into their pages, by URL: a file or a pattern; may be repeated' },
  check: { type: 'boolean', help: 'write nothing; exit with 1 where a page is not up to date' },
  diff: { type: 'boolean', help: 'write nothing; show what would change' },
  attach: { type: 'boolean', help: 'add our facts to the article that the page describes (default where it describes one)' },
  own: { type: 'boolean', help: 'write an article of our own in any case' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
};

/** The values of an option that may be repeated. */
export function listOf(value: OptionValues[OptionName]): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
}

/** The value of an option that is a text. */
export function textOf(value: OptionValues[OptionName]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
