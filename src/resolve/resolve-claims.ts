import type { AnnotationOf } from '../model/annotation.ts';
import type { Origin } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { named, type Cast } from './cast.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { ResolvedPublisher } from './resolve-publisher.ts';
import type { ResolvedQuotation } from './resolve-quotations.ts';
import { spanOrigin, textAt, wordsAt } from './words-at.ts';
import { traced, type Draft, type Traced } from './traced.ts';

/** A claim ready for the release. */
export interface ResolvedClaim {
  readonly text: string;
  readonly draft: Draft;
}

/** What claims look their claimants up in. */
export interface ClaimSources {
  readonly cast: Cast;
  readonly publisher: ResolvedPublisher | undefined;
  readonly quotations: readonly ResolvedQuotation[];
  /** Names of sources as the facts use them, by any alias; none where it cannot be told whose name it is. */
  readonly sources: ReadonlyMap<string, string | undefined>;
  /** Who is surely a person, by name. */
  readonly people: ReadonlySet<string>;
  /** The publisher, where it is the subject of a claim's sentence. */
  readonly issuerSubject: (claim: AnnotationOf<'claim'>) => Traced<string> | undefined;
}

/** The claims, with who makes each, and the editor's corrections applied. */
export function resolveClaims(context: ResolveContext, look: ClaimSources): ResolvedClaim[] {
  const claims = context.annotations.filter((annotation) => annotation.type === 'claim').map((claim) => ({ claim, text: textAt(context.document, claim.spans[0] as Span) }));
  const patched = new Map<AnnotationOf<'claim'>, Traced<string>>();
  const added: ResolvedClaim[] = [];
  for (const [index, patch] of (context.metadata?.value.claims ?? []).entries()) {
    const pointer = jsonPointer('claims', index);
    const words = patch.claim ?? patch.text ?? '';
    const met = claims.filter(({ text }) => holds(text, words));
    const [target] = met;
    if (target && met.length === 1) {
      if (patch.claimant !== undefined) patched.set(target.claim, traced(patch.claimant, { metadata: `${pointer}/claimant` }));
    } else if (met.length === 0 && context.isElsewhere(words)) {
      continue;
    } else if (met.length === 0 && patch.text !== undefined) {
      const claimant = patch.claimant === undefined ? undefined : traced(patch.claimant, { metadata: `${pointer}/claimant` });
      added.push({ text: patch.text, draft: { text: traced(patch.text, { metadata: `${pointer}/text` }), claimant } });
    } else {
      context.faults.push({ rule: met.length === 0 ? 'patch-unmatched' : 'patch-ambiguous', data: { member: 'claims', words, candidates: claims.map(({ text }) => text).join(' | ') }, place: { source: 'metadata', span: context.metadata?.positions[pointer] ?? { start: 0, end: 0 } } });
    }
  }
  const figures = new Map<number, AnnotationOf<'figure'>>();
  for (const annotation of context.annotations) if (annotation.type === 'figure') figures.set((annotation.spans[0] as Span).start, annotation);
  const seen = new Set<string>();
  const found = claims.flatMap(({ claim, text }) => {
    if (seen.has(matchKey(text))) return [];
    seen.add(matchKey(text));
    const claimant = patched.get(claim) ?? claimantOf(context, claim, look);
    // "He pleaded guilty to two counts": a few of something are a claim where somebody says so.
    return claimant === undefined && claim.figures.every((span) => isFew(figures.get(span.start))) ? [] : [{ text, draft: draftOf(context, claim, text, figures, claimant) }];
  });
  return [...found, ...added];
}

const FEW = 5;

function isFew(figure: AnnotationOf<'figure'> | undefined): boolean {
  return figure?.by === 'count' && (figure.value ?? FEW) < FEW;
}

/** True where a text holds words, white space and the space before a percent sign aside. */
export function holds(text: string, words: string): boolean {
  const plain = (value: string): string => matchKey(value).replace(/ (?=%)/gu, '');
  return fold(words) !== '' && plain(text).includes(plain(words));
}

function draftOf(context: ResolveContext, claim: AnnotationOf<'claim'>, text: string, found: ReadonlyMap<number, AnnotationOf<'figure'>>, claimant: Traced<string> | undefined): Draft {
  const figures = claim.figures.map((span): Draft => {
    const figure = found.get(span.start);
    const derived: Origin = { derivedFrom: [span], how: 'number in figures or words' };
    return {
      text: wordsAt(context.document, span, 'figure'),
      value: figure?.value !== undefined ? traced(figure.value, derived) : undefined,
      unit: figure?.unit !== undefined ? traced(figure.unit, derived) : undefined,
    };
  });
  const quoted = claim.quotation === undefined ? undefined : traced(true, { derivedFrom: [claim.quotation], how: 'stands inside a quotation' });
  return { text: traced(text, spanOrigin(claim.spans, claim.by)), claimant, quoted, figures };
}

function claimantOf(context: ResolveContext, claim: AnnotationOf<'claim'>, look: ClaimSources): Traced<string> | undefined {
  const { cast, publisher, quotations, sources } = look;
  const sentence: Origin = { derivedFrom: claim.spans, how: 'the sentence speaks of "we"' };
  const own = publisher && claim.quotation === undefined && FOLLOWED.has(claim.by) ? look.issuerSubject(claim) : undefined;
  if (own) return own;
  if (claim.claimantKind === 'source' && claim.claimant) {
    const { name, origin } = named(context, claim.claimant);
    const used = sources.has(matchKey(name)) ? sources.get(matchKey(name)) : name;
    if (used === undefined) return undefined;
    return traced(used, used === name ? origin : { derivedFrom: [claim.claimant], how: 'another name of the source' });
  }
  if (claim.claimantKind === 'person' && claim.claimant) {
    const { name, origin } = named(context, claim.claimant);
    return look.people.has(matchKey(name)) ? cast.person(name, origin) : undefined;
  }
  const quotation = claim.quotation && quotations.find((candidate) => candidate.key.start === claim.quotation?.start);
  if (claim.claimantKind === 'speaker') return quotation?.speaker === undefined || claim.certainty === 'implied' ? undefined : traced(quotation.speaker.value, spanOrigin([claim.claimant ?? quotation.key]));
  if (claim.claimantKind !== 'issuer') return undefined;
  if (claim.claimant) {
    const { name, origin } = named(context, claim.claimant);
    // As the facts of the speaker name it: "des Bundesamts" is the Bundesamt.
    return quotation?.employer !== undefined && matchKey(name).startsWith(matchKey(quotation.employer)) ? traced(quotation.employer, { derivedFrom: [claim.claimant], how: 'the organisation of the speaker' }) : cast.organization(name, origin);
  }
  // "We" of somebody who is not known to speak for the issuer is theirs.
  if (claim.quotation !== undefined && !speaksFor(quotation, publisher)) return claim.certainty === 'implied' ? undefined : quotation?.speaker;
  return publisher && traced(publisher.name, sentence);
}

// Whether who speaks works for the issuer, as far as the text says.
function speaksFor(quotation: ResolvedQuotation | undefined, publisher: ResolvedPublisher | undefined): boolean {
  return quotation?.employer !== undefined && publisher !== undefined && matchKey(quotation.employer) === matchKey(publisher.name);
}

// Signs that stand outside of the claim's own sentence, or none: its subject is nearer.
const FOLLOWED = new Set(['claim', 'claim-carried']);
