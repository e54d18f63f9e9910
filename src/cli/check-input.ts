import type { Diagnostic } from '../model/diagnostic.ts';
import type { Outcome } from './convert-input.ts';
import type { Session } from './session.ts';
import { check, type CheckResult } from '../index.ts';
import { convertInput, unexpected } from './convert-input.ts';
import { inputFault } from './inputs/input-fault.ts';
import { readInput, stdinPath, type Input } from './inputs/read-input.ts';
import { textOf } from './options.ts';

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
  const texts = { page: { path, text: source.text } };
  // A file of JSON may be anything; one with a word of JSON-LD in it is meant as such, even where broken.
  if (source.mediaType === 'application/json' && !JSON_LD.test(source.text)) {
    return { report: { path, diagnostics: [inputFault('This JSON has no @context, @graph or @type, so it is no JSON-LD. Name a JSON-LD file, a page or a release.')], texts }, exit: 1 };
  }
  const url = textOf(session.options.url);
  const result = check(source, { rules: session.rules, today: session.today, ...(url !== undefined && { url }), ...(session.profiles && { profiles: session.profiles }) });
  const found = [...result.diagnostics, ...nothing(result), ...(session.options.verify === true ? await verified(result, url) : [])];
  return { report: { path, diagnostics: found, texts }, exit: found.some((each) => each.severity === 'error') ? 1 : 0 };
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
