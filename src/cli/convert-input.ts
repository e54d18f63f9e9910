import type { Diagnostic } from '../model/diagnostic.ts';
import type { Result } from '../model/result.ts';
import type { PressRelease } from '../model/press-release.ts';
import type { Metadata, Newsroom } from '../model/settings.ts';
import type { ReportFile } from '../export/reports/report-input.ts';
import type { ExitCode } from './command.ts';
import type { Session } from './session.ts';
import { convert, type ConvertOptions } from '../index.ts';
import { inputFault } from './inputs/input-fault.ts';
import { readInput, stdinPath, type Input } from './inputs/read-input.ts';
import { listOf, textOf } from './options.ts';
import { findMetadata } from './settings/find-settings.ts';
import { loadedSettings, loadSettings, type Loaded } from './settings/load-settings.ts';
import { withVerdicts } from './settings/verdicts.ts';

/** What became of one input: its findings, and its result if it could be converted. */
export interface Outcome {
  readonly report: ReportFile;
  readonly result?: Result;
  /** 2 where its settings do not parse; 1 where it has an error. */
  readonly exit: ExitCode;
}

/**
 * Reads one input with its settings and converts it. Never throws: whatever goes wrong is a
 * finding of this input, and the run goes on.
 *
 * @param read - the input, where it was read already.
 * @param more - what the command knows beside the options.
 */
export async function convertInput(operand: string, session: Session, read?: Input, more: Partial<ConvertOptions> = {}): Promise<Outcome> {
  try {
    const input = read ?? (await readInput(operand, session.io, textOf(session.options.type)));
    if (!input.ok) return { report: faulty(input), exit: 1 };
    if (isJsonLd(input)) return refused(input.path, inputFault('This is JSON-LD, and a release is text, Markdown, HTML or the facts of one as JSON. Name the release itself, or use pressgraph check.'));
    return await converted(input, session, more);
  } catch (error) {
    return refused(operand === '-' ? stdinPath : operand, unexpected(error, session));
  }
}

async function converted(input: Input & { ok: true }, session: Session, more: Partial<ConvertOptions>): Promise<Outcome> {
  const { path, source } = input;
  const newsroom = await session.newsroomOf(source.path);
  const metadata = await metadataOf(source.path, session);
  const facts = await factsOf(input, session);
  const broken = [newsroom, metadata, facts].filter((loaded) => loaded?.ok === false);
  // Facts that are the input itself are no settings of it.
  if (broken.length > 0) return { report: withoutSettings(path, broken, session), exit: broken.every((loaded) => loaded === facts) && source.mediaType.endsWith('json') ? 1 : 2 };
  const newsroomSettings = newsroom?.ok === true ? newsroom.settings : undefined;
  const merged = withVerdicts(metadata?.ok === true ? metadata.settings : undefined, listOf(session.options.verdict));
  const url = textOf(session.options.url);
  const result = convert(source, {
    languages: session.languages,
    today: session.today,
    rules: session.rulesOf(source.path),
    ...(newsroomSettings && { newsroom: newsroomSettings }),
    ...(merged.metadata && { metadata: merged.metadata }),
    ...(facts?.ok === true && { facts: facts.settings }),
    ...(url !== undefined && { url }),
    ...(session.options.include === 'implied' && { include: 'implied' }),
    ...(session.profiles && { profiles: session.profiles }),
    ...(newsroomSettings?.value.organization?.country !== undefined && { normalizeTelephone: await session.normalizeTelephone() }),
    ...more,
  });
  const texts: ReportFile['texts'] = {
    release: { path, text: source.text, map: result.document.map },
    ...(newsroomSettings && { newsroom: { path: newsroomSettings.path ?? 'newsroom', text: newsroomSettings.text } }),
    ...(facts?.ok === true && { facts: { path: facts.settings.path ?? path, text: facts.settings.text } }),
    // Without a metadata file, places in metadata are in the front matter of the release.
    metadata: merged.texts.length > 0 ? merged.texts : { path, text: source.text },
  };
  const diagnostics = [...result.diagnostics, ...(session.options.verify === true ? await verified(result) : [])];
  return { report: { path, diagnostics, texts }, result, exit: diagnostics.some((each) => each.severity === 'error') ? 1 : 0 };
}

function refused(path: string, fault: Diagnostic): Outcome {
  return { report: { path, diagnostics: [fault], texts: {} }, exit: 1 };
}

function isJsonLd({ source }: Input & { ok: true }): boolean {
  return source.mediaType === 'application/ld+json' || (source.mediaType === 'application/json' && /^\s*[[{][\s\S]{0,200}"@(?:context|graph|type|id)"/u.test(source.text));
}

/** The facts of an input that is JSON, which are its own, else those of `--facts`. */
async function factsOf({ path, source }: Input & { ok: true }, session: Session): Promise<Loaded<PressRelease> | undefined> {
  const file = textOf(session.options.facts);
  const isJson = source.mediaType.endsWith('json');
  if (!isJson && file === undefined) return undefined;
  const { readPressRelease } = await import('../settings/read-press-release.ts');
  return isJson ? loadedSettings(path, source.text, 'facts', (text) => readPressRelease(text, { path: 'facts.json' })) : loadSettings(file as string, session.io.cwd, 'facts', readPressRelease);
}

async function metadataOf(path: string | undefined, session: Session): Promise<Loaded<Metadata> | undefined> {
  const { cwd } = session.io;
  const file = textOf(session.options.meta) ?? (path === undefined ? undefined : findMetadata(path, cwd));
  if (file === undefined) return undefined;
  const { readMetadata } = await import('../settings/read-metadata.ts');
  return loadSettings(file, cwd, 'metadata', readMetadata);
}

/** The proof by a JSON-LD processor, as findings. */
async function verified(result: Result): Promise<readonly Diagnostic[]> {
  const { verify } = await import('../jsonld.ts');
  const proofs = await Promise.all(result.pages.map((page) => verify(page.graph, page.url === undefined ? {} : { base: page.url })));
  return proofs.flatMap(({ problems }) => problems.map((problem): Diagnostic => ({ rule: 'verify', severity: 'error', message: problem, data: {} })));
}

function faulty(input: Input & { ok: false }): ReportFile {
  return { path: input.path, diagnostics: [input.fault], texts: input.text === undefined ? {} : { release: { path: input.path, text: input.text } } };
}

/** The faults of settings are told once; other releases that need the same file say only that. */
function withoutSettings(path: string, broken: readonly (Loaded<Newsroom> | Loaded<Metadata> | Loaded<PressRelease> | undefined)[], session: Session): ReportFile {
  const diagnostics: Diagnostic[] = [];
  let texts: ReportFile['texts'] = {};
  for (const loaded of broken) {
    if (loaded === undefined || loaded.ok) continue;
    if (session.reported.has(loaded.path)) {
      diagnostics.push(inputFault(`Not converted, as ${loaded.path} has faults. Mend that file first.`));
      continue;
    }
    session.reported.add(loaded.path);
    diagnostics.push(...loaded.diagnostics);
    texts = { ...texts, ...loaded.texts };
  }
  return { path, diagnostics, texts };
}

/** A mistake of ours: one line, and how to tell us; the stack only on request. */
export function unexpected(error: unknown, session: Session): Diagnostic {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (session.io.env['PRESSGRAPH_DEBUG'] === '1') session.io.stderr.write(`${stack}\n`);
  const what = error instanceof Error ? error.message : String(error);
  return inputFault(`Unexpected failure: ${what.split('\n', 1)[0] ?? ''}. Please report it, with what PRESSGRAPH_DEBUG=1 prints.`);
}
