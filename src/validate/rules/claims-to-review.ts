import { matchKey } from '../../forms/match-key.ts';
import type { ClaimFacts, PressRelease } from '../../model/press-release.ts';
import type { Rule } from '../../model/rule.ts';
import { excerpt } from '../words.ts';

/**
 * Claims of others that an editor could review. A verdict is the one thing that nobody but the
 * editor can give, so none is ever made up; this shows what to write to publish one.
 *
 * The block goes into the metadata of the release (`<name>.meta.yaml`) with the verdict filled in.
 *
 * @example bad
 * Reports fell by 46%, NCMEC noted. (a claim of NCMEC, without a review in the metadata)
 * @example good
 * reviews:
 *   - claim: "46%"
 *     verdict: "True"
 */
export const claimsToReview: Rule = {
  id: 'claims-to-review',
  layer: 'release',
  severity: 'info',
  description: 'Claims of others that an editor could review.',
  url: 'https://schema.org/ClaimReview',
  messages: {
    claims: 'No `ClaimReview` without a verdict of yours. Claims that could be reviewed: {claims}. To publish one, give the verdict in the metadata:\n{block}',
  },
  needs: 'release',
  check({ release, newsroom }, _, report): void {
    if (release === undefined) return;
    const all = release.claims ?? [];
    const open = all.filter((claim) => isOthers(claim, release) && !isReviewed(claim, release));
    const [first] = open;
    if (first === undefined) return;
    const shown = open.slice(0, MOST);
    const keys = new Map(all.map((claim) => [claim, matchKey(claim.text)]));
    const more = open.length > MOST ? `; and ${open.length - MOST} more` : '';
    const claims = shown.map((claim) => `"${excerpt(claim.text)}" (${claim.claimant ?? ''})`).join('; ') + more;
    const block = ['reviews:', ...shown.map((claim) => entry(claim, keys, newsroom?.value.verdicts))].join('\n');
    report({ data: { count: String(open.length), claims, block }, pointer: `/claims/${all.indexOf(first)}/text` });
  },
};

/** How many claims are listed; an editor does not read on. */
const MOST = 20;

/** True of a claim that somebody makes who is not the one who would review it. */
function isOthers({ claimant }: ClaimFacts, { publisher, people }: PressRelease): boolean {
  if (claimant === undefined) return false;
  const own = publisher === undefined ? [] : [publisher.name, publisher.alternateName ?? []].flat().map(matchKey);
  const key = matchKey(claimant);
  if (own.includes(key)) return false;
  const employer = people?.find((person) => matchKey(person.name) === key)?.organization;
  return employer === undefined || !own.includes(matchKey(employer));
}

function isReviewed({ text }: ClaimFacts, { reviews }: PressRelease): boolean {
  const key = matchKey(text);
  return reviews?.some((review) => key.includes(matchKey(review.claim))) ?? false;
}

function entry(claim: ClaimFacts, keys: ReadonlyMap<ClaimFacts, string>, verdicts: readonly string[] | undefined): string {
  const choice = verdicts === undefined || verdicts.length === 0 ? 'in your words' : `one of: ${verdicts.join(', ')}`;
  return `  - claim: ${JSON.stringify(key(claim, keys))}\n    verdict:    # ${choice}`;
}

/** The shortest words that stand in this claim only: one of its figures, else its start, else all of it. */
function key(claim: ClaimFacts, keys: ReadonlyMap<ClaimFacts, string>): string {
  // "about 46%" is 46% where that stands in no other claim
  const figures = (claim.figures ?? []).flatMap(({ text }) => [/\d[\d.,]*(?:\s?%)?/u.exec(text)?.[0] ?? text, text]);
  const words = claim.text.split(' ');
  const starts = words.map((_, index) => words.slice(0, index + 1).join(' ')).slice(3);
  const only = (candidate: string): boolean => {
    const sought = matchKey(candidate);
    return [...keys].every(([other, text]) => text.includes(sought) === (other === claim));
  };
  return [...figures, ...starts].find(only) ?? claim.text;
}
