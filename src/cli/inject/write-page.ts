import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Outcome } from '../convert-input.ts';
import type { Session } from '../session.ts';
import { resolve } from 'node:path';
import { printable } from '../../export/reports/printable.ts';
import { inject } from '../../inject/inject.ts';
import { styleFor } from '../colours.ts';
import { replaceFile } from '../output/replace-file.ts';
import { finding } from './embed.ts';
import { injectPage, type PageOutcome } from './inject-page.ts';
import { pageDiff } from './page-diff.ts';
import { pageFindings } from './page-findings.ts';
import { readPage, type PageFile } from './read-page.ts';

/** What became of one page. */
export interface WrittenPage {
  /** What standard output says of it: a line, or the edit with `--diff`. */
  readonly line: string;
  readonly page: Outcome;
  readonly release?: Outcome;
}

/**
 * Reads a page, puts its release in, and writes it, unless `--check` or `--diff` only ask.
 *
 * @param releaseOf - the release of a page by its text
 * @returns `undefined` where the page has no release.
 */
export async function writePage(path: string, releaseOf: (page: string) => string | undefined, session: Session): Promise<WrittenPage | undefined> {
  const { io, options } = session;
  const page = await readPage(path, io.cwd);
  if ('rule' in page) return { line: stateLine(path, 'left alone'), page: outcomeOf(path, '', [page]) };
  const operand = releaseOf(page.text);
  if (operand === undefined) return undefined;
  const done = await injectPage(page, operand, session);
  const { state, fault } = await stateOf(done, path, operand, session);
  const line = options.diff === true ? pageDiff(path, page.bytes, done.edits, page.decode, styleFor(io.stdout, io.env)) : stateLine(path, state, done.article);
  const after = done.page === undefined ? page.text : page.decode(done.page);
  const shown = done.page === undefined ? [] : pageFindings(await withoutOurs(page), after, done.url, session);
  return { line, release: done.release, page: outcomeOf(path, after, [...done.diagnostics, ...(fault === undefined ? [] : [fault]), ...shown]) };
}

async function withoutOurs({ bytes, text, decode }: PageFile): Promise<string> {
  const removed = await inject(bytes, []);
  return removed.ok ? decode(removed.page) : text;
}

interface State {
  readonly state: string;
  readonly fault?: Diagnostic;
}

async function stateOf({ page, edits }: PageOutcome, path: string, operand: string, { io, options }: Session): Promise<State> {
  if (page === undefined) return { state: 'left alone' };
  if (edits.length === 0) return { state: 'up to date' };
  if (options.check === true) return { state: 'not up to date', fault: finding(`The page does not hold what ${printable(operand)} says now. Run pressgraph inject.`, 'error') };
  if (options.diff === true) return { state: 'not up to date' };
  const code = await replaceFile(resolve(io.cwd, path), Buffer.from(page, 'latin1'));
  return code === undefined ? { state: 'written' } : { state: 'left alone', fault: finding(`The page cannot be written (${code}). Check the permissions of the file and of its folder.`, 'error') };
}

function stateLine(path: string, state: string, article?: string): string {
  return `${printable(path)}: ${state}${article === undefined ? '' : `, attached to ${printable(article)}`}\n`;
}

function outcomeOf(path: string, text: string, diagnostics: readonly Diagnostic[]): Outcome {
  return { report: { path, diagnostics, texts: { page: { path, text } } }, exit: diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0 };
}
