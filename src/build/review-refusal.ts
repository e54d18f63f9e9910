import type { Node } from '../model/graph.ts';

/**
 * Why a review may not be published, as the data of its omission, or `undefined` where it may: it
 * has no verdict in words, nobody gives it, it judges what its own author said, or its rating is
 * outside its scale. A scale that is not given runs from 1 to 5, as schema.org defines.
 *
 * @param review - with its claim, rating, claimant and reviewer nested.
 * @param known - gives the graph's own node of an id, which may know further names of an author.
 * @example A `ratingValue` of 9 with a `bestRating` of 5 gives
 * `{ why: 'rating-scale', value: '9', worst: '1', best: '5', … }`.
 */
export function reviewRefusal(review: Readonly<Record<string, unknown>>, known: (id: string) => Members | undefined): Readonly<Record<string, string>> | undefined {
  const rating = membersOf(review['reviewRating']);
  const [reviewer] = list(review['author']);
  const claim = membersOf(review['itemReviewed']);
  const about = { claim: text(review['claimReviewed']) ?? text(claim['text']) ?? '', reviewer: text(membersOf(reviewer)['name']) ?? '' };
  if (!text(rating['alternateName'])) return { why: 'no-verdict', ...about };
  if (reviewer === undefined) return { why: 'no-reviewer', ...about };
  const { worstRating: worst = 1, bestRating: best = 5, ratingValue: value = best } = rating;
  if (!(Number(worst) < Number(best) && Number(worst) <= Number(value) && Number(value) <= Number(best))) {
    return { why: 'rating-scale', ...about, value: shown(rating['ratingValue']), worst: shown(worst), best: shown(best) };
  }
  const judges = new Set(list(review['author']).flatMap((agent) => namesOf(agent, known)));
  const speaks = list(claim['author']).flatMap((agent) => [agent, ...list(whole(agent, known)['worksFor'])]);
  return speaks.some((agent) => namesOf(agent, known).some((name) => judges.has(name))) ? { why: 'self-review', ...about } : undefined;
}

type Members = Node | Readonly<Record<string, unknown>>;

/** What an agent is known by: its id, and its names without regard to case. */
function namesOf(agent: unknown, known: (id: string) => Members | undefined): string[] {
  const names: string[] = [];
  for (const side of [membersOf(agent), whole(agent, known)]) {
    if (typeof side['@id'] === 'string') names.push(side['@id']);
    for (const name of [...list(side['name']), ...list(side['alternateName'])]) {
      if (typeof name === 'string') names.push(name.trim().toLowerCase());
    }
  }
  return names;
}

function whole(agent: unknown, known: (id: string) => Members | undefined): Members {
  const members = membersOf(agent);
  const node = typeof members['@id'] === 'string' ? known(members['@id']) : undefined;
  return node ? { ...node, ...members } : members;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (text(value) ?? '');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
