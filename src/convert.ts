import { annotate } from './annotate/annotate.ts';
import { build } from './build/build.ts';
import type { Severity } from './model/diagnostic.ts';
import type { Language } from './model/language.ts';
import type { PressRelease } from './model/press-release.ts';
import type { Profile } from './model/profile.ts';
import type { Page, Result } from './model/result.ts';
import type { Metadata, Newsroom, Settings } from './model/settings.ts';
import type { Source } from './model/source.ts';
import type { Omission } from './model/graph.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { read } from './read/read.ts';
import type { TelephoneNormalizer } from './resolve/resolve-context.ts';
import { resolve } from './resolve/resolve.ts';
import { versionInputs } from './resolve/version-inputs.ts';
import { validate } from './validate/validate.ts';

/** How a release is converted. */
export interface ConvertOptions {
  /** The language packs at hand: `[nl, en]`. */
  readonly languages: readonly Language[];
  /** The newsroom's standing facts, as `readNewsroom` gives them. */
  readonly newsroom?: Settings<Newsroom>;
  /** What an editor gives for this release, as `readMetadata` gives it. */
  readonly metadata?: Settings<Metadata>;
  /**
   * Facts that are known already, as a content system has them: the text adds what they do not say,
   * and a finding says where the two disagree. As `readPressRelease` gives them, or as plain data.
   */
  readonly facts?: Settings<Partial<PressRelease>> | Partial<PressRelease>;
  /** Absolute URL of the page; without it ids are relative. */
  readonly url?: string;
  /** `implied` lets facts that the text only suggests into the graph. */
  readonly include?: 'implied';
  /** Consumers to judge for, beside those that the types in the graph call for. */
  readonly profiles?: readonly Profile[];
  /** Severity by rule id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day to compare dates with, ISO 8601; date-relative rules do not run without it. */
  readonly today?: string;
  /** Makes E.164 of a national number, given the newsroom's country. */
  readonly normalizeTelephone?: TelephoneNormalizer;
}

/**
 * Turns a press release into its facts, its schema.org graph and the findings on both, in one
 * synchronous run without clock, network or randomness: the same input gives the same result.
 *
 * @example
 * ```ts
 * const { pages, diagnostics } = convert({ text, mediaType: 'text/plain' }, { languages: [nl] });
 * ```
 * @returns never throws at input: what is wrong with it stands in `diagnostics`
 */
export function convert(source: Source, options: ConvertOptions): Result {
  const document = read(source);
  // JSON is no text to find facts in.
  const annotations = source.mediaType.endsWith('json') ? [] : annotate(document, options.languages);
  const { newsroom, metadata, url, include, normalizeTelephone } = options;
  const facts = options.facts && settingsOf(options.facts);
  const name = source.path?.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '');
  const resolved = resolve({
    document,
    annotations,
    languages: options.languages,
    ...(newsroom && { newsroom }),
    ...(metadata && { metadata }),
    ...(facts && { facts }),
    ...((url ?? source.url) !== undefined && { url: (url ?? source.url) as string }),
    ...(name !== undefined && name !== '' && { name }),
    ...(normalizeTelephone && { normalizeTelephone }),
  });
  const pages: Page[] = [];
  const omissions: Omission[] = [];
  const diagnostics: Diagnostic[] = [];
  const { verdicts, timeZone } = newsroom?.value ?? {};
  const versions = versionInputs(document, annotations);
  const languageInIds = resolved.releases.length > 1;
  for (const [index, { release, origins }] of resolved.releases.entries()) {
    const built = build(release, origins, { languageInIds, ...(include && { include }), ...(verdicts && { verdicts }), ...(timeZone !== undefined && { timeZone }) });
    pages.push({ ...(release.url !== undefined && { url: release.url }), graph: built.graph, origins: built.origins });
    omissions.push(...built.omissions);
    const subject = { graph: built.graph, release, document, annotations: versions[index]?.annotations ?? annotations, releaseOrigins: origins, origins: built.origins, omissions: built.omissions, faults: index === 0 ? resolved.faults : [] };
    diagnostics.push(
      ...validate(
        { ...subject, ...(newsroom && { newsroom }), ...(metadata && { metadata }), ...(facts && { facts }), ...(options.today !== undefined && { today: options.today }) },
        { ...(options.profiles && { profiles: options.profiles }), ...(options.rules && { rules: options.rules }) },
      ),
    );
  }
  return { source, document, annotations, releases: resolved.releases, pages, omissions, diagnostics, ...(newsroom && { newsroom }), ...(metadata && { metadata }), ...(facts && { facts }) };
}

/** Facts with their places, where they have some. */
function settingsOf(facts: Settings<Partial<PressRelease>> | Partial<PressRelease>): Settings<Partial<PressRelease>> {
  return 'positions' in facts && 'value' in facts ? facts : { value: facts, text: '', positions: {} };
}
