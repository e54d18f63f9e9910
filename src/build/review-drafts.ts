import type { OrganizationFacts, ReviewFacts } from '../model/press-release.ts';
import type { Draft, Given, Part } from './draft.ts';
import type { Agent } from './entities.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import type { ClaimMade } from './claim-drafts.ts';
import { hash } from '../forms/hash.ts';
import { agentDraft } from './agent-draft.ts';
import { claimReview } from './claim-review.ts';
import { claim } from './claim.ts';
import { creativeWork } from './creative-work.ts';
import { draft } from './draft.ts';
import { addOrganization } from './entities.ts';
import { derived } from './facts.ts';
import { newsArticle } from './news-article.ts';
import { keyOf, omit } from './making.ts';
import { mintId, pageBase } from './mint-id.ts';
import { ratingDraft } from './rating-draft.ts';
import { recordOf } from './register-agents.ts';

/**
 * Each review that an editor gives as a `ClaimReview` with its claim, rating, claimant and reviewer
 * nested whole. Its reviewer, page and date are the release's where it names none. Whether it may
 * be published is decided by `graph()`, for everybody alike.
 *
 * @returns the path of each review by the id of its node.
 */
export function reviewDrafts(making: Making, claims: readonly ClaimMade[], publisher: Agent | undefined, verdicts: readonly string[]): Map<string, Path> {
  const paths = new Map<string, Path>();
  making.facts.release.reviews?.forEach((review, index) => {
    const path = ['reviews', index];
    const found = claims.filter(({ facts }) => holdsWords(making, facts, review.claim));
    const [reviewed] = found;
    if (!reviewed || found.length > 1) {
      return omit(making, 'review-claim-unmatched', 'ClaimReview', path, { claim: review.claim, candidates: String(found.length) });
    }
    const url = making.facts.given('url', [...path, 'url'], 'ClaimReview') ?? making.facts.given('url', ['url'], 'ClaimReview');
    const base = url ? { ...making.base, page: pageBase(url.value) } : making.base;
    const minted = mintId('ClaimReview', { claimReviewed: reviewed.text.value }, base) ?? '';
    const id = paths.has(minted) ? `${minted}-${hash(`${review.verdict} ${review.author?.name ?? ''}`)}` : minted;
    paths.set(id, path);
    making.drafts.set(id, reviewDraft(making, review, path, { value: id, origin: derived(reviewed.text.origin, 'id') }, url, reviewed, publisher, verdicts));
    return undefined;
  });
  return paths;
}

/** True of a claim that holds these words, or states this figure. */
function holdsWords(making: Making, claim: ClaimMade['facts'], words: string): boolean {
  const key = wordsKey(making, words);
  return key !== '' && (wordsKey(making, claim.text).includes(key) || (claim.figures ?? []).some(({ text }) => wordsKey(making, text) === key));
}

/** The key of words in which "46 %" and "46%" are one. */
function wordsKey(making: Making, words: string): string {
  return keyOf(making, words).replace(/(\d) (?=[%‰])/gu, '$1');
}

function reviewDraft(
  making: Making,
  review: ReviewFacts,
  path: Path,
  id: Given<string>,
  url: Given<string> | undefined,
  reviewed: ClaimMade,
  publisher: Agent | undefined,
  verdicts: readonly string[],
): Draft {
  const { facts } = making;
  const at = (property: string, key = property): Given<string> | undefined => facts.given(property, [...path, key], 'ClaimReview');
  const reviewer = review.author ? reviewerAgent(making, review.author, path) : publisher;
  return draft(claimReview, {
    id,
    url,
    claimReviewed: at('claimReviewed') ?? reviewed.text,
    datePublished: at('datePublished') ?? facts.given('datePublished', ['datePublished'], 'ClaimReview'),
    author: reviewer && nested(making, reviewer),
    reviewRating: ratingDraft(making, review, path, verdicts),
    itemReviewed: draft(claim, {
      id: reviewed.id,
      text: reviewed.text,
      inLanguage: reviewed.inLanguage,
      datePublished: reviewed.source?.datePublished,
      author: claimant(making, reviewed, publisher, reviewer),
      appearance: appearance(making, reviewed, reviewer !== publisher),
    }),
    citation: facts.parts('url', [...path, 'evidence'], 'ClaimReview').map((evidence) => draft(creativeWork, { url: evidence })),
  });
}

function reviewerAgent(making: Making, author: OrganizationFacts, path: Path): Agent | undefined {
  return addOrganization(making, recordOf(author, [...path, 'author']));
}

/** What nobody else says, the publisher does: it has no other author to be reviewed. */
function claimant(making: Making, { claimant: agent }: ClaimMade, publisher: Agent | undefined, reviewer: Agent | undefined): Draft | undefined {
  const author = agent ?? (reviewer === publisher ? publisher : undefined);
  return author && nested(making, author);
}

/** An agent as it stands inside a review: what it is and is called, and where it is known by. */
function nested(making: Making, agent: Agent): Draft {
  const { builder, members } = agentDraft(making, agent);
  const whole: Record<string, Part | readonly Part[] | undefined> = {};
  for (const property of ['id', 'type', 'name', 'alternateName', 'jobTitle', 'worksFor', 'url', 'sameAs']) whole[property] = members[property];
  return { builder, members: whole };
}

/** The claimant's own work by its URL; for a checker other than the publisher, else, the release. */
function appearance(making: Making, { source }: ClaimMade, isThirdParty: boolean): Draft | undefined {
  if (source?.url) return draft(creativeWork, { id: source.id, type: source.type, url: source.url });
  const page = isThirdParty ? making.facts.given('url', ['url'], 'Claim') : undefined;
  return page && draft(newsArticle, { id: making.article, url: page });
}
