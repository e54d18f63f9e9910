import type { Annotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { PressRelease } from '../model/press-release.ts';
import type { ResolvedRelease } from '../model/result.ts';
import type { Metadata, Newsroom, Settings } from '../model/settings.ts';
import type { Fault } from '../model/subject.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { matchKey } from '../forms/match-key.ts';
import type { Span } from '../model/span.ts';
import { makeCast } from './cast.ts';
import { layFacts } from './lay-facts.ts';
import { localized, makeEntities } from './entities.ts';
import { issuerSubject } from './issuer-subject.ts';
import type { ResolveContext, TelephoneNormalizer } from './resolve-context.ts';
import { resolveClaims } from './resolve-claims.ts';
import { resolveContacts } from './resolve-contacts.ts';
import { resolveHeader } from './resolve-header.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { resolvePublisher } from './resolve-publisher.ts';
import { resolveQuotations } from './resolve-quotations.ts';
import { resolveReviews } from './resolve-reviews.ts';
import { resolveSources } from './resolve-sources.ts';
import { traced, untrace, type Draft } from './traced.ts';
import { versionInputs, type VersionInput } from './version-inputs.ts';
import { findWords, textAt } from './words-at.ts';

/** What a release is resolved from. */
export interface ResolveInput {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  readonly languages: readonly Language[];
  readonly newsroom?: Settings<Newsroom>;
  readonly metadata?: Settings<Metadata>;
  /** Facts that the caller gives, which win over those that are found. */
  readonly facts?: Settings<Partial<PressRelease>>;
  /** The page's URL where the caller gives it; metadata may give it too. */
  readonly url?: string;
  /** The file's name without extension, for the newsroom's `pageUrl` template. */
  readonly name?: string;
  readonly normalizeTelephone?: TelephoneNormalizer;
}

/**
 * Decides who a name is and which fact wins, and puts the release together, each value with its
 * origin. Precedence for facts of the release: metadata, facts that are given, the text, what the page declares, the
 * newsroom; for an entity's name, type, url and sameAs: the newsroom first.
 *
 * @returns one release, or one a language where the file holds several versions; `faults` are settings that met nothing in the text, for `validate` to word
 */
export function resolve(input: ResolveInput): { readonly releases: readonly ResolvedRelease[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const versions = versionInputs(input.document, input.annotations);
  const releases = versions.map((version, index) => resolveOne({ ...input, ...version, version: versions.length === 1 ? undefined : index }, faults));
  return { releases, faults };
}

interface VersionOf extends ResolveInput, VersionInput {
  /** Which of several versions in one file it is. */
  readonly version: number | undefined;
}

function resolveOne(input: VersionOf, faults: Fault[]): ResolvedRelease {
  const language = languageTag(input);
  const { version, others } = input;
  const facts = version === undefined || isMain(input, language) ? input.facts : undefined;
  const context: ResolveContext = {
    document: input.document,
    annotations: input.annotations,
    newsroom: input.newsroom,
    metadata: withoutGiven(input.metadata, facts, faults),
    entities: makeEntities(input.newsroom?.value, language),
    language,
    languages: input.languages,
    normalizeTelephone: input.normalizeTelephone,
    isElsewhere: (words) => version !== undefined && (version > 0 || findWords(others, words) !== undefined),
    faults,
  };
  const publisher = resolvePublisher(context);
  const cast = makeCast(context, publisher);
  const people = surePeople(input.annotations);
  const quotations = resolveQuotations(context, cast, publisher);
  const sources = resolveSources(context, cast, people, publisher?.name);
  const claims = resolveClaims(context, { cast, publisher, quotations, sources: sources.names, people, issuerSubject: issuerSubject(context, publisher?.name) });
  const contacts = resolveContacts(context, cast, publisher);
  const found: Record<string, Draft> = {
    url: urlOf(input, language),
    ...resolveHeader(context),
    publisher: publisher?.draft,
    quotations: quotations.map((quotation) => quotation.draft),
    sources: sources.drafts,
    claims: claims.map((claim) => claim.draft),
    contacts,
    people: cast.people(),
    organizations: cast.organizations(),
    mentions: resolveMentions(context, publisher),
  };
  const draft = facts ? layFacts(context, found, facts) : found;
  if (input.url !== undefined) draft.url = found.url;
  const claimed = facts?.value.claims ? facts.value.claims.map(({ text }) => ({ text })) : claims;
  const given = (facts?.value.reviews ?? []).map((review, index) => traced(review, { facts: jsonPointer('reviews', index) }));
  draft.reviews = [...given, ...resolveReviews(context, claimed)];
  for (const [key, value] of Object.entries(input.metadata?.value ?? {})) if (value !== undefined && !PATCHED.has(key) && !(version !== undefined && OF_ONE_LANGUAGE.has(key) && !isMain(input, language))) draft[key] = traced(value, { metadata: jsonPointer(key) });
  draft.headline ??= traced('', { derivedFrom: [], how: 'the release has no words' });
  draft.body ??= traced('', { derivedFrom: [], how: 'the release has no words' });
  const { value, origins } = untrace(draft);
  return { release: value as PressRelease, origins };
}

// Of several versions, the one that the metadata and the facts are written for: in their language, else the first.
function isMain({ metadata, facts, version }: VersionOf, language: string): boolean {
  const given = metadata?.value.inLanguage ?? facts?.value.inLanguage;
  return given === undefined ? version === 0 : primary(given) === primary(language);
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] as string;
}

// What the metadata says of one page and in one language.
const OF_ONE_LANGUAGE = new Set(['headline', 'subheading', 'inLanguage', 'url', 'body', 'description', 'keywords', 'translations']);

// Lists that are given whole are not patched as well.
function withoutGiven(metadata: Settings<Metadata> | undefined, facts: ResolveInput['facts'], faults: Fault[]): Settings<Metadata> | undefined {
  if (!metadata || !facts) return metadata;
  const value: Record<string, unknown> = { ...metadata.value };
  for (const member of ['quotations', 'claims', 'sources'] as const) {
    if (facts.value[member] === undefined || value[member] === undefined) continue;
    delete value[member];
    faults.push({ rule: 'patch-unmatched', message: 'given', data: { member }, place: { source: 'metadata', span: metadata.positions[jsonPointer(member)] ?? { start: 0, end: 0 } } });
  }
  return { ...metadata, value };
}

// Members of the metadata that meet what was found, item by item; the others replace it.
const PATCHED = new Set(['quotations', 'claims', 'sources', 'reviews', '$schema']);

// Metadata, then a declared tag of the detected language, then the newsroom's tag for it, then the detected subtag.
function languageTag(input: VersionOf): string {
  const given = input.metadata?.value.inLanguage ?? input.facts?.value.inLanguage;
  if (given !== undefined && input.version === undefined) return given;
  const found = input.annotations.find((annotation) => annotation.type === 'language' && annotation.block === undefined);
  const detected = found?.type === 'language' ? found.language : 'und';
  if (given !== undefined && primary(given) === detected) return given;
  const said = input.document.declared.find((item) => item.name === 'inLanguage' && /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/u.test(item.value))?.value;
  if (said !== undefined && (detected === 'und' || said.toLowerCase().split(/[-_]/u)[0] === detected)) return said;
  if (detected === 'und') return 'und';
  return input.newsroom?.value.languages?.find((tag) => tag === detected || tag.split('-')[0] === detected) ?? detected;
}

function urlOf(input: VersionOf, language: string): Draft {
  if (input.version !== undefined && !isMain(input, language)) {
    const [tag, translation] = Object.entries(input.metadata?.value.translations ?? {}).find(([key]) => primary(key) === primary(language)) ?? [];
    if (tag !== undefined && translation !== undefined) return traced(translation, { metadata: jsonPointer('translations', tag) });
    const link = input.document.declared.find((item) => item.name.startsWith('translations/') && primary(item.name.slice('translations/'.length)) === primary(language));
    if (link) return traced(link.value, { declared: link.name, by: link.by, source: link.source });
    const page = input.metadata?.value.url;
    if (input.url === undefined && page !== undefined) return traced(page, { metadata: '/url' });
  }
  if (input.url !== undefined) return traced(input.url, { metadata: '/url' });
  const canonical = input.document.declared.find((item) => item.name === 'url' && /^https?:/u.test(item.value));
  const template = localized(input.newsroom?.value.pageUrl, language);
  if (input.metadata?.value.url !== undefined) return undefined;
  if (canonical) return traced(canonical.value, { declared: 'url', by: canonical.by, source: canonical.source });
  if (template === undefined || input.name === undefined) return undefined;
  return traced(template.text.replaceAll('{name}', encodeURIComponent(input.name)), { newsroom: `/pageUrl${template.key === undefined ? '' : `/${template.key}`}` });
}

/** The folded words of an annotation's first span; for callers that list what was found. */
export function annotationText(document: Document, annotation: Annotation): string {
  return textAt(document, annotation.spans[0] as Span);
}

// Who is surely a person: whoever has a title or speaks. Two words with capitals ("Ashgrove Polling") may as well be a firm.
function surePeople(annotations: readonly Annotation[]): ReadonlySet<string> {
  const names = annotations.flatMap((annotation) => {
    if (annotation.type === 'person' && annotation.jobTitle !== undefined) return [annotation.name];
    return annotation.type === 'attribution' && annotation.kind === 'person' ? [annotation.name] : [];
  });
  return new Set(names.map(matchKey));
}
