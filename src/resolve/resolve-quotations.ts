import type { AnnotationOf, Certainty } from '../model/annotation.ts';
import type { Origin } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import type { QuotationPatch } from '../model/settings.ts';
import { matchKey } from '../forms/match-key.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { named, wordsOr, type Cast } from './cast.ts';
import { ownEmployer } from './own-employer.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { ResolvedPublisher } from './resolve-publisher.ts';
import { findWords, spanOrigin, textAt } from './words-at.ts';
import { traced, type Draft, type Traced } from './traced.ts';

/** A quotation ready for the release, with the spans that other facts meet it by. */
export interface ResolvedQuotation {
  readonly key: Span;
  readonly spans: readonly Span[];
  readonly draft: Draft;
  /** The name of who speaks. */
  readonly speaker: Traced<string> | undefined;
  /** Whom the speaker works for. */
  readonly employer: string | undefined;
}

/** The quotations, each with its speaker's title and employer, and the editor's corrections applied. */
export function resolveQuotations(context: ResolveContext, cast: Cast, publisher: ResolvedPublisher | undefined): ResolvedQuotation[] {
  const found = context.annotations.filter((annotation) => annotation.type === 'quotation');
  const patches = new Map<AnnotationOf<'quotation'>, { patch: QuotationPatch; pointer: string; start: Span | undefined }>();
  const added: ResolvedQuotation[] = [];
  for (const [index, patch] of (context.metadata?.value.quotations ?? []).entries()) {
    const pointer = jsonPointer('quotations', index);
    const target = targetOf(context, patch, found);
    if (target) patches.set(target.quotation, { patch, pointer, start: target.start });
    else if (context.isElsewhere(patch.from ?? patch.text ?? '')) continue;
    else if (patch.text !== undefined && patch.speaker !== undefined) added.push(addedQuotation(context, patch, pointer, cast));
    else context.faults.push({ rule: 'patch-unmatched', data: { member: 'quotations', words: patch.from ?? patch.text ?? '' }, place: { source: 'metadata', span: context.metadata?.positions[pointer] ?? { start: 0, end: 0 } } });
  }
  const attributions = new Map<number, AnnotationOf<'attribution'>>();
  for (const annotation of context.annotations) if (annotation.type === 'attribution' && !attributions.has(annotation.quotation.start)) attributions.set(annotation.quotation.start, annotation);
  const employers = employersOf(context);
  const languages = context.annotations.filter((annotation) => annotation.type === 'language').filter(({ block }) => block !== undefined);
  return [...found.map((quotation) => resolved(context, quotation, attributions.get((quotation.spans[0] as Span).start), languageAt(languages, quotation.spans[0] as Span), patches.get(quotation), cast, publisher, employers)), ...added];
}

function resolved(context: ResolveContext, quotation: AnnotationOf<'quotation'>, attribution: AnnotationOf<'attribution'> | undefined, language: Draft, patch: { patch: QuotationPatch; pointer: string; start: Span | undefined } | undefined, cast: Cast, publisher: ResolvedPublisher | undefined, employers: Employers): ResolvedQuotation {
  const { document } = context;
  const spans = quotation.spans.map((span, index) => (index === 0 && patch?.start ? { start: patch.start.start, end: span.end } : span));
  const pieces = spans.map((span) => textAt(document, span));
  const said = patch?.patch.speaker ? patchedSpeaker(patch.patch.speaker, `${patch.pointer}/speaker`, cast) : attribution ? foundSpeaker(context, attribution, cast, publisher, employers) : undefined;
  const by = `quotation (${quotation.marks})`;
  const start: Certainty = patch?.start ? 'stated' : quotation.start;
  const implied = quotation.impliedPieces ?? [];
  const constant = (value: Certainty): Draft => traced(value, { derivedFrom: spans, how: 'how the marks and the attribution stand' });
  return {
    key: quotation.spans[0] as Span,
    spans,
    speaker: said?.name,
    employer: said?.employer,
    draft: {
      text: traced(pieces.join(' '), spanOrigin(spans, by)),
      pieces: pieces.length > 1 ? pieces.map((piece, index) => traced(piece, spanOrigin([spans[index] as Span], by))) : undefined,
      inLanguage: language,
      speaker: said?.draft,
      certainty: {
        start: constant(start),
        end: constant(quotation.end),
        speaker: said && constant(patch?.patch.speaker ? 'stated' : (attribution?.certainty ?? 'stated')),
        pieces: implied.length > 0 ? pieces.map((_, index) => constant(implied.includes(index) ? 'implied' : 'stated')) : undefined,
      },
    },
  };
}

interface Speaker {
  readonly name: Traced<string>;
  readonly employer: string | undefined;
  readonly draft: Draft;
}

function foundSpeaker(context: ResolveContext, attribution: AnnotationOf<'attribution'>, cast: Cast, publisher: ResolvedPublisher | undefined, employers: Employers): Speaker {
  const { name, origin: by } = named(context, attribution.nameSpan, attribution.by);
  if (attribution.kind === 'organization' || isOrganization(attribution, name, publisher, employers)) {
    const organization = cast.organization(name, by);
    return { name: organization, employer: undefined, draft: { name: organization, type: traced('Organization', { derivedFrom: [attribution.nameSpan], how: 'an organisation speaks' }) } };
  }
  const jobTitle = wordsOr(context, attribution.jobTitle);
  const employer = attribution.organizationPieces ? inPieces(context, attribution.organizationPieces) : attribution.organization ? named(context, attribution.organization) : ownEmployer(context, attribution, publisher);
  const organization = employer && cast.organization(employer.name, employer.origin);
  const person = cast.person(name, by, jobTitle, organization);
  return { name: person, employer: organization?.value, draft: { name: person, jobTitle, organization } };
}

// "Camino Verde demands": of two capitals without a title, the issuer, or whom somebody else works for, is no person.
function isOrganization({ jobTitle, organization }: AnnotationOf<'attribution'>, name: string, publisher: ResolvedPublisher | undefined, employers: Employers): boolean {
  if (jobTitle || organization) return false;
  const key = matchKey(name);
  return (publisher && publisher.isPerson !== true && matchKey(publisher.name) === key) === true || employers().has(key);
}

/** The names of what reads as an organisation or employs somebody, as keys. */
type Employers = () => ReadonlySet<string>;

// Made when first asked for.
function employersOf({ annotations, document }: ResolveContext): Employers {
  let keys: ReadonlySet<string> | undefined;
  return () => (keys ??= new Set(annotations.flatMap((annotation) => {
    if (annotation.type === 'organization') return annotation.by === 'repeated' ? [] : [matchKey(annotation.name)];
    return 'organization' in annotation && annotation.organization !== undefined ? [matchKey(textAt(document, annotation.organization))] : [];
  })));
}

function inPieces({ document }: ResolveContext, pieces: readonly Span[]): { name: string; origin: Origin } {
  return { name: pieces.map((piece) => textAt(document, piece)).join(' '), origin: spanOrigin(pieces) };
}

function patchedSpeaker(speaker: NonNullable<QuotationPatch['speaker']>, pointer: string, cast: Cast): Speaker {
  const at = (member: string): { metadata: string } => ({ metadata: pointer + jsonPointer(member) });
  if (speaker.type === 'Organization') {
    const organization = cast.organization(speaker.name, at('name'));
    return { name: organization, employer: undefined, draft: { name: organization, type: traced('Organization', at('type')) } };
  }
  const jobTitle = speaker.jobTitle === undefined ? undefined : traced(speaker.jobTitle, at('jobTitle'));
  const organization = speaker.organization === undefined ? undefined : cast.organization(speaker.organization, at('organization'));
  const person = cast.person(speaker.name, at('name'), jobTitle, organization);
  return { name: person, employer: organization?.value, draft: { name: person, jobTitle, organization } };
}

// The quotation that holds the words, or the next one behind them in the same paragraph whose start was implied.
function targetOf(context: ResolveContext, patch: QuotationPatch, found: readonly AnnotationOf<'quotation'>[]): { quotation: AnnotationOf<'quotation'>; start: Span | undefined } | undefined {
  const words = patch.from ?? patch.text;
  if (words === undefined) return undefined;
  for (let from = 0; ; ) {
    const start = findWords(context.document.text, words, from);
    if (start === undefined) return undefined;
    const holding = found.find((quotation) => quotation.spans.some((span) => span.start <= start.start && start.start < span.end));
    if (holding) return { quotation: holding, start: patch.from === undefined ? undefined : start };
    const block = context.document.blocks.find((candidate) => candidate.start <= start.start && start.start < candidate.end);
    const behind = found.find((quotation) => quotation.start === 'implied' && block !== undefined && (quotation.spans[0] as Span).start >= start.start && (quotation.spans[0] as Span).end <= block.end);
    if (behind) return { quotation: behind, start };
    from = start.end;
  }
}

function addedQuotation(context: ResolveContext, patch: QuotationPatch, pointer: string, cast: Cast): ResolvedQuotation {
  const span = findWords(context.document.text, patch.text ?? '');
  const said = patchedSpeaker(patch.speaker as NonNullable<QuotationPatch['speaker']>, `${pointer}/speaker`, cast);
  const origin = { metadata: `${pointer}/text` };
  const stated = traced('stated' as const, { metadata: pointer });
  return { key: span ?? { start: -1, end: -1 }, spans: span ? [span] : [], speaker: said.name, employer: said.employer, draft: { text: traced(patch.text, origin), speaker: said.draft, certainty: { start: stated, end: stated, speaker: stated } } };
}

// The language of the block where it is another than the release's.
function languageAt(languages: readonly AnnotationOf<'language'>[], span: Span): Draft {
  const other = languages.find(({ spans }) => (spans[0] as Span).start <= span.start && span.start < (spans[0] as Span).end);
  if (other === undefined || other.language === 'und') return undefined;
  return traced(other.language, { derivedFrom: other.spans, how: 'share of function words' });
}
