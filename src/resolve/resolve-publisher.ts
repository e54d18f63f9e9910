import { matchKey } from '../forms/match-key.ts';
import { entityDraft } from './entities.ts';
import { mergeNames } from './merge-names.ts';
import { publisherCandidates, scoreOf, type PublisherCandidate } from './publisher-candidates.ts';
import { publisherHosts } from './publisher-hosts.ts';
import { ENOUGH_TO_STATE, isIdentity, weightOf, type PublisherSign } from './publisher-weights.ts';
import type { ResolveContext } from './resolve-context.ts';
import { traced, type Draft } from './traced.ts';
import { weighCandidates } from './weigh-candidates.ts';
import { textAt } from './words-at.ts';

/** Who issued the release, with the signs that say so. */
export interface ResolvedPublisher {
  readonly name: string;
  readonly draft: { readonly [key: string]: Draft };
  /** True for somebody in office, who employs nobody here. */
  readonly isPerson?: boolean;
}

/**
 * The issuer: the newsroom's organisation; else the name on which the signs of the text and of the
 * file's data agree (see publisher-weights); else what the page declares. Without agreement there
 * is none.
 */
export function resolvePublisher(context: ResolveContext): ResolvedPublisher | undefined {
  const { entities, language, document } = context;
  if (entities.publisher) return { name: entities.publisher.name, draft: entityDraft(entities.publisher, language) };
  const best = agreed(ranked(context));
  const origin = best?.span === undefined ? best?.declared : { spans: [best.span], by: `publisher: ${[...best.signs.values()].join(', ')}` };
  if (best?.office !== undefined && origin !== undefined) return { name: best.name, isPerson: true, draft: { type: traced('Person', { derivedFrom: [best.office], how: 'an office that a person holds' }), name: traced(best.name, origin) } };
  if (best !== undefined && origin !== undefined) return { name: best.name, draft: { name: traced(best.name, origin) } };
  const declared = document.declared.find((item) => item.name === 'publisher');
  if (declared) return { name: declared.value, draft: { name: traced(declared.value, { declared: declared.name, by: declared.by, source: declared.source }) } };
  return undefined;
}

// The candidates, the one that most speaks for first; of equals the longer name, then the first in the text.
function ranked(context: ResolveContext): PublisherCandidate[] {
  const { annotations, document } = context;
  const words = annotations.flatMap((annotation) => (annotation.type === 'headline' ? annotation.spans.map((span) => textAt(document, span)) : []));
  const headline = words.length > 0 ? words.join(' ') : (document.declared.find((item) => item.name === 'headline')?.value ?? '');
  const hosts = publisherHosts(context);
  const candidates = publisherCandidates(context, headline, hosts);
  weighCandidates(context, candidates, headline, hosts);
  mergeNames(candidates, annotations.flatMap((annotation) => (annotation.type === 'organization' && annotation.alternateName !== undefined ? [[annotation.name, textAt(document, annotation.alternateName)] as const] : [])), context.languages);
  const scores = new Map(candidates.map((candidate) => [candidate, scoreOf(candidate)]));
  return candidates.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b.name.length - a.name.length || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

// Where two names have the same few signs, neither is told: a release of many partners. What is only
// an employer or an author needs to stand out among those that the release is about.
function agreed(candidates: readonly PublisherCandidate[]): PublisherCandidate | undefined {
  const stated = candidates.filter((candidate) => candidate.office === undefined && isStated(candidate));
  // However much a partner does in the text, it is from whom it is told to be from.
  const [top] = stated;
  const organization = top === undefined || isIdentified(top) ? top : (stated.find((candidate) => isTold(candidate) && isPresent(candidate)) ?? top);
  const holder = candidates.find((candidate) => candidate.office !== undefined && isStated(candidate));
  // A ministry or a party that the release is told to be from sends what its minister says.
  if (holder !== undefined && (organization === undefined || (!isIdentified(organization) && scoreOf(holder) > scoreOf(organization)))) return candidates.find(({ signs }) => signs.has('contact') && signs.has('named')) ?? holder;
  // An acronym stands for the name that the text has in full.
  const best = organization?.full ?? organization;
  if (best === undefined) return undefined;
  const strong = isIdentified(best);
  const rival = candidates.find((candidate) => candidate !== best && candidate.office === undefined && candidate.full !== best && best.full !== candidate && !candidate.signs.has('place') && !isForm(candidate.name, best.name) && (strong ? scoreOf(best) <= ENOUGH_TO_STATE && isStated(candidate) && scoreOf(candidate) === scoreOf(best) : isProminent(candidate) && scoreOf(candidate) + 1 >= scoreOf(best)));
  return rival === undefined || (!strong && acts(best) && !acts(rival)) ? best : undefined;
}

function isProminent(candidate: PublisherCandidate): boolean {
  return isStated(candidate) || acts(candidate) || candidate.signs.has('headlineStart');
}

// A name that the text uses, and not only an address or a heading at its end.
function isPresent({ signs, mentions }: PublisherCandidate): boolean {
  return mentions > 1 || (['repeated', 'headline', 'lead', 'announcement'] as const).some((sign) => signs.has(sign));
}

function isForm(name: string, other: string): boolean {
  const [a, b] = [matchKey(name), matchKey(other)];
  return a.includes(b) || b.includes(a);
}

// A sign that is nearly enough alone.
function isIdentified({ signs }: PublisherCandidate): boolean {
  return [...signs.keys()].some((sign) => isIdentity(sign) && weightOf(sign) >= 3);
}

// The same, of a sign that no partner shares: a partner is described at the end too.
function isTold({ signs }: PublisherCandidate): boolean {
  return [...signs.keys()].some((sign) => sign !== 'boilerplate' && isIdentity(sign) && weightOf(sign) >= 3);
}

function acts({ signs }: PublisherCandidate): boolean {
  return signs.has('announcement') || signs.has('headlineSubject');
}

// The title and the first sentences.
const OPENING = 600;

const IN_FRONT: readonly PublisherSign[] = ['headline', 'headlineSubject', 'lead', 'announcement', 'otherBoilerplate'];

// Enough signs, one of which says who it is; an organisation that announces something needs no other.
// The place of the dateline issues nothing under that name.
function isStated(candidate: PublisherCandidate): boolean {
  const { name, signs } = candidate;
  if (scoreOf(candidate) < ENOUGH_TO_STATE || signs.has('place')) return false;
  // "WidgetPro wins …": one word in mixed case is a product as often as an organisation.
  const mixed = !name.includes(' ') && /\p{Ll}/u.test(name);
  // "We" may be somebody else than the one that acts, so that it has to have more company than others.
  const identity = [...signs.keys()].filter(isIdentity);
  if (identity.length === 1 && signs.has('voice') && scoreOf(candidate) === ENOUGH_TO_STATE) return false;
  // The title opens with it, and an address in the text is its own.
  const opens = signs.has('headlineStart') && signs.has('webHost');
  // Whoever employs a speaker, or is described at the end, and stands nowhere in front may be any of those that worked together; of several employers one has to act.
  const inFront = signs.has('employer') ? candidate.first < OPENING || IN_FRONT.some((sign) => signs.has(sign)) : acts(candidate) || opens || signs.has('otherBoilerplate');
  if (!inFront && identity.every((sign) => sign === 'employer' || sign === 'oneEmployer')) return false;
  if (identity.every((sign) => sign === 'boilerplate' || sign === 'definition') && !signs.has('webHost') && !isPresent(candidate)) return false;
  return identity.length > 0 || opens || (acts(candidate) && (signs.has('webHost') || (!mixed && signs.has('named'))));
}
