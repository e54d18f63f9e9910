import type { Diagnostic } from '../model/diagnostic.ts';
import type { Outcome } from './convert-input.ts';
import type { Session } from './session.ts';
import { check, type CheckResult } from '../index.ts';
import { convertInput, unexpected } from './convert-input.ts';
import { inputFault } from './inputs/input-fault.ts';
import { readInput, stdinPath, type Input } from './inputs/read-input.ts';
import { textOf } from './options.ts';
import { findRelease } from './settings/find-settings.ts';

/**
 * Checks one input, whatever it is: a page or JSON-LD file by its structured data, anything else
 * (and HTML with `--as release`) as a release. Never throws, as `convertInput`.
 */
export async function checkInput(operand: string, session: Session): Promise<Outcome> {
  const path = operand === '-' ? stdinPath : operand;
  try {
    const input = await readInput(operand, session.io, textOf(session.options.type));
    if (!input.ok || isRelease(input, session)) return await convertInput(operand, session, input);
    return await checked(input, session);
  } catch (error) {
    return { report: { path, diagnostics: [unexpected(error, session)], texts: {} }, exit: 1 };
  }
}

function isRelease({ source }: Input & { ok: true }, session: Session): boolean {
  if (source.mediaType === 'text/html') return session.options.as === 'release';
  if (source.mediaType === 'application/json') return isPressRelease(source.text);
  return source.mediaType === 'text/plain' || source.mediaType === 'text/markdown';
}

/** The two members that the facts of a release must have, and no word of JSON-LD. */
function isPressRelease(text: string): boolean {
  return !JSON_LD.test(text) && /"headline"\s*:/u.test(text) && /"body"\s*:/u.test(text);
}

const JSON_LD = /@(?:context|graph|type|id)\b/u;

async function checked({ path, source }: Input & { ok: true }, session: Session): Promise<Outcome> {
  const beside = await releaseOf(source.path, session);
  if (beside?.ok === false) return { report: { path, diagnostics: [beside.fault], texts: {} }, exit: 1 };
  const newsroom = beside === undefined ? undefined : await session.newsroomOf(source.path);
  const page = { page: { path, text: source.text } };
  // A file of JSON may be anything; one with a word of JSON-LD in it is meant as such, even where broken.
  if (source.mediaType === 'application/json' && !JSON_LD.test(source.text)) {
    return { report: { path, diagnostics: [inputFault('This JSON has no @context, @graph or @type, so it is no JSON-LD. Name a JSON-LD file, a page or a release.')], texts: page }, exit: 1 };
  }
  const url = textOf(session.options.url);
  const result = check(source, {
    ...(beside !== undefined && { release: beside.source }),
    ...(newsroom?.ok === true && { newsroom: newsroom.settings }),
    languages: session.languages,
    rules: session.rulesOf(source.path),
    today: session.today,
    ...(url !== undefined && { url }),
    ...(session.profiles && { profiles: session.profiles }),
  });
  const texts = beside === undefined || result.release === undefined ? page : { ...page, release: { path: beside.path, text: beside.source.text, map: result.release.map } };
  const found = [...result.diagnostics, ...nothing(result), ...(session.options.verify === true ? await verified(result, url) : [])];
  return { report: { path, diagnostics: found, texts }, exit: found.some((each) => each.severity === 'error') ? 1 : 0 };
}

/** The release that a page is compared with: the one that was given, else the one beside it. */
async function releaseOf(path: string | undefined, session: Session): Promise<Input | undefined> {
  const file = textOf(session.options.release) ?? (path === undefined ? undefined : findRelease(path, session.io.cwd));
  return file === undefined ? undefined : readInput(file, session.io);
}

/** A page that describes nothing would else pass as clean. */
function nothing({ graph, diagnostics }: CheckResult): readonly Diagnostic[] {
  if (graph['@graph'].length > 0 || diagnostics.length > 0) return [];
  return [{ ...inputFault('Nothing is described here: no JSON-LD, Microdata or RDFa. To check an HTML file as a release, give --as release.'), severity: 'warning' }];
}

/** The proof by a JSON-LD processor, as findings. */
async function verified({ graph }: CheckResult, base: string | undefined): Promise<readonly Diagnostic[]> {
  const { verify } = await import('../jsonld.ts');
  const { problems } = await verify(graph, base === undefined ? {} : { base });
  return problems.map((message): Diagnostic => ({ rule: 'verify', severity: 'error', message, data: {} }));
}
