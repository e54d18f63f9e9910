import type { Entry } from './assembly.ts';
import type { Lookup } from './lookup.ts';
import { list } from './list.ts';

/**
 * Why a review may not be published, as the data of its omission, or `undefined` where it may: it
 * has no verdict in words, nobody gives it, it judges what its own author or their employee said,
 * or its rating is outside its scale. A scale that is not given runs from 1 to 5, as schema.org
 * defines.
 *
 * @param review - with its claim, rating, claimant and reviewer nested.
 * @param entries - the graph's own nodes, which may know further names of an author.
 * @example A `ratingValue` of 9 with a `bestRating` of 5 gives
 * `{ why: 'rating-scale', value: '9', worst: '1', best: '5', … }`.
 */
export function reviewRefusal(review: Members, entries: Entries): Readonly<Record<string, string>> | undefined {
  const rating = membersOf(review['reviewRating']);
  const claim = membersOf(review['itemReviewed']);
  const reviewers = list(review['author']);
  if (!text(rating['alternateName'])) return refused('no-verdict', review);
  if (reviewers.length === 0) return refused('no-reviewer', review);
  const { worstRating: worst = 1, bestRating: best = 5, ratingValue: value = best } = rating;
  const given = numberOf(value);
  if (!(numberOf(worst) < numberOf(best) && numberOf(worst) <= given && given <= numberOf(best))) {
    return refused('rating-scale', review, { value: text(rating['ratingValue']), worst: text(worst), best: text(best) });
  }
  const judges: unknown[] = [];
  for (const reviewer of reviewers) addNames(judges, reviewer, entries);
  const speakers: unknown[] = [];
  for (const claimant of list(claim['author'])) {
    addNames(speakers, claimant, entries);
    for (const employer of list(membersOf(claimant)['worksFor'] ?? known(claimant, entries)['worksFor'])) addNames(speakers, employer, entries);
  }
  return speakers.some((name) => judges.includes(name)) ? refused('self-review', review) : undefined;
}

function refused(why: string, review: Members, more?: object): Record<string, string> {
  const claim = text(review['claimReviewed']) || text(membersOf(review['itemReviewed'])['text']);
  return { why, claim, reviewer: text(membersOf(list(review['author'])[0])['name']), ...more };
}

type Members = Readonly<Record<string, unknown>>;
type Entries = Lookup<Entry>;

/** Adds what an agent is known by: their id, and their names without regard to case. */
function addNames(names: unknown[], agent: unknown, entries: Entries): void {
  const own = membersOf(agent);
  for (const members of [own, known(agent, entries)]) {
    for (const property of ['name', 'alternateName']) for (const one of list(members[property])) names.push(text(one).toLowerCase());
  }
  if (own['@id'] !== undefined) names.push(own['@id']);
}

function known(agent: unknown, entries: Entries): Members {
  return entries.get(membersOf(agent)['@id'])?.json ?? NOTHING;
}

const NOTHING: Members = {};

function membersOf(value: unknown): Members {
  return (value as Members | undefined) ?? NOTHING;
}

function numberOf(value: unknown): number {
  return Number(text(value) || undefined);
}

/** A text or number as text; nothing else has one. */
function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
