import type { Style, StyleRole } from '../export/reports/report-input.ts';
import type { Io, Output } from './io.ts';

/**
 * Whether a stream is written to in colours: on a terminal, unless `NO_COLOR` is set; always where
 * `FORCE_COLOR` is (but for `FORCE_COLOR=0`). See no-color.org and force-color.org.
 */
export function wantsColours(output: Output, env: Io['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return output.isTerminal && env['TERM'] !== 'dumb';
}

/** The colours of a report for a stream; plain where it wants none. */
export function styleFor(output: Output, env: Io['env']): Style {
  if (!wantsColours(output, env)) return (_role, text) => text;
  return (role, text) => (text === '' ? '' : `\u001b[${codes[role]}m${text}\u001b[0m`);
}

/** SGR codes that are readable on dark and light terminals. */
const codes: { readonly [role in StyleRole]: string } = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  place: '1',
  rule: '2',
  faint: '2',
  suggestion: '32',
};
